package dev.hearth.ui.frame;

import dev.hearth.ui.choice.Appearance;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.page.Navigator;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/// What the frame remembers: the open page. It outlives a change of language, which builds a new [Shell].
public final class FrameViewModel implements Navigator {
    private final ReadOnlyStringWrapper page;
    private final Choices choices;

    /// @param firstPage the page to begin with
    public FrameViewModel(String firstPage, Choices choices) {
        page = new ReadOnlyStringWrapper(firstPage);
        this.choices = choices;
    }

    @Override
    public void open(String pageId) {
        page.set(pageId);
    }

    public ReadOnlyStringProperty pageProperty() {
        return page.getReadOnlyProperty();
    }

    /// What the admin chose for the window.
    public Choices choices() {
        return choices;
    }

    /// What the button in the header does: the other one of light and dark, chosen from now on.
    public void switchTheme(boolean darkNow) {
        choices.appearanceProperty().set(darkNow ? Appearance.LIGHT : Appearance.DARK);
    }
}
