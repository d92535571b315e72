package dev.hearth.ui.frame;

import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.text.Messages;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The window's frame in one language: the sidebar, the header, and the open page in its slot. Pages are made when they
/// are first opened and kept.
public final class Shell extends BorderPane {
    private static final int KEYS = 9;

    private final List<Page> pages;
    private final FrameViewModel frame;
    private final Map<String, Region> views = new HashMap<>();
    private final StackPane slot = new StackPane();
    private final Header header;

    public Shell(List<Page> pages, FrameViewModel frame, ReadOnlyBooleanProperty dark, Messages words) {
        this.pages = List.copyOf(pages);
        this.frame = frame;
        header = new Header(frame, dark, words);
        getStyleClass().add("shell");
        setLeft(new Sidebar(pages, frame, words));
        setCenter(new VBox(header, slot));
        VBox.setVgrow(slot, Priority.ALWAYS);
        slot.setMinSize(0, 0);
        frame.pageProperty().when(Shown.on(this)).subscribe(this::show);
        sceneProperty().subscribe(scene -> {
            if (scene != null) {
                addKeys(scene);
            }
        });
    }

    private void show(String id) {
        pages.stream().filter(page -> page.id().equals(id)).findFirst().ifPresent(page -> {
            header.show(page);
            slot.getChildren()
                    .setAll(views.computeIfAbsent(id, made -> page.view().get()));
        });
    }

    private void addKeys(Scene scene) {
        for (int i = 0; i < Math.min(pages.size(), KEYS); i++) {
            var page = pages.get(i);
            var key = KeyCode.valueOf("DIGIT" + (i + 1));
            scene.getAccelerators()
                    .put(new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN), () -> frame.open(page.id()));
        }
    }
}
