package dev.hearth.ui;

import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.text.Language;
import java.util.Locale;
import javafx.application.Platform;
import javafx.stage.Stage;

/// Opens the console's window. It extends no `Application`, for then a class path without modules would be refused.
public final class ConsoleMain {
    private ConsoleMain() {}

    static void main() {
        Platform.startup(() -> {
            Theme.loadFonts();
            new Console(Language.of(Locale.getDefault())).show(new Stage());
        });
    }
}
