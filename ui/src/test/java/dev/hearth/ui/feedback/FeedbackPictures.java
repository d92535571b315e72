package dev.hearth.ui.feedback;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.ListTickets;
import dev.hearth.control.engine.ReadTicket;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.Houses;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.port.SupervisorListener.Away;
import dev.hearth.ui.text.Language;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;

/// The Feedback page in each of its states, for pictures of it.
public final class FeedbackPictures {
    private static final String LONG =
            "The evening check-in comes at ten for me, and by then I am asleep. Could it come earlier on weekdays?\n\n"
                    + "And thank you for the breathing exercise: I use it on the bus. 🌱";

    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final SampleTickets sample = new SampleTickets(engine);
    private final FeedbackViewModel model = new FeedbackViewModel(supervisor, engine, live);
    private final String state;
    private final Language language;

    private FeedbackPictures(String state, Language language) {
        this.state = state;
        this.language = language;
    }

    /// The states that there are.
    public static List<String> states() {
        return List.of(
                "loading",
                "away",
                "stopped",
                "failed",
                "empty",
                "full",
                "opened",
                "writing",
                "answered",
                "deleted",
                "unread",
                "ask");
    }

    /// One of them.
    public static FeedbackPictures of(String state, Language language) {
        var pictures = new FeedbackPictures(state, language);
        pictures.bring();
        return pictures;
    }

    public Page page(Overlay overlay) {
        return FeedbackView.page(model, overlay, language);
    }

    /// What has to be done once it is shown.
    public void after(Overlay overlay) {
        if (state.equals("ask")) {
            overlay.applyCss();
            overlay.layout();
            ((Button) overlay.lookup("#ticket-close")).fire();
        }
    }

    private void bring() {
        switch (state) {
            case "loading" -> {
                // nobody has said anything yet
            }
            case "away" -> supervisor.leave(Away.ENDED);
            case "stopped" -> supervisor.tell(Houses.in(BotState.STOPPED));
            case "failed" -> {
                engine.answers().refuse(ListTickets.class, Problem.of("database-unreachable", "", ""));
                supervisor.tell(Houses.in(BotState.ONLINE));
            }
            case "empty" -> supervisor.tell(Houses.in(BotState.ONLINE));
            default -> full();
        }
        model.look();
    }

    private void full() {
        sample.with("REPORT", SampleTickets.NOOR, "Somebody writes unkind things to others at night.")
                .with("FEEDBACK", SampleTickets.LEFT, Optional.of(SampleTickets.LEFT), Optional.empty())
                .with("FEEDBACK", SampleTickets.NOOR, Optional.empty(), Optional.of("More tea, please"))
                .with("FEEDBACK", SampleTickets.SAM, LONG);
        supervisor.tell(Houses.in(BotState.ONLINE));
        if (state.equals("unread")) {
            engine.answers().refuse(ReadTicket.class, Problem.of("database-unreachable", "", ""));
        }
        if (!state.equals("full")) {
            model.open(sample.newestOf(state.equals("deleted") ? SampleTickets.LEFT : SampleTickets.SAM));
            write(Optional.ofNullable(model.openedProperty().get()).orElseThrow());
        }
    }

    private void write(TicketViewModel opened) {
        if (state.equals("writing")) {
            opened.draftProperty().set("Thank you for telling us. ".repeat(90));
        }
        if (state.equals("answered")) {
            opened.draftProperty().set("Thank you! From Monday on it comes at eight.");
            opened.answer();
        }
    }
}
