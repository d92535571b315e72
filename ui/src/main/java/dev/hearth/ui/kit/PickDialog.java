package dev.hearth.ui.kit;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;

/// Picks one or several of many things by name. The keyboard stays in the search: arrows move through what was found,
/// Enter picks.
public final class PickDialog {
    private static final double ROW = 40;
    private static final double HEIGHT = 8 * ROW + 4;

    private final Overlay overlay;
    private final List<Option> options;
    private final Set<String> picked;
    private final boolean several;
    private final Consumer<List<String>> then;
    private final CustomTextField search = new CustomTextField();
    private final FixedRowsView<PickCell> rows;
    private List<Option> found;

    private PickDialog(
            Overlay overlay, List<Option> options, List<String> picked, boolean several, Consumer<List<String>> then) {
        this.overlay = overlay;
        this.options = options;
        this.picked = new LinkedHashSet<>(picked);
        this.several = several;
        this.then = then;
        found = options;
        rows = new FixedRowsView<>(ROW, () -> new PickCell(this::pick), this::fill);
    }

    /// Picks one.
    public static void one(
            Overlay overlay, String title, List<Option> options, Optional<String> picked, Consumer<String> then) {
        var dialog = new PickDialog(overlay, options, picked.stream().toList(), false, all -> all.forEach(then));
        dialog.open(title);
    }

    /// Picks several, those that are picked already included.
    public static void several(
            Overlay overlay, String title, List<Option> options, List<String> picked, Consumer<List<String>> then) {
        new PickDialog(overlay, options, picked, true, then).open(title);
    }

    private void open(String title) {
        search.setId("pick-search");
        search.setPromptText(overlay.words().text("pick.search"));
        search.setAccessibleText(overlay.words().text("pick.search"));
        search.setLeft(Icons.of("fth-search"));
        search.textProperty().subscribe(this::find);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows.setId("pick-rows");
        rows.setAccessibleText(title);
        rows.setOnActivated(this::pickSelected);
        var none = Cards.styled(new Label(overlay.words().text("pick.none")), "dim");
        Buttons.showWhen(none, search.textProperty().map(text -> found.isEmpty()));
        var list = new StackPane(rows, none);
        list.setMinHeight(HEIGHT);
        list.setPrefHeight(HEIGHT);
        list.setMaxHeight(Region.USE_PREF_SIZE);
        var content = List.of(search, list);
        var cancel = new Button(overlay.words().text("cancel"));
        cancel.setId("pick-cancel");
        cancel.setOnAction(event -> overlay.closeDialog());
        if (several) {
            var done = Buttons.primary("pick-done", overlay.words().text("pick.done"), "fth-check", this::finish);
            overlay.dialog(title, content, cancel, done);
        } else {
            overlay.dialog(title, content, cancel);
        }
        find();
        search.requestFocus();
    }

    private void find() {
        found = options.stream()
                .filter(option -> option.isSought(search.getText()))
                .toList();
        rows.setCount(found.size());
        int first = search.getText().isBlank() ? firstPicked() : 0;
        if (!found.isEmpty()) {
            rows.selection().select(first, false);
            rows.reveal(first);
        }
    }

    private int firstPicked() {
        for (int i = 0; i < found.size(); i++) {
            if (picked.contains(found.get(i).value())) {
                return i;
            }
        }
        return 0;
    }

    private void pressed(KeyEvent event) {
        int step = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
        if (step != 0 && !found.isEmpty()) {
            int row = Math.clamp(rows.selection().lead() + step, 0, found.size() - 1);
            rows.selection().select(row, false);
            rows.reveal(row);
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            if (several && event.isShortcutDown()) {
                finish();
            } else {
                pickSelected();
            }
            event.consume();
        }
    }

    private void fill(PickCell cell, int row, boolean selected) {
        if (row < found.size()) {
            var option = found.get(row);
            cell.show(option, picked.contains(option.value()), selected);
        }
    }

    private void pickSelected() {
        int lead = rows.selection().lead();
        if (lead >= 0 && lead < found.size()) {
            pick(found.get(lead));
        }
    }

    private void pick(Option option) {
        if (!several) {
            overlay.closeDialog();
            then.accept(List.of(option.value()));
        } else {
            if (!picked.remove(option.value())) {
                picked.add(option.value());
            }
            rows.setCount(found.size());
        }
    }

    private void finish() {
        overlay.closeDialog();
        then.accept(List.copyOf(picked));
    }
}
