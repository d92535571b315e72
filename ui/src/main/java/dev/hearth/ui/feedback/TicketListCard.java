package dev.hearth.ui.feedback;

import dev.hearth.control.engine.TicketHead;
import dev.hearth.ui.feedback.FeedbackView.Parts;
import dev.hearth.ui.feedback.TicketsViewModel.Kind;
import dev.hearth.ui.feedback.TicketsViewModel.State;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// Who wrote, where and when. What they wrote is read when it is opened, one at a time.
final class TicketListCard extends StackPane {
    private static final PseudoClass OPENED = PseudoClass.getPseudoClass("opened");

    private final FeedbackViewModel feedback;
    private final TicketsViewModel tickets;
    private final Parts parts;
    private final Messages words;
    private final VBox rows = new VBox(2);
    private final ScrollPane scroll = new ScrollPane(rows);

    TicketListCard(FeedbackViewModel feedback, Parts parts) {
        this.feedback = feedback;
        this.parts = parts;
        tickets = feedback.tickets();
        words = parts.words();
        getStyleClass().addAll("card", "ticket-list");
        rows.setId("tickets");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("edge-to-edge");
        Shown.follow(this, tickets.listedProperty(), this::show);
        Shown.follow(this, feedback.names().knownProperty(), this::show);
        Shown.follow(this, feedback.guildsProperty(), this::show);
        Shown.follow(this, feedback.openedProperty(), this::mark);
    }

    private void show() {
        var listed = tickets.listedProperty().get();
        var problem = listed.problem();
        var read = listed.tickets();
        if (read == null) {
            getChildren()
                    .setAll(
                            problem == null
                                    ? Placeholder.loading(words.text("list.loading"))
                                    : Placeholder.error(
                                            words.text("list.failed"),
                                            parts.say(problem),
                                            Buttons.primary(
                                                    "tickets-again",
                                                    words.text("again"),
                                                    "fth-refresh-cw",
                                                    feedback::look)));
        } else if (read.isEmpty() && problem == null) {
            getChildren().setAll(nothing());
        } else {
            var nodes = new ArrayList<Node>();
            if (problem != null) {
                nodes.add(new Notice(Tone.BAD, words.text("list.failed"), parts.say(problem)));
            }
            fill(nodes, read, listed.older());
        }
    }

    /// The focus stays on the ticket that it was on.
    private void fill(List<Node> nodes, List<TicketHead> read, boolean older) {
        var focused = Optional.ofNullable(getScene())
                .map(scene -> scene.getFocusOwner())
                .map(Node::getId);
        read.forEach(head -> nodes.add(row(head)));
        if (older) {
            nodes.add(Buttons.of("tickets-older", words.text("list.older"), "fth-arrow-down", tickets::loadOlder));
        }
        rows.getChildren().setAll(nodes);
        getChildren().setAll(scroll);
        mark();
        focused.flatMap(id ->
                        nodes.stream().filter(node -> id.equals(node.getId())).findFirst())
                .ifPresent(Node::requestFocus);
    }

    private Node row(TicketHead head) {
        var who = Cards.styled(new Label(parts.author(head)), "strong");
        var where = Cards.styled(new Label(parts.origin(head)), "event-detail");
        var text = new VBox(1, who, where);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        var content = new HBox(12, Icons.of(Parts.icon(head)), text);
        content.setAlignment(Pos.CENTER_LEFT);
        var row = new Button(null, content);
        row.setId("ticket-" + head.id());
        row.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        row.getStyleClass().addAll("flat", "ticket-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setAccessibleText(words.text("ticket", parts.kind(head), parts.author(head), parts.origin(head)));
        row.setOnAction(event -> feedback.open(head));
        return row;
    }

    private void mark() {
        var opened = feedback.openedProperty().get();
        var id = opened == null ? "" : "ticket-" + opened.head().id();
        rows.getChildren().forEach(row -> row.pseudoClassStateChanged(OPENED, id.equals(row.getId())));
    }

    private Node nothing() {
        boolean waited = tickets.stateProperty().get() == State.OPEN;
        boolean all = tickets.kindProperty().get() == Kind.ALL;
        return Placeholder.empty(
                "fth-inbox",
                words.text(waited ? "empty.open" : "empty"),
                waited && all ? words.text("empty.open.text") : "");
    }
}
