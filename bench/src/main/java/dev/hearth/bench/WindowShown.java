package dev.hearth.bench;

import dev.hearth.ui.ConsoleMain;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;

/// Opens one of two windows, says when it shows, and ends.
final class WindowShown {
    static final String SHOWN = "a window shows";

    private WindowShown() {}

    public static void main(String[] args) throws Exception {
        ListChangeListener<Window> shown = change -> {
            if (!change.getList().isEmpty()) {
                System.out.println(SHOWN);
                System.out.flush();
                Runtime.getRuntime().halt(0);
            }
        };
        Window.getWindows().addListener(shown);
        if (args[0].equals("console")) {
            ConsoleMain.main(new String[0]);
        } else {
            Platform.startup(WindowShown::empty);
        }
    }

    private static void empty() {
        var stage = new Stage();
        stage.setScene(new Scene(new StackPane(new Label("empty")), 1280, 800));
        stage.show();
    }
}
