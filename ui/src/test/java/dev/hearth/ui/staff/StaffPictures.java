package dev.hearth.ui.staff;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.ListStaff;
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
import javafx.scene.control.TextField;

/// The Staff page in each of its states, for pictures of it.
public final class StaffPictures {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final SampleStaff sample = new SampleStaff(engine);
    private final StaffViewModel model = new StaffViewModel(supervisor, engine, live);
    private final String state;
    private final Language language;

    private StaffPictures(String state, Language language) {
        this.state = state;
        this.language = language;
    }

    /// The states that there are.
    public static List<String> states() {
        return List.of(
                "loading", "away", "stopped", "failed", "empty", "full", "offline", "find", "found", "ask", "remove");
    }

    /// One of them.
    public static StaffPictures of(String state, Language language) {
        var pictures = new StaffPictures(state, language);
        pictures.bring();
        return pictures;
    }

    public Page page(Overlay overlay) {
        return StaffView.page(model, overlay, language);
    }

    /// What has to be done once it is shown.
    public void after(Overlay overlay) {
        switch (state) {
            case "find", "found", "ask" -> {
                press(overlay, "#staff-name");
                if (!state.equals("find")) {
                    var search = (TextField) overlay.lookup("#owner-search");
                    search.setText(state.equals("found") ? "a" : "jo");
                    search.getOnAction().handle(null);
                }
                if (state.equals("ask")) {
                    press(overlay, "#owner-" + SampleStaff.JONAS);
                }
            }
            case "remove" -> press(overlay, "#staff-remove");
            default -> {
                // all is there
            }
        }
    }

    private static void press(Overlay overlay, String id) {
        overlay.applyCss();
        overlay.layout();
        ((Button) overlay.lookup(id)).fire();
    }

    private void bring() {
        switch (state) {
            case "loading" -> {
                // nobody has said anything yet
            }
            case "away" -> supervisor.leave(Away.ENDED);
            case "stopped" -> supervisor.tell(Houses.in(BotState.STOPPED));
            case "failed" -> {
                engine.answers().refuse(ListStaff.class, Problem.of("database-unreachable", "", ""));
                supervisor.tell(Houses.in(BotState.ONLINE));
            }
            case "empty" -> supervisor.tell(Houses.in(BotState.ONLINE));
            default -> full();
        }
        model.look();
    }

    private void full() {
        sample.with(SampleStaff.MARA, "OWNER")
                .with(SampleStaff.JONAS, "OWNER")
                .with(SampleStaff.AMINA, "MOD")
                .shownIn(SampleStaff.HARBOUR)
                .banned(1, Optional.of(Houses.NOW));
        if (state.equals("offline")) {
            sample.offline();
        }
        supervisor.tell(Houses.in(BotState.ONLINE));
    }
}
