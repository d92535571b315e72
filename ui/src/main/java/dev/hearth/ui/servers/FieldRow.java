package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingFinding.Level;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One setting: its name and marks, what it does, the control, and what is wrong with its value.
final class FieldRow extends VBox {
    private static final double GAP = 8;

    private final FieldViewModel field;
    private final Messages words;
    private final Supplier<Offers> offers;
    private final Editors.Editor editor;
    private final Label name = Cards.wrapping("", "strong");
    private final Label help = Cards.wrapping("", "event-detail");
    private final Label later = ServerCell.pill(Tone.PLAIN);
    private final Label unsaved = ServerCell.pill(Tone.BUSY);
    private final Label standard = Cards.styled(new Label(), "field-standard");
    private final VBox findings = new VBox(4);
    private final Button reset;

    FieldRow(FieldViewModel field, Editors editors, Messages words, Supplier<Offers> offers) {
        super(6);
        this.field = field;
        this.words = words;
        this.offers = offers;
        editor = editors.of(field);
        reset = Buttons.icon("reset-" + field.key(), words.text("reset"), "fth-rotate-ccw", field::clear);
        getStyleClass().add("field");
        setId("row-" + field.key());
        name.setLabelFor(editor.focus());
        getChildren().add(head());
        if (editor.wide()) {
            getChildren().add(editor.node());
        }
        getChildren().add(findings);
        unsaved.setText(words.text("field.unsaved"));
        Shown.follow(this, field.settingProperty(), this::showSetting);
        Shown.follow(this, field.draftProperty(), this::showMarks);
        Shown.follow(this, field.savedProperty(), this::showMarks);
        Shown.follow(this, field.findingsProperty(), this::showFindings);
    }

    private HBox head() {
        var title = new FlowPane(GAP, 2, name, later, unsaved, standard);
        title.setAlignment(Pos.CENTER_LEFT);
        var text = new VBox(2, title, help);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var head = new HBox(12, text);
        head.setAlignment(Pos.CENTER_LEFT);
        if (!editor.wide()) {
            editor.node().setMinWidth(USE_PREF_SIZE);
            head.getChildren().add(editor.node());
        }
        head.getChildren().add(reset);
        return head;
    }

    private void showSetting() {
        var setting = field.setting();
        name.setText(setting.label());
        help.setText(setting.help());
        if (!(editor.focus() instanceof PickEditor)) {
            editor.focus().setAccessibleText(setting.label());
            editor.focus().setAccessibleHelp(setting.help());
        }
        later.setText(setting.waiting().map(what -> words.text("later", what)).orElse(""));
        show(later, setting.waiting().isPresent());
        showMarks();
    }

    private void showMarks() {
        var setting = field.setting();
        boolean chosen = field.draftProperty().get().isPresent();
        show(unsaved, field.isDirty());
        standard.setText(words.text(chosen ? "chosen" : "standard"));
        var otherwise = words.text("reset.to", setting.label(), offers.get().say(setting, Optional.empty()));
        reset.getTooltip().setText(otherwise);
        reset.setAccessibleText(otherwise);
        reset.setVisible(chosen);
    }

    private void showFindings() {
        findings.getChildren()
                .setAll(field.findingsProperty().get().stream()
                        .map(this::finding)
                        .toList());
        show(findings, !findings.getChildren().isEmpty());
    }

    private Node finding(SettingFinding finding) {
        var remedy = "remedy." + finding.code();
        var text = FindingWords.sentence(finding) + (words.has(remedy) ? " " + words.text(remedy) : "");
        var tone = finding.level() == Level.ERROR ? Tone.BAD : Tone.WARN;
        var label = Cards.wrapping(text, "field-finding");
        label.setGraphic(Icons.of(tone.icon()));
        tone.on(label);
        return label;
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
