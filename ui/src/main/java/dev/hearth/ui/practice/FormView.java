package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Areas;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.port.chat.Component;
import dev.hearth.ui.port.chat.Form;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

/// The form that the bot opened, over the chat.
final class FormView extends StackPane {
    private static final int LINES = 5;

    private final FormViewModel model;
    private final Messages words;

    FormView(FormViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("form-shade");
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.cancel();
                event.consume();
            } else if (event.getCode() == KeyCode.TAB) {
                stepWithin(event.isShiftDown() ? -1 : 1);
                event.consume();
            }
        });
        model.formProperty().when(Shown.on(this)).subscribe(this::show);
        show(model.formProperty().get());
    }

    private void show(Optional<Form> form) {
        setVisible(form.isPresent());
        getChildren().setAll(form.map(this::card).stream().toList());
        if (form.isPresent()) {
            // What lies in a scroll pane is found only after its skin is there.
            applyCss();
            layout();
            lookupAll(".form-input").stream().findFirst().ifPresent(Node::requestFocus);
        }
    }

    /// The chat behind is not to be reached before the form is sent or put away.
    private void stepWithin(int by) {
        var stops = lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && node.isVisible() && !node.isDisabled())
                .toList();
        var now = stops.stream()
                .filter(Node::isFocused)
                .findFirst()
                .map(stops::indexOf)
                .orElse(-1);
        if (!stops.isEmpty()) {
            stops.get(Math.floorMod(now + by, stops.size())).requestFocus();
        }
    }

    private Node card(Form form) {
        var title = Cards.wrapping(form.title(), "dialog-title");
        var fields = Cards.styled(new VBox(), "form-fields");
        form.fields().forEach(field -> fields.getChildren().add(field(field)));
        var scroll = new ScrollPane(fields);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        var cancel = new Button(words.text("form.cancel"));
        cancel.setId("form-cancel");
        cancel.setOnAction(event -> model.cancel());
        var submit = Buttons.primary("form-submit", words.text("form.submit"), "fth-send", model::submit);
        var actions = Cards.styled(new HBox(cancel, submit), "actions");
        actions.setAlignment(Pos.CENTER_RIGHT);
        var card = Cards.styled(new VBox(title, scroll, actions), "dialog-card");
        card.setMaxHeight(Region.USE_PREF_SIZE);
        card.setAccessibleRole(javafx.scene.AccessibleRole.DIALOG);
        card.setAccessibleText(form.title());
        return card;
    }

    private Node field(Form.Field field) {
        var name = new Label(field.label());
        name.getStyleClass().add("form-label");
        name.setWrapText(true);
        var head = new HBox(4, name);
        if (field.required()) {
            var star = Cards.styled(new Label("*"), "form-required");
            star.setAccessibleText(words.text("form.required"));
            head.getChildren().add(star);
        }
        var parts = new ArrayList<Node>(List.of(head));
        if (!field.description().isEmpty()) {
            parts.add(Cards.wrapping(field.description(), "form-description"));
        }
        parts.add(field.options().isEmpty() ? text(field) : choice(field));
        parts.add(below(field));
        return new VBox(6, parts.toArray(Node[]::new));
    }

    private Node text(Form.Field field) {
        TextInputControl input = field.multiline() ? Areas.of(LINES) : new TextField();
        input.setId("form-" + field.id());
        input.getStyleClass().add("form-input");
        input.setPromptText(field.placeholder());
        input.setAccessibleText(field.label());
        input.textProperty().bindBidirectional(model.value(field));
        if (input instanceof TextField one) {
            one.setOnAction(event -> model.submit());
        }
        return input;
    }

    private Node choice(Form.Field field) {
        var box = new ComboBox<Component.Option>();
        box.setId("form-" + field.id());
        box.getStyleClass().add("form-input");
        box.getItems().setAll(field.options());
        box.setPromptText(field.placeholder());
        box.setMaxWidth(Double.MAX_VALUE);
        box.setAccessibleText(field.label());
        box.setConverter(new Labels());
        field.options().stream()
                .filter(option -> option.value().equals(model.value(field).get()))
                .findFirst()
                .ifPresent(box.getSelectionModel()::select);
        box.getSelectionModel()
                .selectedItemProperty()
                .subscribe(option -> model.value(field).set(option == null ? "" : option.value()));
        return box;
    }

    /// How long the text is, and what is wrong with it.
    private Node below(Form.Field field) {
        var wrong = Cards.wrapping("", "complaint");
        var value = model.value(field);
        wrong.textProperty().bind(model.wrongFieldProperty().map(id -> id.equals(field.id()) ? complaint(field) : ""));
        wrong.managedProperty().bind(wrong.textProperty().isNotEmpty());
        var count = Cards.styled(new Label(), "form-count");
        count.textProperty().bind(value.map(now -> now.length() + " / " + field.maxLength()));
        count.setVisible(field.options().isEmpty());
        var gap = Cards.gap();
        return new HBox(8, wrong, gap, count);
    }

    private String complaint(Form.Field field) {
        return model.value(field).get().isEmpty()
                ? words.text("form.missing")
                : words.text("form.length", Math.max(1, field.minLength()), field.maxLength());
    }

    private static final class Labels extends StringConverter<Component.Option> {
        @Override
        public String toString(Component.@org.jspecify.annotations.Nullable Option option) {
            return option == null ? "" : option.label();
        }

        @Override
        public Component.Option fromString(String text) {
            throw new UnsupportedOperationException("options are picked, not typed");
        }
    }
}
