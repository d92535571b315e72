package dev.hearth.ui.choice;

import dev.hearth.control.Environment;
import dev.hearth.ui.text.Language;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.Property;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;

/// The admin's choices while the window is open; each change is handed on to be kept.
public final class Choices {
    private final ObjectProperty<Appearance> appearance;
    private final ObjectProperty<Language> language;
    private final IntegerProperty logLines;
    private final ObjectProperty<Environment> environment;
    private final BooleanProperty toldOfClosing;
    private final Consumer<Chosen> keep;

    public Choices(Chosen chosen, Consumer<Chosen> keep) {
        appearance = new SimpleObjectProperty<>(chosen.appearance());
        language = new SimpleObjectProperty<>(chosen.language());
        logLines = new SimpleIntegerProperty(chosen.logLines());
        environment = new SimpleObjectProperty<>(chosen.environment());
        toldOfClosing = new SimpleBooleanProperty(chosen.toldOfClosing());
        this.keep = keep;
        for (Property<?> choice : new Property<?>[] {appearance, language, logLines, environment, toldOfClosing}) {
            choice.addListener(change -> {
                choice.getValue();
                this.keep.accept(chosen());
            });
        }
    }

    public ObjectProperty<Appearance> appearanceProperty() {
        return appearance;
    }

    public ObjectProperty<Language> languageProperty() {
        return language;
    }

    /// How many lines the log page holds in memory.
    public IntegerProperty logLinesProperty() {
        return logLines;
    }

    /// Which environment is shown.
    public ObjectProperty<Environment> environmentProperty() {
        return environment;
    }

    /// Whether the admin has been told that the bot goes on when the window closes.
    public BooleanProperty toldOfClosingProperty() {
        return toldOfClosing;
    }

    private Chosen chosen() {
        return new Chosen(appearance.get(), language.get(), logLines.get(), environment.get(), toldOfClosing.get());
    }
}
