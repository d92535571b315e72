package dev.hearth.ui;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.engine.Check;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.choice.Appearance;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.choice.Chosen;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.text.Language;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Labeled;
import javafx.scene.control.Toggle;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/// View models live as long as the window, views as long as its language.
@ExtendWith(ApplicationExtension.class)
final class LanguageChangeTest {
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
        new Console(ports, choices, "settings").show(stage);
        supervisor.tell(Houses.in(BotState.ONLINE));
        SampleLog.fill(engine, supervisor);
    }

    @ParameterizedTest
    @CsvSource({"home, #state", "servers, #servers-start", "logs, #log-count", "settings, #appearance-DARK"})
    void aPageOfTheFormerLanguageHearsNothingAnyMore(String page, String changing, FxRobot robot) {
        var former = open(page, robot);
        robot.interact(() -> choices.languageProperty().set(Language.DE));
        var last = look(former);
        open(page, robot);

        robot.interact(() -> {
            supervisor.tell(Houses.in(BotState.STOPPED));
            engine.goAway();
            choices.appearanceProperty().set(Appearance.DARK);
            choices.environmentProperty().set(Environment.DISCORD);
        });
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(look(former)).isEqualTo(last);
        assertThat(look(robot.lookup(changing).query())).isNotEqualTo(look(former.lookup(changing)));
    }

    /// The root of the window that shows the page.
    private static Parent open(String page, FxRobot robot) {
        robot.interact(
                () -> robot.lookup("#nav-" + page).queryAs(ToggleButton.class).fire());
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup("#nav-" + page).query().getScene().getRoot();
    }

    /// What can be read on it, and which of its choices are made.
    private static List<String> look(Node node) {
        var seen = new ArrayList<String>();
        if (node instanceof Labeled labeled) {
            seen.add(labeled.getText() + (node instanceof Toggle toggle && toggle.isSelected() ? " *" : ""));
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> seen.addAll(look(child)));
        }
        return seen;
    }
}
