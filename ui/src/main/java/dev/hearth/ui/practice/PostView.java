package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.text.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Draws the rows of a conversation.
final class PostView {
    private static final double PICTURE = 40;
    private static final double GAP = 14;
    private static final double SMALL_PICTURE = 18;

    private final Reading reading;
    private final Messages words;
    private final MarkdownView markdown;
    private final ControlsView controls;
    private final ConversationViewModel conversation;
    private final ReactionsView reactions;
    private final FilesView files;
    private final PostTools tools;

    PostView(
            Reading reading,
            MarkdownView markdown,
            ControlsView controls,
            ConversationViewModel conversation,
            ReactionsView reactions,
            PostTools tools) {
        this.reading = reading;
        this.words = reading.words();
        this.markdown = markdown;
        this.controls = controls;
        this.conversation = conversation;
        this.reactions = reactions;
        this.files = new FilesView(words);
        this.tools = tools;
    }

    Node draw(Row row) {
        return switch (row) {
            case Row.Day(var date) -> divider(reading.day(date), "day");
            case Row.NewMark() -> divider(words.text("new"), "new-mark");
            case Row.Attempt attempt -> attempt(attempt);
            case Row.Post post -> post(post);
        };
    }

    private static Node divider(String text, String style) {
        var label = new Label(text);
        label.setMinWidth(Region.USE_PREF_SIZE);
        var row = Cards.styled(new HBox(line(), label, line()), "divider", style);
        row.setAlignment(Pos.CENTER);
        return row;
    }

    private static Region line() {
        var line = Cards.styled(new Region(), "divider-line");
        HBox.setHgrow(line, Priority.ALWAYS);
        return line;
    }

    private Node post(Row.Post post) {
        var message = post.message();
        var body = Cards.styled(new VBox(), "post-body");
        if (!post.grouped()) {
            body.getChildren().add(head(message));
        }
        content(message, body);
        body.getChildren()
                .add(Buttons.showWhen(
                        controls.draw(message.id(), message.components(), post.busy()),
                        new javafx.beans.property.SimpleBooleanProperty(
                                !message.components().isEmpty())));
        if (!message.reactions().isEmpty()) {
            body.getChildren().add(reactions.draw(message));
        }
        if (post.failed()) {
            body.getChildren().add(Cards.wrapping(words.text("interaction-failed"), "post-failed"));
        }
        if (message.ephemeral()) {
            body.getChildren().add(ephemeral(() -> conversation.dismiss(message.id())));
        }
        var row = row(message.author(), post.grouped(), body, message.usedBy(), message.command(), message.ephemeral());
        message.answers().ifPresent(quote -> row.getChildren().addFirst(quoted(quote)));
        tools.hover(row, message);
        return row;
    }

    private void content(ChatMessage message, VBox body) {
        if (message.loading()) {
            body.getChildren().add(thinking(message.author()));
        }
        if (!message.content().isEmpty()) {
            var text = markdown.draw(message.content());
            body.getChildren().add(text);
        }
        if (message.edited() && !message.content().isEmpty()) {
            body.getChildren().add(Cards.styled(new Label(words.text("edited")), "edited"));
        }
        message.embeds().forEach(embed -> body.getChildren().add(new EmbedView(embed, markdown)));
        message.attachments().forEach(file -> body.getChildren().add(files.draw(file)));
    }

    private Node thinking(String author) {
        var dots = Cards.styled(new HBox(), "dots");
        for (int i = 0; i < 3; i++) {
            dots.getChildren().add(Cards.styled(new Region(), "dot"));
        }
        var row = new HBox(8, dots, Cards.styled(new Label(words.text("thinking", author)), "dim"));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private HBox head(ChatMessage message) {
        var head = Cards.styled(new HBox(), "post-head");
        var name = Cards.styled(new Label(message.author()), "post-author");
        head.getChildren().add(name);
        if (message.authorId().equals(reading.world().botId())) {
            head.getChildren().add(Cards.styled(new Label(words.text("app")), "app-tag"));
        }
        head.getChildren().add(Cards.styled(new Label(reading.time(message.sentAt())), "post-time"));
        if (message.pinned()) {
            head.getChildren().add(Cards.styled(new Label(words.text("pinned"), Icons.of("fth-bookmark")), "pinned"));
        }
        return head;
    }

    /// A row with picture and body; above it who used which command.
    private VBox row(String author, boolean grouped, VBox body, String usedBy, String command, boolean ephemeral) {
        var margin = new HBox();
        margin.setMinWidth(PICTURE + GAP);
        if (!grouped) {
            margin.getChildren().add(Avatar.of(reading.world(), author, PICTURE));
        }
        var row = Cards.styled(new VBox(), "post");
        if (!usedBy.isEmpty()) {
            row.getChildren().add(used(usedBy, command));
        }
        // Not an HBox: that measures a wrapping body by its preferred width, and leaves gaps.
        row.getChildren().add(new BorderPane(body, null, null, null, margin));
        row.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("grouped"), grouped);
        row.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("ephemeral"), ephemeral);
        return row;
    }

    /// Above a reply: what it replies to.
    private Node quoted(ChatMessage.Quote quote) {
        var bend = Cards.styled(new Region(), "bend");
        var who = Cards.styled(new Label(quote.author()), "used-by");
        who.setMinWidth(Region.USE_PREF_SIZE);
        var what = Cards.styled(new Label(reading.glimpse(quote.content())), "dim");
        what.setMinWidth(0);
        var row = Cards.styled(
                new HBox(bend, Avatar.of(reading.world(), quote.author(), SMALL_PICTURE), who, what), "used", "quoted");
        row.setAlignment(Pos.CENTER_LEFT);
        row.setAccessibleText(words.text("reply.to", quote.author()));
        return row;
    }

    private Node used(String person, String command) {
        var bend = Cards.styled(new Region(), "bend");
        var who = Cards.styled(new Label(person), "used-by");
        var what = Cards.styled(new Label("/" + command), "used-command");
        var used = Cards.styled(new Label(words.text("used")), "dim");
        var row = Cards.styled(
                new HBox(bend, Avatar.of(reading.world(), person, SMALL_PICTURE), who, used, what), "used");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node ephemeral(Runnable dismiss) {
        var eye = Icons.of("fth-eye");
        var only = new Label(words.text("only-you"));
        var away = Buttons.link("dismiss", words.text("dismiss"), dismiss);
        away.setTooltip(new Tooltip(words.text("dismiss")));
        var row = Cards.styled(new HBox(eye, only, new Label("·"), away), "only-you");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Node attempt(Row.Attempt attempt) {
        var bot = reading.world().botName();
        var body = Cards.styled(new VBox(), "post-body");
        var head = Cards.styled(new HBox(), "post-head");
        head.getChildren()
                .addAll(
                        Cards.styled(new Label(bot), "post-author"),
                        Cards.styled(new Label(words.text("app")), "app-tag"));
        body.getChildren().add(head);
        boolean failed = attempt.state() != Row.Attempt.State.SENDING;
        var says = words.text("attempt." + attempt.state().name());
        body.getChildren().add(Cards.wrapping(says, failed ? "post-failed" : "dim"));
        if (failed) {
            body.getChildren().add(ephemeral(() -> conversation.dismissAttempt(attempt.id())));
        }
        return row(bot, false, body, attempt.command().isEmpty() ? "" : attempt.person(), attempt.command(), failed);
    }
}
