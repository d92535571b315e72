package dev.hearth.ui.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.port.chat.ChatMessage;
import dev.hearth.ui.port.chat.Component;
import dev.hearth.ui.port.chat.Component.Button.Style;
import dev.hearth.ui.port.chat.Deed;
import dev.hearth.ui.port.chat.DeedResult;
import dev.hearth.ui.port.chat.Form;
import dev.hearth.ui.text.Language;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

@ExtendWith(ApplicationExtension.class)
class PracticeViewTest {
    private final FakeSupervisor supervisor = new FakeSupervisor();
    private final FakePractice practice = new FakePractice();
    private final PracticeViewModel model =
            new PracticeViewModel(supervisor, practice, ZoneOffset.UTC, InstantSource.fixed(FakePractice.NOON));

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        supervisor.tell(BotState.ONLINE, true);
        var page = PracticeView.page(Language.EN, model, url -> {});
        var scene = new Scene(new StackPane(page.view().get()), 960, 600);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static void onScreen(Runnable what) {
        Platform.runLater(what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void theFirstStartInvitesToCheckIn(FxRobot robot) {
        robot.clickOn("#try");
        assertThat(model.composerViewModel().filling().commandProperty().get()).isPresent();

        robot.push(KeyCode.ENTER);

        assertThat(practice.deeds).hasSize(1).first().isInstanceOf(Deed.Use.class);
    }

    @Test
    void aCommandIsFilledInByTheKeyboardAlone(FxRobot robot) {
        robot.clickOn("#composer").write("/rem").push(KeyCode.TAB);
        robot.write("water").push(KeyCode.TAB);
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER).push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(practice.deeds).hasSize(1);
        var use = (Deed.Use) practice.deeds.getFirst();
        assertThat(use.command()).containsExactly("remind", "set");
        assertThat(use.options()).containsEntry("what", "water").containsEntry("when", "pm");
    }

    @Test
    void aWholeCommandCanBeTypedKeyByKey(FxRobot robot) {
        robot.clickOn("#composer").write("/checkin mood:calm intensity:4").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        var use = (Deed.Use) practice.deeds.getLast();
        assertThat(use.command()).containsExactly("checkin");
        assertThat(use.options()).containsEntry("mood", "calm").containsEntry("intensity", "4");
        assertThat(robot.lookup("#composer").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void aCommandAndABlankLeaveNothingBehindWhenSent(FxRobot robot) {
        robot.clickOn("#composer").write("/checkin ");
        assertThat(robot.lookup("#composer").queryAs(TextField.class).getText()).isEmpty();

        robot.push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(practice.deeds).hasSize(1);
        assertThat(robot.lookup("#composer").queryAs(TextField.class).getText()).isEmpty();
    }

    @Test
    void aFormTakesTheKeyboardAndKeepsIt(FxRobot robot) {
        var button = new Component.Button("more", "Tell more", "", Style.PRIMARY, false, "");
        onScreen(() -> practice.say(FakePractice.said(1, "Hearth", "How are you?")
                .with(new Component.Row(List.of(button)))
                .done()));
        robot.clickOn("Tell more");
        var field = new Form.Field("note", "Note", "", "", false, true, "", 0, 50, List.of());
        onScreen(() -> practice.answer(new DeedResult(
                DeedResult.Failure.NONE, "", Optional.of(new Form("f", "A form", List.of(field))), List.of())));

        robot.write("slept badly").push(KeyCode.TAB).push(KeyCode.TAB);
        assertThat(robot.lookup("#form-submit").query().isFocused()).isTrue();
        robot.push(KeyCode.TAB);
        assertThat(robot.lookup("#form-note").query().isFocused()).isTrue();
        robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SPACE);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(((Deed.Fill) practice.deeds.getLast()).fields()).containsEntry("note", "slept badly");
    }

    @Test
    void aButtonThatOpensAFormLeadsIntoItAndBack(FxRobot robot) {
        var button = new Component.Button("more", "Tell more", "", Style.PRIMARY, false, "");
        onScreen(() -> practice.say(FakePractice.said(1, "Hearth", "How are you?")
                .with(new Component.Row(List.of(button)))
                .done()));
        robot.clickOn("Tell more");
        var field = new Form.Field("note", "Note", "", "", true, false, "", 1, 50, List.of());
        onScreen(() -> practice.answer(new DeedResult(
                DeedResult.Failure.NONE, "", Optional.of(new Form("f", "A form", List.of(field))), List.of())));

        robot.clickOn("#form-note").write("fine").clickOn("#form-submit");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(((Deed.Fill) practice.deeds.getLast()).fields()).containsEntry("note", "fine");
        assertThat(robot.lookup("#form-note").tryQuery()).isEmpty();
    }

    @Test
    void whoReadsFurtherUpStaysThereUntilTheyJump(FxRobot robot) {
        onScreen(() -> {
            for (int id = 1; id <= 90; id++) {
                practice.say(FakePractice.said(id, id % 2 == 0 ? "Mira" : "Jonas", "line " + id)
                        .done());
            }
        });
        var list = (ScrollPane) robot.lookup(".message-list").query();
        assertThat(list.getVvalue()).isEqualTo(1);

        onScreen(() -> list.setVvalue(0.5));
        onScreen(() ->
                practice.say(FakePractice.said(91, "Noor", "something new").done()));
        assertThat(list.getVvalue()).isLessThan(0.6);

        robot.clickOn("#jump");
        assertThat(list.getVvalue()).isEqualTo(1);
        assertThat(robot.lookup("#jump").queryAs(Button.class).isVisible()).isFalse();
    }

    @Test
    void anotherChannelAndAnotherPersonAreAClickAway(FxRobot robot) {
        robot.clickOn("#place-check-ins");
        assertThat(model.placeProperty().get().orElseThrow().name()).isEqualTo("check-ins");

        robot.clickOn("#persona").clickOn("Jonas");
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(model.personaProperty().get().orElseThrow().name()).isEqualTo("Jonas");
        assertThat(practice.readers).containsExactly("Jonas");
    }

    @Test
    void thePlaceThatIsOpenStaysMarkedHoweverOftenItIsPressed(FxRobot robot) {
        robot.clickOn("#place-general").clickOn("#place-general");

        assertThat(robot.lookup("#place-general").queryAs(ToggleButton.class).isSelected())
                .isTrue();
    }

    @Test
    void aReactionIsJoinedAndTakenBackByPressingIt(FxRobot robot) {
        onScreen(() -> practice.say(FakePractice.said(1, "Jonas", "It rains")
                .with(new ChatMessage.Reaction("👍", List.of("Jonas")), new ChatMessage.Reaction("🌱", List.of("Mira")))
                .done()));

        robot.clickOn(".reaction.others").clickOn(".reaction.mine");

        assertThat(practice.deeds).containsExactly(new Deed.React("1", "👍", true), new Deed.React("1", "🌱", false));
    }

    @Test
    void theMouseOnAMessageBringsTheButtonThatRepliesToIt(FxRobot robot) {
        onScreen(() ->
                practice.say(FakePractice.said(1, "Jonas", "Who comes along?").done()));

        robot.moveTo("Who comes along?").clickOn("#reply");
        robot.write("I do").push(KeyCode.ENTER);

        assertThat(practice.deeds).containsExactly(new Deed.Reply("1", "I do"));
    }

    @Test
    void aSearchByTheKeyboardLeadsToTheMessage(FxRobot robot) {
        onScreen(() -> {
            for (int id = 1; id <= 90; id++) {
                practice.say(FakePractice.said(id, "Jonas", id == 3 ? "the needle" : "line " + id)
                        .done());
            }
        });
        assertThat(robot.lookup("the needle").tryQuery()).isEmpty();

        robot.push(KeyCode.SHORTCUT, KeyCode.F).write("needle").push(KeyCode.ENTER);
        WaitForAsyncUtils.waitForFxEvents();

        var list = robot.lookup(".message-list").query();
        var needle = robot.from(list).lookup("the needle").query();
        assertThat(list.localToScene(list.getBoundsInLocal()))
                .matches(bounds -> bounds.contains(needle.localToScene(needle.getBoundsInLocal())));

        robot.push(KeyCode.ESCAPE);
        WaitForAsyncUtils.waitForFxEvents();
        assertThat(robot.lookup("#search-results").query().isVisible()).isFalse();
        assertThat(robot.lookup("#composer").query().isFocused()).isTrue();
    }

    @Test
    void aFaultIsArmedAndSeenOnTheClosedDrawer(FxRobot robot) {
        robot.clickOn("#backstage-toggle")
                .clickOn("#told-limit-times")
                .eraseText(1)
                .write("2");
        robot.clickOn("#fault-limit");
        assertThat(practice.backstage.orders).containsExactly("limit {path=, seconds=1, times=2, global=false}");
        assertThat(robot.lookup("#faults-armed").queryAs(Label.class).getText()).isEqualTo("2 faults armed");

        robot.clickOn("#told-limit-seconds").write("soon");
        assertThat(robot.lookup("#fault-limit").query().isDisabled()).isTrue();
        robot.push(KeyCode.ESCAPE);

        assertThat(robot.lookup("#backstage-toggle").queryAs(ToggleButton.class).getText())
                .isEqualTo("2");
        assertThat(robot.lookup("#backstage").query().isVisible()).isFalse();
    }

    @Test
    void aSmallWindowHasNoRoomForMembers(FxRobot robot) {
        assertThat(robot.lookup("#members").query().isVisible()).isFalse();
        assertThat(robot.lookup("#members-toggle").query().isVisible()).isFalse();
    }

    @Test
    void theKeyboardRepliesToOlderMessages(FxRobot robot) {
        onScreen(() -> practice.say(
                FakePractice.said(1, "Jonas", "first").done(),
                FakePractice.said(2, "Noor", "second").done()));

        robot.clickOn("#composer");
        robot.push(KeyCode.SHORTCUT, KeyCode.UP).push(KeyCode.SHORTCUT, KeyCode.UP);
        assertThat(robot.lookup(".answering-words").queryAs(Label.class).getText())
                .isEqualTo("first");
        robot.write("yes").push(KeyCode.ENTER);
        robot.push(KeyCode.SHORTCUT, KeyCode.UP).push(KeyCode.ESCAPE);
        robot.write("no").push(KeyCode.ENTER);

        assertThat(practice.deeds).hasSize(2).first().isEqualTo(new Deed.Reply("1", "yes"));
        assertThat(practice.deeds.getLast()).isEqualTo(new Deed.Say("no"));
    }
}
