package dev.hearth.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.CheckToken;
import dev.hearth.control.supervisor.ForgetToken;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.PasswordField;
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
class ConnectViewTest {
    private final FakeDesk desk = new FakeDesk();
    private final ConnectViewModel model = new ConnectViewModel(desk);
    private final List<String> opened = new ArrayList<>();

    @Start
    void open(Stage stage) {
        Theme.loadFonts();
        desk.tell(FakeDesk.view(BotState.STOPPED, false));
        var page = ConnectView.page(Language.EN, model, opened::add);
        var scene = new Scene(new StackPane(page.view().get()), 960, 560);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
    }

    private static void onScreen(Runnable what) {
        Platform.runLater(what);
        WaitForAsyncUtils.waitForFxEvents();
    }

    @Test
    void aTypedTokenIsCheckedKeptAndGoneFromTheField(FxRobot robot) {
        var field = robot.lookup("#token").queryAs(PasswordField.class);
        robot.clickOn("#token").write("abc");
        assertThat(field.getText()).as("typing goes on while the page judges").isEqualTo("abc");
        onScreen(() -> field.setText(FakeDesk.TOKEN));
        robot.push(KeyCode.ENTER);
        assertThat(desk.asked).contains(new CheckToken(FakeDesk.TOKEN));
        onScreen(() -> desk.answer(FakeDesk.good()));

        robot.clickOn("#keep");
        onScreen(() -> desk.answer(FakeDesk.view(BotState.OFFLINE, true)));

        assertThat(field.getText()).isEmpty();
        assertThat(robot.lookup("#token").tryQuery()).isEmpty();
        onScreen(() -> desk.answer(FakeDesk.good()));
        // Pressed without the mouse: the card may lie below the fold until the page has scrolled to it.
        robot.interact(() -> robot.lookup("#invite-open").queryButton().fire());
        assertThat(opened).hasSize(1).first().asString().startsWith("https://discord.com/oauth2/authorize");
    }

    @Test
    void aTokenIsRemovedOnlyAfterBeingAsked(FxRobot robot) {
        onScreen(() -> desk.tell(FakeDesk.view(BotState.OFFLINE, true)));
        onScreen(() -> desk.answer(FakeDesk.good(FakeDesk.guild())));
        onScreen(() -> desk.tell(FakeDesk.view(BotState.ONLINE, true)));
        robot.clickOn("#remove").clickOn("#remove-no");
        assertThat(desk.asked).doesNotContain(new ForgetToken());

        robot.clickOn("#remove").clickOn("#remove-yes");

        assertThat(desk.asked).contains(new ForgetToken());
    }
}
