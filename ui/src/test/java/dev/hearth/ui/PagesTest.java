package dev.hearth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.engine.Check;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.StopBot;
import dev.hearth.ui.choice.Appearance;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.text.Language;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PagesTest {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final Choices choices =
            new Choices(new Chosen(Appearance.LIGHT, Language.EN, 50_000, Environment.PRACTICE, true), kept -> {});

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        Samples.fill(supervisor);
        Samples.fill(engine, Check.Level.OK);
        var ports = new Ports(
                supervisor,
                engine,
                new InMemoryEngine(),
                new NobodyThere(),
                url -> {},
                Platform::runLater,
                () -> Houses.NOW,
                ZoneId.systemDefault());
        new Console(ports, choices, "home").show(stage);
        supervisor.tell(Houses.in(BotState.ONLINE));
        SampleLog.fill(engine, supervisor);
    }

    @Test
    void stopsTheBotAndShowsIt(FxRobot robot) {
        supervisor
                .answers()
                .to(StopBot.class, asked -> Houses.view(asked.environment(), BotState.STOPPED, Optional.empty()));
        assertThat(text(robot, "#state")).isEqualTo("Online");

        robot.clickOn("#stop");

        assertThat(text(robot, "#state")).isEqualTo("Stopped");
        assertThat(robot.lookup("#start").query().isVisible()).isTrue();
    }

    @Test
    void opensACrashReportFromItsEvent(FxRobot robot) throws TimeoutException {
        await(() ->
                robot.lookup("#event-crash").tryQuery().filter(Node::isVisible).isPresent());
        robot.interact(
                () -> robot.lookup("#event-crash").queryAs(Hyperlink.class).fire());

        await(() -> robot.lookup("#crash-text").tryQuery().isPresent());
        assertThat(((TextInputControl) robot.lookup("#crash-text").query()).getText())
                .contains("signal 9 (KILL)");
    }

    @Test
    void findsLinesByTextAndTheLineOfAnErrorId(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> text(robot, "#log-count").equals("3,013 lines"));

        robot.clickOn("#log-search").write("queue is");
        await(() -> !text(robot, "#log-count").equals("3,013 lines"));

        robot.clickOn("#log-error-id").write(SampleLog.ERROR_ID).push(KeyCode.ENTER);
        await(() -> robot.lookup("#log-detail-text").query().isVisible()
                && ((TextInputControl) robot.lookup("#log-detail-text").query())
                        .getText()
                        .contains("StoreException"));
    }

    @Test
    void speaksAnotherLanguageAtOnce(FxRobot robot) {
        robot.interact(() -> choices.languageProperty().set(Language.DE));

        assertThat(text(robot, "#nav-settings")).isEqualTo("Einstellungen");
        assertThat(text(robot, "#stop")).isEqualTo("Stoppen");
    }

    @Test
    void asksBeforeItQuitsAll(FxRobot robot) {
        robot.clickOn("#nav-settings");
        robot.interact(() -> robot.lookup("#quit-all").queryButton().fire());

        robot.clickOn("#dialog-no");

        assertThat(supervisor.answers().asked())
                .noneMatch(asked -> asked.getClass().getSimpleName().equals("QuitAll"));
    }

    private static String text(FxRobot robot, String id) {
        WaitForAsyncUtils.waitForFxEvents();
        return ((Labeled) robot.lookup(id).query()).getText();
    }

    private static void await(Callable<Boolean> condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, condition);
    }
}
