package dev.hearth.ui.feedback;

import dev.hearth.ui.feedback.FeedbackView.Parts;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import javafx.scene.layout.StackPane;

/// The place of the ticket that is open.
final class TicketCard extends StackPane {
    private final FeedbackViewModel feedback;
    private final Parts parts;

    TicketCard(FeedbackViewModel feedback, Parts parts) {
        this.feedback = feedback;
        this.parts = parts;
        getStyleClass().addAll("card", "ticket-card");
        setMinWidth(0);
        Shown.follow(this, feedback.openedProperty(), this::show);
    }

    private void show() {
        var ticket = feedback.openedProperty().get();
        var words = parts.words();
        getChildren()
                .setAll(
                        ticket == null
                                ? Placeholder.empty("fth-mail", words.text("choose"), words.text("choose.text"))
                                : new TicketPane(feedback, ticket, parts));
    }
}
