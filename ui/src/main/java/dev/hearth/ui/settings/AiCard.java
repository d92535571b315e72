package dev.hearth.ui.settings;

import dev.hearth.control.engine.AiView;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// The AI service that judges messages for auto-moderation where a server wants it. Off unless somebody names one.
final class AiCard extends VBox {
    private static final double WIDE = 320;

    private final AiViewModel ai;
    private final Messages words;
    private final ProblemWords problems;
    private final TextField address = field("ai-address");
    private final PasswordField key = new PasswordField();
    private final TextField model = field("ai-model");
    private final VBox told = new VBox();

    AiCard(AiViewModel ai, Overlay overlay, Messages words, ProblemWords problems) {
        this.ai = ai;
        this.words = words;
        this.problems = problems;
        getStyleClass().addAll("card", "settings-card");
        Buttons.showWhen(Cards.styled(told, "setting"), Bindings.isNotEmpty(told.getChildren()));
        key.setId("ai-key");
        key.setPrefWidth(WIDE);
        address.setPromptText("https://api.openai.com/v1");
        getChildren()
                .addAll(
                        Cards.head(words.text("ai"), words.text("ai.text")),
                        new SettingRow(words.text("ai.address"), words.text("ai.address.text"), address),
                        new SettingRow(words.text("ai.key"), words.text("ai.key.text"), key),
                        new SettingRow(words.text("ai.model"), words.text("ai.model.text"), model),
                        told,
                        buttons(overlay));
        var unreachable = Bindings.isNull(ai.viewProperty()).or(ai.busyProperty());
        for (var field : new TextField[] {address, key, model}) {
            field.disableProperty().bind(unreachable);
        }
        Shown.on(this).subscribe(shown -> {
            if (shown) {
                ai.look();
            }
        });
        ai.viewProperty().when(Shown.on(this)).subscribe(this::show);
        ai.refusalProperty().when(Shown.on(this)).subscribe(why -> tell());
    }

    private static TextField field(String id) {
        var field = new TextField();
        field.setId(id);
        field.setPrefWidth(WIDE);
        return field;
    }

    private HBox buttons(Overlay overlay) {
        var keep = Buttons.of("ai-keep", words.text("ai.keep"), "fth-check", this::keep);
        keep.disableProperty()
                .bind(Bindings.isNull(ai.viewProperty())
                        .or(ai.busyProperty())
                        .or(address.textProperty().isEmpty()));
        var forget = Buttons.danger(
                "ai-forget",
                words.text("ai.forget"),
                "fth-trash-2",
                () -> overlay.confirm(
                        words.text("ai.forget.ask"),
                        words.text("ai.forget.text"),
                        words.text("ai.forget"),
                        words.text("ai.forget.not"),
                        ai::forget));
        Buttons.showWhen(
                forget,
                Bindings.createBooleanBinding(
                        () -> named(ai.viewProperty().get()).isPresent(), ai.viewProperty()));
        var trying = Buttons.showWhen(Cards.styled(new Label(words.text("ai.trying")), "dim"), ai.busyProperty());
        var row = new HBox(8, trying, Cards.gap(), forget, keep);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("setting");
        return row;
    }

    /// An empty key field means the key that is there, where there is one.
    private void keep() {
        var typed = key.getText();
        var now = ai.viewProperty().get();
        boolean old = typed.isEmpty() && now != null && now.hasKey();
        ai.keep(address.getText(), old ? Optional.empty() : Optional.of(typed), model.getText());
    }

    private static Optional<String> named(@Nullable AiView view) {
        return view == null ? Optional.empty() : view.address();
    }

    private void show(@Nullable AiView view) {
        if (view != null && !address.isFocused() && !model.isFocused()) {
            address.setText(view.address().orElse(address.getText()));
            model.setText(view.address().isPresent() ? view.model() : model.getText());
        }
        key.clear();
        key.setPromptText(view != null && view.hasKey() ? words.text("ai.key.kept") : "");
        tell();
    }

    private void tell() {
        var why = ai.refusalProperty().get();
        var view = ai.viewProperty().get();
        if (why != null) {
            told(new Notice(Tone.BAD, problems.what(why), problems.remedy(why)));
        } else if (view == null) {
            told.getChildren().setAll(Cards.wrapping(words.text("ai.away"), "dim"));
        } else if (view.address().isEmpty()) {
            told.getChildren().clear();
        } else if (view.problem().isPresent()) {
            var problem = view.problem().get();
            var after = words.text(view.resting() ? "ai.resting" : "ai.goes-on");
            told(new Notice(Tone.WARN, problems.what(problem), problems.remedy(problem) + " " + after));
        } else {
            told(new Notice(Tone.OK, words.text("ai.answers"), words.text("ai.answers.text", view.asked())));
        }
    }

    private void told(Notice notice) {
        told.getChildren().setAll(notice);
    }
}
