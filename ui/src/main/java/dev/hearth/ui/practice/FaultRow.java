package dev.hearth.ui.practice;

import atlantafx.base.controls.ToggleSwitch;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.port.backstage.Fault;
import dev.hearth.ui.text.Messages;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// One thing that can be made to go wrong: what it is, what it can be told, and the button.
final class FaultRow extends HBox {
    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");
    private static final double GAP = 12;
    private static final double NUMBER = 70;
    private static final double TEXT = 110;
    /// They happen at once and are over.
    private static final Set<String> MOMENTARY = Set.of("drop", "close", "reconnect", "invalidate");

    private final FaultsViewModel model;
    private final Fault fault;
    private final Messages words;
    private final Map<String, Supplier<String>> told = new LinkedHashMap<>();
    private final Button act;

    FaultRow(FaultsViewModel model, Fault fault, Messages words) {
        this.model = model;
        this.fault = fault;
        this.words = words;
        getStyleClass().add("fault");
        setAlignment(Pos.CENTER_LEFT);
        var about = new VBox(1, Cards.wrapping(name(fault, words), "strong"), Cards.wrapping(text(), "dim"));
        about.setMinWidth(0);
        HBox.setHgrow(about, Priority.ALWAYS);
        act = Buttons.of("fault-" + fault.word(), "", "fth-zap", this::cause);
        if (!fault.isSwitch() && !fault.told().isEmpty()) {
            var fields = new FlowPane(GAP, GAP);
            fields.setAlignment(Pos.CENTER_LEFT);
            fault.told().forEach((name, value) -> fields.getChildren().add(field(name, value)));
            about.getChildren().add(fields);
        }
        getChildren().addAll(about, act);
        Shown.follow(this, model.stateProperty(), this::label);
    }

    /// What people call a fault; the server's word for one that is newer than this window.
    static String name(Fault fault, Messages words) {
        var key = "fault." + fault.word();
        return words.has(key) ? words.text(key) : fault.word();
    }

    private String text() {
        var key = "fault." + fault.word() + ".text";
        return words.has(key) ? words.text(key) : fault.does();
    }

    private void label() {
        var does = MOMENTARY.contains(fault.word()) ? "cause.now" : "cause.arm";
        var switches = model.isOn(fault) ? "cause.off" : "cause.on";
        act.setText(words.text(fault.isSwitch() ? switches : does));
        act.setAccessibleText(act.getText() + ": " + name(fault, words));
    }

    private void cause() {
        var values = new LinkedHashMap<String, String>();
        told.forEach((name, value) -> values.put(name, value.get()));
        model.cause(fault, values);
    }

    private boolean fits(String name) {
        return FaultsViewModel.fits(
                fault.told().getOrDefault(name, ""),
                told.getOrDefault(name, () -> "").get());
    }

    private Node field(String name, String value) {
        var key = "told." + name;
        var label = words.has(key) ? words.text(key) : name;
        return value.equals("true") || value.equals("false") ? flag(name, label, value) : text(name, label, value);
    }

    private Node flag(String name, String label, String value) {
        var flag = new ToggleSwitch(label);
        flag.setSelected(value.equals("true"));
        flag.setMinWidth(Region.USE_PREF_SIZE);
        told.put(name, () -> Boolean.toString(flag.isSelected()));
        return flag;
    }

    private Node text(String name, String label, String value) {
        var text = new TextField(value);
        text.setId("told-" + fault.word() + "-" + name);
        text.setAccessibleText(name(fault, words) + ", " + label);
        text.setPromptText(value.isEmpty() ? words.text("told.any") : "");
        text.setPrefWidth(value.isEmpty() ? TEXT : NUMBER);
        text.setMinWidth(NUMBER);
        text.setOnAction(event -> act.fire());
        told.put(name, text::getText);
        text.textProperty().subscribe(now -> {
            text.pseudoClassStateChanged(WRONG, !fits(name));
            act.setDisable(!told.keySet().stream().allMatch(this::fits));
        });
        var head = Cards.styled(new Label(label), "fault-label");
        head.setMinWidth(Region.USE_PREF_SIZE);
        return new VBox(1, head, text);
    }
}
