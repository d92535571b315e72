package dev.hearth.ui;

import static dev.hearth.ui.Seen.await;
import static dev.hearth.ui.Seen.fire;
import static dev.hearth.ui.Seen.says;
import static dev.hearth.ui.Seen.shows;
import static dev.hearth.ui.Seen.state;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.RunFile;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.ProblemWords;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// An engine that dies again and again, as an admin sees it.
@ExtendWith(ApplicationExtension.class)
final class CrashLoopEndToEndTest {
    /// The supervisor's own limit within ten minutes.
    private static final int TOO_OFTEN = 5;

    private OpenConsole console;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        console = OpenConsole.at("home", folder, Map.of());
    }

    @AfterEach
    void close() throws Exception {
        console.close();
    }

    @Test
    void aLoopOfCrashesEndsInSafeModeWithWhyAReportToReadAndAWayBack(FxRobot robot) throws Exception {
        var words = Messages.beside(ProblemWords.class, Language.EN);
        long killed = 0;
        for (int crash = 0; crash < TOO_OFTEN; crash++) {
            long before = killed;
            await(
                    "engine " + crash,
                    () -> engine().filter(next -> next.pid() != before).isPresent());
            var engine = engine().orElseThrow();
            killed = engine.pid();
            RealHearth.kill(engine);
        }

        await("safe mode", () -> state(robot).equals("Safe mode"));
        assertThat(says(robot, words.text("problem.crash-loop.what"))).isPresent();
        assertThat(says(robot, words.text("problem.crash-loop.remedy"))).isPresent();

        fire(robot, "#show-crash");
        await("the report", () -> shows(robot, "#crash-text"));
        assertThat(robot.lookup("#crash-text").queryAs(TextArea.class).getText())
                .contains("signal 9");
        fire(robot, "#crash-close");

        fire(robot, "#start");
        await("online again", () -> state(robot).equals("Online"));
    }

    private Optional<RunFile> engine() {
        return RunFile.read(console.hearth
                        .home
                        .data(Environment.PRACTICE)
                        .resolve("run")
                        .resolve("engine.json"))
                .filter(file -> file.process().isPresent());
    }
}
