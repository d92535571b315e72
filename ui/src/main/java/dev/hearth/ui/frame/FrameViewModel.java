package dev.hearth.ui.frame;

import dev.hearth.ui.page.Navigator;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/// What the frame remembers: the open page and the appearance. It outlives a change of language, which builds a new
/// [Shell].
public final class FrameViewModel implements Navigator {
    private final ReadOnlyStringWrapper page;
    private final ObjectProperty<Appearance> appearance = new SimpleObjectProperty<>(Appearance.SYSTEM);
    private final BooleanProperty practice = new SimpleBooleanProperty(true);

    /// @param firstPage the page to begin with
    public FrameViewModel(String firstPage) {
        page = new ReadOnlyStringWrapper(firstPage);
    }

    @Override
    public void open(String pageId) {
        page.set(pageId);
    }

    public ReadOnlyStringProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    /// Whether the practice environment is shown, else the real Discord.
    public BooleanProperty practiceProperty() {
        return practice;
    }

    /// What the button in the header does: the other one of light and dark, chosen from now on.
    public void switchTheme(boolean darkNow) {
        appearance.set(darkNow ? Appearance.LIGHT : Appearance.DARK);
    }
}
