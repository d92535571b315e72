package dev.hearth.ui.frame;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import dev.hearth.assets.Assets;
import dev.hearth.control.Installation;
import dev.hearth.ui.choice.Appearance;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.text.Font;
import javafx.util.Subscription;

/// Dresses a scene: fonts, style sheets, and light or dark, which may change while the window is open.
public final class Theme {
    private static final double ANY_SIZE = 13;

    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();
    private Subscription following = Subscription.EMPTY;

    /// Loads the faces that the sheets name; to be called before the first scene is made.
    public static void loadFonts() {
        for (URL face : Assets.fonts()) {
            try (var bytes = face.openStream()) {
                if (Font.loadFont(bytes, ANY_SIZE) == null) {
                    throw new IllegalStateException("not a font: " + face);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /// Follows what the admin chose and, where they left it to the system, the system.
    public void follow(ObservableValue<Appearance> chosen) {
        following.unsubscribe();
        Runnable decide = () -> dark.set(isDark(chosen.getValue()));
        following = Subscription.combine(
                chosen.subscribe(decide),
                Platform.getPreferences().colorSchemeProperty().subscribe(decide));
        decide.run();
    }

    /// Dresses a scene now and at every change.
    public void dress(Scene scene) {
        scene.getStylesheets()
                .setAll(Assets.styles().stream().map(URL::toExternalForm).toList());
        if (Boolean.getBoolean("hearth.dev")) {
            var live = new LiveStyles(Installation.ofThisProgram().styles());
            scene.getStylesheets().setAll(live.sheets(Assets.styles()));
            live.watch(Assets.styles(), scene.getStylesheets()::setAll);
        }
        dark.subscribe(now -> {
            var sheet = now ? new PrimerDark() : new PrimerLight();
            Application.setUserAgentStylesheet(sheet.getUserAgentStylesheet());
            dress(scene.getRoot());
        });
        scene.rootProperty().subscribe(this::dress);
    }

    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    private void dress(Parent root) {
        root.getStyleClass().removeAll("light", "dark");
        root.getStyleClass().add(dark.get() ? "dark" : "light");
    }

    private static boolean isDark(Appearance chosen) {
        return switch (chosen) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
        };
    }
}
