package dev.hearth.ui.feedback;

import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.TicketView;
import dev.hearth.ui.feedback.FeedbackView.Parts;
import dev.hearth.ui.kit.Areas;
import dev.hearth.ui.kit.Avatar;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One ticket: who wrote it, their words, the answer that it has, and the one that is being written.
final class TicketPane extends VBox {
    private static final PseudoClass OVER = PseudoClass.getPseudoClass("over");
    private static final double PICTURE = 36;
    private static final int LINES = 3;

    private final FeedbackViewModel feedback;
    private final TicketViewModel ticket;
    private final Parts parts;
    private final Messages words;
    private final HBox head = new HBox(12);
    private final VBox read = new VBox(8);
    private final TextArea answer = Areas.of(LINES);
    private final Label count = Cards.styled(new Label(), "field-bounds");
    private final VBox answering;
    private final Button send;
    private final Button close;

    TicketPane(FeedbackViewModel feedback, TicketViewModel ticket, Parts parts) {
        super(12);
        this.feedback = feedback;
        this.ticket = ticket;
        this.parts = parts;
        words = parts.words();
        send = Buttons.primary("ticket-send", words.text("send"), "fth-send", ticket::answer);
        close = Buttons.of("ticket-close", words.text("close"), "fth-check", this::askToClose);
        answering = answering();
        head.setAlignment(Pos.CENTER_LEFT);
        read.setId("ticket-words");
        var scroll = new ScrollPane(read);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        var deeds = new HBox(8, Cards.gap(), close, send);
        getChildren().addAll(head, scroll, answering, deeds);
        Shown.follow(this, feedback.names().knownProperty(), this::showHead);
        Shown.follow(this, feedback.guildsProperty(), this::showHead);
        Shown.follow(this, ticket.viewProperty(), this::show);
        Shown.follow(this, ticket.problemProperty(), this::show);
        Shown.follow(this, ticket.draftProperty(), this::showDeeds);
        Shown.follow(this, ticket.busyProperty(), this::showDeeds);
    }

    private VBox answering() {
        answer.setId("ticket-answer");
        answer.setPromptText(words.text("answer.hint"));
        answer.setAccessibleText(words.text("answer.hint"));
        answer.textProperty().bindBidirectional(ticket.draftProperty());
        count.setId("ticket-count");
        var hint = Cards.wrapping(words.text("answer.who"), "event-detail");
        HBox.setHgrow(hint, Priority.ALWAYS);
        hint.setMaxWidth(Double.MAX_VALUE);
        count.setMinWidth(USE_PREF_SIZE);
        return new VBox(4, answer, new HBox(12, hint, count));
    }

    private void showHead() {
        var who = feedback.names().of(ticket.head().user());
        var avatar = new Avatar(PICTURE);
        avatar.show(parts.author(ticket.head()), who.flatMap(Person::picture).orElse(null));
        var handle =
                Cards.styled(new Label(who.map(person -> "@" + person.handle()).orElse("")), "dim");
        var name = new HBox(8, Cards.styled(new Label(parts.author(ticket.head())), "strong"), handle);
        var origin = Cards.wrapping(parts.kind(ticket.head()) + " · " + parts.origin(ticket.head()), "event-detail");
        var text = new VBox(1, name, origin);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        head.getChildren().setAll(avatar, text);
        var view = ticket.viewProperty().get();
        if (view != null) {
            head.getChildren().add(pill(tone(view.state()), words.text("state." + view.state())));
        }
    }

    private void show() {
        showHead();
        read.getChildren().clear();
        var problem = ticket.problemProperty().get();
        var view = ticket.viewProperty().get();
        if (problem != null) {
            read.getChildren().add(new Notice(Tone.BAD, words.text("unread"), parts.say(problem)));
        } else if (view == null) {
            read.getChildren().add(Placeholder.loading(words.text("reading")));
        }
        if (view != null) {
            showWords(view);
        }
        showDeeds();
    }

    private void showWords(TicketView view) {
        read.getChildren()
                .add(view.text()
                        .<Node>map(Cards::wrapping)
                        .orElseGet(() -> new Notice(Tone.BUSY, words.text("deleted"), words.text("deleted.text"))));
        view.answer()
                .ifPresent(text -> read.getChildren()
                        .addAll(
                                Cards.styled(new Label(words.text("answer")), "strong"),
                                Cards.wrapping(text, "ticket-answer")));
    }

    private void showDeeds() {
        int length = ticket.length();
        boolean answerable = ticket.isAnswerable();
        count.setText(words.text("length", length, TicketViewModel.LONGEST));
        count.pseudoClassStateChanged(OVER, length > TicketViewModel.LONGEST);
        only(answering, answerable);
        only(send, answerable);
        only(close, ticket.viewProperty().get() != null && !ticket.isClosed());
        send.setDisable(!ticket.isSendable());
        close.setDisable(ticket.busyProperty().get());
    }

    private void askToClose() {
        parts.overlay()
                .ask(
                        words.text("close.ask"),
                        words.text("close.ask.text"),
                        words.text("close"),
                        words.text("close.not"),
                        ticket::close);
    }

    private static Label pill(Tone tone, String text) {
        var pill = Cards.styled(new Label(text), "state-pill");
        pill.setMinWidth(USE_PREF_SIZE);
        tone.on(pill);
        return pill;
    }

    private static Tone tone(String state) {
        return switch (state) {
            case "OPEN" -> Tone.BUSY;
            case "ANSWERED" -> Tone.OK;
            default -> Tone.PLAIN;
        };
    }

    private static void only(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
