package dev.hearth.ui.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.Houses;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.text.Language;
import java.util.List;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class FeedbackViewTest {
    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final SampleTickets sample = new SampleTickets(engine)
            .with("FEEDBACK", SampleTickets.SAM, "more tea, please")
            .with("REPORT", SampleTickets.NOOR, "somebody is unkind");
    private final FeedbackViewModel feedback = new FeedbackViewModel(supervisor, engine, live);
    private final String noors = sample.newestOf(SampleTickets.NOOR).id();

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        supervisor.tell(Houses.in(BotState.ONLINE));
        var overlay = new Overlay(Language.EN);
        overlay.cover(FeedbackView.page(feedback, overlay, Language.EN).view().get());
        var scene = new Scene(overlay, 1056, 720);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void aTicketIsOpenedAnsweredAndClosedWithTheKeyboardAlone(FxRobot robot) {
        assertThat(words(robot)).contains("Noor", "Sam").doesNotContain("somebody is unkind");
        robot.interact(() -> row(robot).requestFocus());
        robot.push(KeyCode.SPACE);
        assertThat(words(robot)).contains("somebody is unkind", "0 of 2,000");

        robot.interact(() -> robot.lookup("#ticket-answer").query().requestFocus());
        robot.write("we talk").push(KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sample.of(noors).answer()).contains("we talk");
        assertThat(words(robot)).contains("The answer was sent in private", "we talk", "answered");
        assertThat(robot.lookup("#ticket-" + noors).tryQuery()).isEmpty();

        robot.interact(() -> robot.lookup("#ticket-close").query().requestFocus());
        robot.push(KeyCode.SPACE).push(KeyCode.TAB).push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(sample.of(noors).state()).isEqualTo("CLOSED");
        assertThat(robot.lookup("#ticket-close").query().isVisible()).isFalse();
    }

    @Test
    void closingIsAskedForAndCanBeLeft(FxRobot robot) {
        robot.interact(() -> row(robot).fire());
        robot.interact(() -> robot.lookup("#ticket-close").queryButton().fire());
        robot.clickOn("#dialog-no");

        assertThat(sample.of(noors).state()).isEqualTo("OPEN");
    }

    @Test
    void closedOnesAreFoundByTheirStateAndAnEmptyListSaysWhatCouldComeThere(FxRobot robot) {
        robot.clickOn("#tickets-closed");
        assertThat(words(robot)).contains("Nothing here").doesNotContain("Noor");
        robot.clickOn("#tickets-open").clickOn("#tickets-report");
        assertThat(words(robot)).contains("Noor").doesNotContain("Sam");

        robot.interact(() -> {
            feedback.open(sample.newestOf(SampleTickets.NOOR));
            feedback.openedProperty().get().close();
        });
        robot.clickOn("#tickets-closed");

        assertThat(robot.lookup("#ticket-" + noors).tryQuery()).isPresent();
        robot.clickOn("#tickets-open");
        assertThat(words(robot)).contains("Nothing is waiting");
    }

    @Test
    void theFocusStaysOnItsTicketWhenOthersCome(FxRobot robot) {
        robot.interact(() -> row(robot).requestFocus());
        sample.with("FEEDBACK", SampleTickets.SAM, "one more");
        robot.interact(feedback::look);

        assertThat(robot.lookup("#tickets").<javafx.scene.layout.VBox>query().getChildren())
                .hasSize(3);
        assertThat(row(robot).isFocused()).isTrue();
    }

    @Test
    void everyControlHasANameAndARowSaysWhoWroteWhere(FxRobot robot) {
        robot.interact(() -> row(robot).fire());

        assertThat(row(robot).getAccessibleText()).startsWith("Report: Noor, Harbour Lights · ");
        assertThat(robot.lookup(node -> node instanceof ButtonBase && node.isVisible())
                        .<Node>queryAll())
                .isNotEmpty()
                .allSatisfy(node -> assertThat(named(node)).isNotBlank());
        assertThat(robot.lookup("#ticket-answer").query().getAccessibleText()).isNotBlank();
    }

    private static String named(Node node) {
        var text = ((Labeled) node).getText();
        return text == null || text.isBlank() ? String.valueOf(node.getAccessibleText()) : text;
    }

    private ButtonBase row(FxRobot robot) {
        return robot.lookup("#ticket-" + noors).queryAs(ButtonBase.class);
    }

    private static List<String> words(FxRobot robot) {
        WaitForAsyncUtils.waitForFxEvents();
        return robot.lookup(node -> node instanceof Labeled labeled && labeled.getText() != null).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
