package dev.hearth.ui.staff;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.engine.StaffList;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.Houses;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
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
class StaffViewTest {
    private static final StaffList.Member MARA = new StaffList.Member(SampleStaff.MARA, "OWNER");

    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final SampleStaff sample = new SampleStaff(engine)
            .with(SampleStaff.MARA, "OWNER")
            .with(SampleStaff.AMINA, "MOD")
            .banned(1, Optional.of(Houses.NOW));
    private final StaffViewModel staff = new StaffViewModel(supervisor, engine, live);

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        supervisor.tell(Houses.in(BotState.ONLINE));
        var overlay = new Overlay(Language.EN);
        overlay.cover(StaffView.page(staff, overlay, Language.EN).view().get());
        var scene = new Scene(overlay, 1056, 720);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    @Test
    void anOwnerIsFoundByNameAndNamedWithTheKeyboardAlone(FxRobot robot) throws TimeoutException {
        robot.interact(() -> robot.lookup("#staff-name").query().requestFocus());
        robot.push(KeyCode.SPACE).write("jon").push(KeyCode.ENTER);
        await(robot, "#owner-" + SampleStaff.JONAS);
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        await(robot, "#dialog-yes");
        robot.push(KeyCode.TAB).push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(sample.list().members()).contains(new StaffList.Member(SampleStaff.JONAS, "OWNER"));
        assertThat(words(robot)).contains("Jonas is an owner now");
    }

    @Test
    void theOnlyOwnerHasNoButtonToRemoveThemAndWhoIsRemovedIsAskedFor(FxRobot robot) {
        assertThat(robot.lookup("#staff-remove").tryQuery()).isEmpty();
        sample.with(SampleStaff.JONAS, "OWNER");
        robot.interact(staff::look);

        robot.interact(() -> robot.lookup("#staff-remove").queryButton().fire());
        robot.clickOn("#dialog-no");
        assertThat(sample.list().members()).contains(MARA);
        robot.interact(() -> robot.lookup("#staff-remove").queryButton().fire());
        robot.clickOn("#dialog-yes");

        assertThat(sample.list().members()).doesNotContain(MARA);
        assertThat(robot.lookup("#staff-remove").tryQuery()).isEmpty();
    }

    @Test
    void aServerIsGivenTheStaffCommandsByItsName(FxRobot robot) {
        robot.interact(() -> robot.lookup("#staff-show").queryButton().fire());
        robot.write("harb").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(sample.list().guilds()).containsExactly(SampleStaff.HARBOUR);
        assertThat(robot.lookup("#staff-hide").queryAs(Button.class).getAccessibleText())
                .contains("Harbour Lights");
        robot.interact(() -> robot.lookup("#staff-hide").queryButton().fire());
        assertThat(sample.list().guilds()).isEmpty();
    }

    @Test
    void whatWasChangedIsToldInSentencesWithoutTheReasonOfABan(FxRobot robot) {
        assertThat(words(robot))
                .contains("This console gave Mara Lindqvist the role Owner")
                .anyMatch(text -> text.startsWith("Mara Lindqvist banned person 1185987654321000199 until"))
                .noneMatch(text -> text.contains("as staff wrote it"));
    }

    private static void await(FxRobot robot, String id) throws TimeoutException {
        WaitForAsyncUtils.waitFor(
                10, TimeUnit.SECONDS, () -> robot.lookup(id).tryQuery().isPresent());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<String> words(FxRobot robot) {
        return robot.lookup(node -> node instanceof Labeled labeled && labeled.getText() != null).queryAll().stream()
                .map(node -> ((Labeled) node).getText())
                .toList();
    }
}
