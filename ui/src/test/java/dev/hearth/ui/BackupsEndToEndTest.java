package dev.hearth.ui;

import static dev.hearth.ui.Seen.await;
import static dev.hearth.ui.Seen.fire;
import static dev.hearth.ui.Seen.says;
import static dev.hearth.ui.Seen.shows;
import static dev.hearth.ui.Seen.text;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.KitCode;
import dev.hearth.ui.backups.BackupsView;
import dev.hearth.ui.recovery.RecoveryCard;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// An admin makes a backup by one press, sees a damaged one refused, brings the good one back and takes that back.
@ExtendWith(ApplicationExtension.class)
final class BackupsEndToEndTest {
    private final Messages words = Messages.beside(BackupsView.class, Language.EN);
    private OpenConsole console;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        console = OpenConsole.at("backups", folder, Map.of());
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void fromABackupThroughADamagedOneToARestoreAndBack(FxRobot robot) throws Exception {
        await("nothing yet", () -> text(robot, "#backup-last").equals(words.text("none")));
        fire(robot, "#backup-take");
        await("made and checked", () -> says(robot, words.text("told.taken")).isPresent());
        await("listed", () -> shows(robot, ".backup-restore"));

        var made = backup();
        damage(made);
        fire(robot, ".backup-verify");
        await("found damaged", () -> says(robot, "This backup is damaged").isPresent());
        await("not to be brought back", () -> !shows(robot, ".backup-restore"));
        assertThat(text(robot, "#backup-last")).isEqualTo(words.text("none"));
        damage(made);
        fire(robot, ".backup-verify");
        await("good again", () -> shows(robot, ".backup-restore"));

        fire(robot, ".backup-restore");
        await("what is inside", () -> shows(robot, "#restore-go"));
        fire(robot, "#restore-go");
        await("restored", () -> says(robot, words.text("told.restored")).isPresent());

        await("the page again", () -> shows(robot, "#backup-undo"));
        fire(robot, "#backup-undo");
        await("asked first", () -> says(robot, words.text("undo.ask")).isPresent());
        fire(robot, "#dialog-yes");
        await(
                "taken back",
                () -> says(robot, words.text("step.STOPPING")).isPresent()
                        || says(robot, "Starting the bot").isPresent());
        await("the page once more", () -> shows(robot, "#backup-take"));
    }

    @Test
    void aRecoveryKitCountsWhenItWasTypedAgainAndItsWayIsRehearsed(FxRobot robot) throws Exception {
        var recovery = Messages.beside(RecoveryCard.class, Language.EN);
        await("no kit yet", () -> text(robot, "#kit-state").equals(recovery.text("kit.none")));
        fire(robot, "#kit-make");
        await("the code", () -> shows(robot, ".kit-line"));
        var code = robot.lookup(".kit-line").queryAllAs(Label.class).stream()
                .map(Label::getText)
                .collect(Collectors.joining("  "));
        fire(robot, "#kit-written");
        await("to be typed", () -> shows(robot, "#kit-typed"));

        type(robot, KitCode.fresh().text());
        assertThat(text(robot, "#kit-about")).startsWith("Group ");
        assertThat(robot.lookup("#kit-keep").queryButton().isDisabled()).isTrue();
        type(robot, code.toLowerCase(Locale.ROOT));
        fire(robot, "#kit-keep");

        await("it counts", () -> text(robot, "#kit-state").startsWith("Made "));
        await("a backup that it opens", () -> shows(robot, ".backup-restore"));
        fire(robot, "#rehearse");
        await("rehearsed", () -> says(robot, recovery.text("rehearsal.kit")).isPresent());
        assertThat(text(robot, "#rehearsal-state")).contains("everything could be brought back");
    }

    private static void type(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup("#kit-typed").queryAs(TextField.class).setText(text));
    }

    private Path backup() throws Exception {
        try (var files =
                Files.walk(console.hearth.home.data(Environment.PRACTICE).resolve("backups"))) {
            return files.filter(file -> file.toString().endsWith(".hearth"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// Flips one bit in the middle; done twice the file is as it was.
    private static void damage(Path file) throws Exception {
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
    }
}
