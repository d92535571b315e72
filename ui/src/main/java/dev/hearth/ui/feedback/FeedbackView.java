package dev.hearth.ui.feedback;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.TicketHead;
import dev.hearth.ui.feedback.TicketsViewModel.Kind;
import dev.hearth.ui.feedback.TicketsViewModel.State;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Segments;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.page.Waiting;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import dev.hearth.ui.text.Times;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/// What members wrote to those who look after the installation: which, and the one that is open.
public final class FeedbackView extends StackPane {
    private final FeedbackViewModel feedback;
    private final Parts parts;
    private final Messages words;
    private final VBox body;

    private FeedbackView(FeedbackViewModel feedback, Parts parts) {
        this.feedback = feedback;
        this.parts = parts;
        words = parts.words();
        var list = new TicketListCard(feedback, parts);
        var one = new TicketCard(feedback, parts);
        HBox.setHgrow(list, Priority.SOMETIMES);
        HBox.setHgrow(one, Priority.ALWAYS);
        Runnable place = () -> place(list, one);
        Shown.follow(one, feedback.tickets().listedProperty(), place);
        Shown.follow(one, feedback.openedProperty(), place);
        var both = new HBox(16, list, one);
        both.setMinHeight(0);
        VBox.setVgrow(both, Priority.ALWAYS);
        body = Cards.styled(new VBox(tools(), both), "page-body", "feedback");
        Shown.on(this).subscribe(now -> {
            if (now) {
                feedback.look();
            }
        });
        Shown.follow(
                this,
                feedback.phaseProperty(),
                () -> getChildren().setAll(of(feedback.phaseProperty().get())));
        feedback.toldProperty().when(Shown.on(this)).subscribe((before, now) -> tell(now));
    }

    /// The page in one language.
    public static Page page(FeedbackViewModel feedback, Overlay overlay, Language language) {
        var words = Messages.beside(FeedbackView.class, language);
        return new Page(
                "feedback",
                Section.LOOK_AFTER,
                "fth-inbox",
                words.text("title"),
                words.text("subtitle"),
                () -> new FeedbackView(feedback, new Parts(overlay, words, feedback)),
                new Waiting(feedback.tickets().openProperty(), count -> words.text("waiting", count)));
    }

    /// Where there is nothing to choose there is no place for what is chosen.
    private void place(TicketListCard list, TicketCard one) {
        var read = feedback.tickets().listedProperty().get().tickets();
        boolean both = feedback.openedProperty().get() != null || (read != null && !read.isEmpty());
        one.setVisible(both);
        one.setManaged(both);
        list.setMaxWidth(both ? USE_PREF_SIZE : Double.MAX_VALUE);
    }

    private Node tools() {
        var tickets = feedback.tickets();
        var states = Segments.of("tickets", words.text("states"), State.values(), this::state, tickets.stateProperty());
        var kinds = Segments.of("tickets", words.text("kinds"), Kind.values(), this::kind, tickets.kindProperty());
        var tools = new FlowPane(12, 8, states, kinds);
        tools.setMinHeight(USE_PREF_SIZE);
        return tools;
    }

    private String state(State state) {
        return words.text("list." + state);
    }

    private String kind(Kind kind) {
        return words.text("kinds." + kind);
    }

    private Node of(FeedbackViewModel.Phase phase) {
        return switch (phase) {
            case READY -> body;
            case LOADING -> Placeholder.loading(words.text("loading"));
            case AWAY ->
                Placeholder.error(
                        words.text("away"),
                        words.text("away.text"),
                        Buttons.primary("feedback-wake", words.text("away.wake"), "fth-play", feedback::wake));
            case STOPPED ->
                Placeholder.stopped(
                        words.text("stopped"),
                        words.text("stopped.text"),
                        Buttons.primary("feedback-start", words.text("start"), "fth-play", feedback::startBot));
        };
    }

    private void tell(@Nullable Told told) {
        switch (told) {
            case null -> {
                // nothing was ordered yet
            }
            case Told.Answered(var reached) when reached -> parts.overlay().toast(Tone.OK, words.text("told.answered"));
            case Told.Answered(var reached) -> parts.overlay().toast(Tone.WARN, words.text("told.unreached"));
            case Told.Closed() -> parts.overlay().toast(Tone.OK, words.text("told.closed"));
            case Told.Failed(var problem) -> parts.overlay().toast(Tone.BAD, parts.say(problem));
        }
    }

    /// What the page's parts share.
    record Parts(Overlay overlay, Messages words, FeedbackViewModel feedback) {
        String say(Problem problem) {
            return new ProblemWords(words.language()).all(problem);
        }

        String kind(TicketHead head) {
            return words.text("kind." + head.kind());
        }

        static String icon(TicketHead head) {
            return head.kind().equals("REPORT") ? "fth-flag" : "fth-message-circle";
        }

        String author(TicketHead head) {
            return feedback.names().of(head.user()).map(Person::name).orElseGet(() -> words.text("unnamed"));
        }

        /// Where it was written and when.
        String origin(TicketHead head) {
            var where = head.guild()
                    .map(id -> feedback.guild(id).map(GuildEntry::name).orElseGet(() -> words.text("unseen")))
                    .orElseGet(() -> words.text("direct"));
            return where + " · " + new Times(words.language()).date(head.at());
        }
    }
}
