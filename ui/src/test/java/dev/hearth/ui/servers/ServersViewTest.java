package dev.hearth.ui.servers;

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
import dev.hearth.ui.trial.TrialViewModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class ServersViewTest {
    private static final int MOST_TABS = 40;

    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final SampleGuilds guilds = new SampleGuilds(12);
    private final ServersViewModel servers =
            new ServersViewModel(supervisor, engine, live, new SimpleObjectProperty<>(Language.EN));
    private final TrialViewModel trial = new TrialViewModel(supervisor, new InMemoryEngine(), () -> Language.EN);
    private @Nullable Scene scene;

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        guilds.speakThrough(engine);
        supervisor.tell(Houses.in(BotState.ONLINE));
        var overlay = new Overlay(Language.EN);
        overlay.cover(ServersView.page(servers, trial, overlay, url -> {}, Language.EN)
                .view()
                .get());
        var made = new Scene(overlay, 1056, 720);
        new Theme().dress(made);
        stage.setScene(made);
        scene = made;
        stage.show();
    }

    @Test
    void changesAndSavesASettingWithTheKeyboardAlone(FxRobot robot) {
        robot.push(KeyCode.CONTROL, KeyCode.F).write("harbour").push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.F).write("pause between");
        tabTo(robot, "field-cooldownSeconds");
        robot.write("30").push(KeyCode.UP).push(KeyCode.CONTROL, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(guilds.of(SampleGuilds.HARBOUR)).containsEntry("cooldownSeconds", "31");
    }

    @Test
    void picksAChannelByItsNameWithTheKeyboardAlone(FxRobot robot) {
        openHarbour(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F).write("check-in channel");
        tabTo(robot, "field-checkInChannelId");
        robot.push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();
        robot.write("gen").push(KeyCode.ENTER);
        robot.push(KeyCode.CONTROL, KeyCode.S);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(guilds.of(SampleGuilds.HARBOUR)).containsEntry("checkInChannelId", SampleGuilds.GENERAL);
    }

    @Test
    void saysBesideTheSettingWhatIsWrongAndWhatToDo(FxRobot robot) {
        openHarbour(robot);
        robot.interact(() -> field("modAlertChannelId").set(SampleGuilds.GENERAL));

        assertThat(words(robot.lookup("#row-modAlertChannelId").query()))
                .anyMatch(text -> text.startsWith("Everyone can read this channel. ") && text.contains("moderators"));
        assertThat(robot.lookup("#save").query().isDisabled()).isTrue();
    }

    @Test
    void aNumberThatPassesItsStandardWhileItIsTypedStaysAsItIsTyped(FxRobot robot) {
        openHarbour(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F).write("pause between");
        tabTo(robot, "field-cooldownSeconds");

        robot.write("50").push(KeyCode.BACK_SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(robot.lookup("#field-cooldownSeconds")
                        .queryTextInputControl()
                        .getText())
                .isEqualTo("5");
        assertThat(opened().unsavedProperty().get()).isZero();
    }

    @Test
    void whatTheEngineTellsMeanwhileLeavesTheFocusWhereItIs(FxRobot robot) {
        openHarbour(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F).write("pause between");
        tabTo(robot, "field-cooldownSeconds");
        guilds.choose(SampleGuilds.HARBOUR, "quietFrom", "21:00");

        robot.interact(servers::look);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(focused()).isEqualTo("field-cooldownSeconds");
    }

    @Test
    void undoesASaveFromTheBar(FxRobot robot) {
        openHarbour(robot);
        robot.interact(() -> field("enableCheckIns").choose("false"));
        robot.clickOn("#save");
        assertThat(guilds.of(SampleGuilds.HARBOUR)).containsEntry("enableCheckIns", "false");

        robot.clickOn("#undo");

        assertThat(guilds.of(SampleGuilds.HARBOUR)).isEmpty();
        assertThat(robot.lookup("#save-bar").query().isVisible()).isFalse();
    }

    /// There saving is trying: no other bot is needed.
    @Test
    void aServerOfThePracticeDiscordIsTriedBySavingIt(FxRobot robot) {
        openHarbour(robot);
        robot.interact(() -> field("enableCheckIns").choose("false"));
        robot.clickOn("#try-settings");
        assertThat(words(scene().getRoot())).anyMatch(text -> text.contains("no other bot is needed"));

        robot.clickOn("#dialog-yes");

        assertThat(guilds.of(SampleGuilds.HARBOUR)).containsEntry("enableCheckIns", "false");
        assertThat(trial.stateProperty().get()).isEqualTo(new TrialViewModel.State.None());
    }

    @Test
    void addsAndTakesOutPhrases(FxRobot robot) {
        openHarbour(robot);
        robot.interact(() -> opened().groupProperty().set("CARE"));
        robot.clickOn("#field-crisisPhrases").write("so tired; no way out").push(KeyCode.ENTER);
        assertThat(field("crisisPhrases").draftProperty().get()).contains("so tired\nno way out");

        robot.interact(() ->
                robot.lookup("#row-crisisPhrases #chip-remove").queryButton().fire());

        assertThat(field("crisisPhrases").draftProperty().get()).contains("no way out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "CHANNELS", "FEATURES", "MODERATION", "CARE", "GENERAL"})
    void everyControlHasAName(String group, FxRobot robot) throws TimeoutException {
        guilds.choose(SampleGuilds.HARBOUR, "crisisPhrases", "so tired")
                .choose(SampleGuilds.HARBOUR, "exemptRoles", "1185987654321097001");
        if (!group.isEmpty()) {
            openHarbour(robot);
            robot.interact(() -> opened().groupProperty().set(group));
            robot.interact(() -> field("cooldownSeconds").set("30"));
            WaitForAsyncUtils.waitFor(
                    10,
                    TimeUnit.SECONDS,
                    () -> robot.lookup(".field").queryAll().size() == settingsOf(group));
        }
        WaitForAsyncUtils.waitForFxEvents();

        var controls = controls(scene().getRoot());

        assertThat(controls).hasSizeGreaterThan(2);
        assertThat(controls)
                .allSatisfy(control ->
                        assertThat(name(control)).as(control.toString()).isNotBlank());
    }

    private void openHarbour(FxRobot robot) {
        robot.interact(() -> servers.open(guilds.list().getFirst()));
        WaitForAsyncUtils.waitForFxEvents();
    }

    private GuildViewModel opened() {
        return Objects.requireNonNull(servers.openedProperty().get());
    }

    private FieldViewModel field(String key) {
        return opened().fieldsProperty().get().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private long settingsOf(String group) {
        return opened().fieldsProperty().get().stream()
                .filter(one -> one.setting().group().equals(group))
                .count();
    }

    private void tabTo(FxRobot robot, String id) {
        for (int i = 0; i < MOST_TABS && !focused().equals(id); i++) {
            robot.push(KeyCode.TAB);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(focused()).isEqualTo(id);
    }

    private Scene scene() {
        return Objects.requireNonNull(scene);
    }

    private String focused() {
        var owner = scene().getFocusOwner();
        return owner == null || owner.getId() == null ? "" : owner.getId();
    }

    /// What the keyboard can come to.
    private static List<Node> controls(Node node) {
        var found = new ArrayList<Node>();
        if (!node.isVisible()) {
            return found;
        }
        if (node.isFocusTraversable() && !(node instanceof ScrollPane) && !(node instanceof ScrollBar)) {
            found.add(node);
        }
        if (node instanceof Parent parent && !(node instanceof Control && node.isFocusTraversable())) {
            parent.getChildrenUnmodifiable().forEach(child -> found.addAll(controls(child)));
        }
        return found;
    }

    private static String name(Node node) {
        var own = node.getAccessibleText();
        if (own != null && !own.isBlank()) {
            return own;
        }
        return node instanceof Labeled labeled && labeled.getText() != null
                ? labeled.getText()
                : Objects.toString(
                        node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Labeled by
                                ? by.getText()
                                : "");
    }

    private static List<String> words(Node node) {
        var seen = new ArrayList<String>();
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            seen.add(labeled.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> seen.addAll(words(child)));
        }
        return seen;
    }
}
