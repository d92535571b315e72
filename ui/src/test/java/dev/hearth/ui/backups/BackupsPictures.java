package dev.hearth.ui.backups;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.ListBackups;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.RestoreWork;
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
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/// The Backups page in each of its states, for pictures of it.
public final class BackupsPictures {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final SampleBackups sample = new SampleBackups(engine, supervisor);
    private final BackupsViewModel model = new BackupsViewModel(supervisor, engine, live);
    private final String state;
    private final Language language;

    private BackupsPictures(String state, Language language) {
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
                "config",
                "targets",
                "removed",
                "plan",
                "taking",
                "not-taken",
                "preview",
                "opening",
                "part",
                "part-settings",
                "part-code",
                "undo",
                "kit",
                "retype",
                "foreign",
                "restoring");
    }

    /// One of them.
    public static BackupsPictures of(String state, Language language) {
        var pictures = new BackupsPictures(state, language);
        pictures.bring();
        return pictures;
    }

    public Page page(Overlay overlay) {
        return BackupsView.page(model, overlay, language, () -> Houses.NOW);
    }

    /// What has to be done once it is shown.
    public void after(Overlay overlay) {
        switch (state) {
            case "preview" -> press(overlay, ".backup-restore");
            case "opening" -> {
                sample.parts().slow();
                press(overlay, ".backup-restore");
            }
            case "part" -> part(overlay);
            case "part-settings" -> {
                part(overlay);
                press(overlay, "#part-settings");
                ((TextField) overlay.lookup("#pick-search"))
                        .fireEvent(
                                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
            }
            case "part-code" -> {
                part(overlay);
                press(overlay, "#part-member");
                ((TextField) overlay.lookup("#part-code")).setText("7K2MV-9QX4T-0H3RB");
            }
            case "plan" -> press(overlay, "#plan-change");
            case "removed" -> press(overlay, ".backup-target .icon-only");
            case "undo" -> press(overlay, "#backup-undo");
            case "foreign" -> press(overlay, ".backup-restore");
            case "kit" -> press(overlay, "#kit-make");
            case "config" -> {
                overlay.applyCss();
                overlay.layout();
                ((ScrollPane) overlay.lookup(".scroll-pane")).setVvalue(1);
            }
            case "retype" -> {
                press(overlay, "#kit-make");
                press(overlay, "#kit-written");
                ((TextField) overlay.lookup("#kit-typed")).setText("12345 67890");
            }
            default -> {
                // it is as it is
            }
        }
    }

    private static void part(Overlay overlay) {
        press(overlay, ".backup-restore");
        press(overlay, "#restore-part");
    }

    private static void press(Overlay overlay, String button) {
        ((Button) overlay.lookup(button)).fire();
    }

    private void bring() {
        switch (state) {
            case "loading" -> supervisor.tell(Houses.in(BotState.STARTING));
            case "away" -> supervisor.leave(Away.ENDED);
            case "stopped" -> supervisor.tell(Houses.in(BotState.STOPPED));
            case "failed" -> {
                engine.answers()
                        .refuse(
                                ListBackups.class,
                                Problem.of("disk", "The disk cannot be read.", "See that it is connected."));
                supervisor.tell(Houses.in(BotState.ONLINE));
            }
            case "foreign" -> {
                sample.with(SampleBackups.FOREIGN);
                supervisor.tell(Houses.in(BotState.ONLINE));
            }
            case "empty" -> supervisor.tell(Houses.in(BotState.ONLINE));
            default -> {
                sample.full();
                if (!state.equals("full")) {
                    sample.targets();
                }
                supervisor.tell(Houses.in(BotState.ONLINE));
            }
        }
        if (state.equals("taking")) {
            model.take();
            sample.works(42);
        } else if (state.equals("not-taken")) {
            sample.ends(Optional.of(SampleBackups.DISK));
        } else if (state.equals("restoring")) {
            model.restore().restore(SampleBackups.GOOD.file(), null);
            sample.restores(RestoreWork.Step.RESTORING, 30, Optional.empty());
        }
        model.look();
    }
}
