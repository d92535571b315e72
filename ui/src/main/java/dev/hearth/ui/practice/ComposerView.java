package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Where messages and commands are written. The options of a command stand in it as chips.
final class ComposerView extends VBox {
    private static final double LEAST_TEXT = 140;
    private static final double GAP = 6;

    private final ComposerViewModel model;
    private final Messages words;
    private final TextField text = new TextField();
    private final FlowPane chips = new FlowPane(GAP, GAP);
    private final HBox line = Cards.styled(new HBox(), "composer");
    private final Label complaint = Cards.wrapping("", "complaint");
    private String prompt = "";
    private boolean writing;
    private final ListChangeListener<Slot> listener = change -> arrange();

    ComposerView(ComposerViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("composer-box");
        text.setId("composer");
        text.getStyleClass().add("composer-text");
        text.setText(model.textProperty().get());
        text.setTextFormatter(new TextFormatter<String>(this::typed));
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        model.textProperty().when(Shown.on(this)).subscribe(this::write);
        text.setPrefWidth(LEAST_TEXT);
        var send = Buttons.icon("send", words.text("compose.send"), "fth-send", model::send);
        line.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(chips, Priority.ALWAYS);
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.setMinWidth(0);
        line.getChildren().addAll(chips, send);
        getChildren().addAll(complaint, line);
        model.filling().slots().addListener(new javafx.collections.WeakListChangeListener<>(listener));
        model.filling().commandProperty().when(Shown.on(this)).subscribe(now -> arrange());
        model.filling().activeProperty().when(Shown.on(this)).subscribe(now -> arrange());
        model.complaintProperty().when(Shown.on(this)).subscribe(this::complain);
        arrange();
    }

    /// What the empty text says.
    void prompt(String prompt) {
        this.prompt = prompt;
        text.setAccessibleText(prompt);
        arrange();
    }

    void takeFocus() {
        text.requestFocus();
        text.positionCaret(text.getLength());
    }

    /// The model may take what is typed for a command or an option and leave another text: that one stands there then.
    private TextFormatter.Change typed(TextFormatter.Change change) {
        if (change.isContentChange() && !writing) {
            writing = true;
            model.textProperty().set(change.getControlNewText());
            writing = false;
            var left = model.textProperty().get();
            if (!left.equals(change.getControlNewText())) {
                change.setRange(0, change.getControlText().length());
                change.setText(left);
                change.selectRange(left.length(), left.length());
            }
        }
        return change;
    }

    private void write(String now) {
        if (!writing) {
            writing = true;
            text.setText(now);
            text.positionCaret(now.length());
            writing = false;
        }
    }

    private void key(KeyEvent event) {
        boolean taken = switch (event.getCode()) {
            case UP -> moved(-1);
            case DOWN -> moved(1);
            case TAB -> !event.isShiftDown() && model.tab();
            case ENTER -> {
                model.enter();
                yield true;
            }
            case ESCAPE -> model.escape() || passedOn(event);
            case BACK_SPACE -> model.back();
            default -> false;
        };
        if (taken) {
            event.consume();
        }
    }

    /// A field that has a formatter keeps Escape for itself, which others wait for too.
    private boolean passedOn(KeyEvent event) {
        fireEvent(event.copyFor(this, this));
        return true;
    }

    private boolean moved(int by) {
        model.suggestions().move(by);
        return !model.suggestions().list().isEmpty();
    }

    private void arrange() {
        boolean hadFocus = text.isFocused();
        var command = model.filling().commandProperty().get();
        var active = model.filling().activeProperty().get();
        text.setPromptText(command.isEmpty() ? prompt : "");
        if (command.isEmpty()) {
            chips.getChildren().setAll(text);
            text.prefWidthProperty().bind(chips.widthProperty());
        } else {
            text.prefWidthProperty().unbind();
            text.setPrefWidth(LEAST_TEXT);
            chips.getChildren()
                    .setAll(Cards.styled(new Label("/" + command.get().shown()), "command-chip"));
            model.filling().slots().forEach(slot -> chips.getChildren().add(chip(slot)));
            chips.getChildren().add(active.isPresent() ? open(active.get()) : text);
            hint(active).ifPresent(chips.getChildren()::add);
        }
        if (hadFocus) {
            takeFocus();
        }
    }

    private Node chip(Slot slot) {
        var chip = new Button(slot.shown());
        chip.setGraphic(Cards.styled(new Label(slot.option().shown()), "chip-name"));
        chip.getStyleClass().setAll("chip");
        chip.setOnAction(event -> {
            model.edit(slot);
            takeFocus();
        });
        chip.setMaxWidth(280);
        return chip;
    }

    private Node open(SlashCommand.Option option) {
        var name = Cards.styled(new Label(option.shown()), "chip-name");
        name.setMinWidth(Region.USE_PREF_SIZE);
        var chip = Cards.styled(new HBox(name, text), "chip", "open");
        chip.setAlignment(Pos.CENTER_LEFT);
        return chip;
    }

    private Optional<Node> hint(Optional<SlashCommand.Option> active) {
        int left = model.filling().remaining().size();
        return left == 0 || active.isEmpty()
                ? Optional.empty()
                : Optional.of(Cards.styled(new Label(words.text("compose.left", left)), "chip-hint"));
    }

    private void complain(Optional<Complaint> now) {
        complaint.setText(now.map(this::say).orElse(""));
        complaint.setVisible(now.isPresent());
        complaint.setManaged(now.isPresent());
        line.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("wrong"), now.isPresent());
    }

    private String say(Complaint now) {
        var key = "complaint." + now.kind().name();
        boolean bounded = Double.isFinite(now.least()) && Double.isFinite(now.most());
        return bounded
                ? words.text(key, now.option(), now.least(), now.most())
                : words.text(key + ".open", now.option());
    }
}
