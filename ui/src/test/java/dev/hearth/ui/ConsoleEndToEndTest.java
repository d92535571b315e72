package dev.hearth.ui;

import static dev.hearth.ui.Seen.await;
import static dev.hearth.ui.Seen.fire;
import static dev.hearth.ui.Seen.says;
import static dev.hearth.ui.Seen.shows;
import static dev.hearth.ui.Seen.state;
import static dev.hearth.ui.Seen.text;

import atlantafx.base.controls.ToggleSwitch;
import dev.hearth.control.BotPermission;
import dev.hearth.control.Environment;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.ui.connect.ConnectViewModel;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javafx.scene.control.PasswordField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/// An admin's first hour, through every page, against the real supervisor, engine and practice server.
@ExtendWith(ApplicationExtension.class)
final class ConsoleEndToEndTest {
    private static final String TOKEN = "MTA5ODc2NTQzMjEwOTg3NjU0.GhIjKl.abcdefghijklmnopqrstuvwxyz0123456789AB";
    private static final int DISALLOWED_INTENTS = 4014;
    private static final String REVOKED = TOKEN.replace("GhI", "Old");

    private final Practice discord = Practice.start(PracticeOptions.defaults());
    private OpenConsole console;

    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @BeforeEach
    void open() throws Exception {
        discord.guise().tokens(List.of(TOKEN));
        console = OpenConsole.at("practice", folder, Map.of("HEARTH_DISCORD_BASE", discord.restBase()));
    }

    @AfterEach
    void close() throws Exception {
        console.close();
        discord.close();
    }

    @Test
    void fromTheFirstStartThroughACheckInAStopAKillAndALostSupervisor(FxRobot robot) throws Exception {
        await("an invitation", () -> robot.lookup("#try").tryQuery().isPresent());
        checkIn(robot);

        robot.clickOn("#nav-home");
        await("online", () -> state(robot).equals("Online"));
        robot.clickOn("#stop");
        await("stopped", () -> state(robot).equals("Stopped"));
        robot.clickOn("#start");
        await("online again", () -> state(robot).equals("Online"));

        var engine = console.hearth.engine(Environment.PRACTICE);
        RealHearth.kill(engine);
        await("seen to be gone", () -> !state(robot).equals("Online"));
        await("back", () -> state(robot).equals("Online"));
        await("told of", () -> robot.lookup("#event-crash").tryQuery().isPresent());

        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await("lines", () -> !text(robot, "#log-count").startsWith("0"));

        var before = console.hearth.engine(Environment.PRACTICE);
        RealHearth.kill(console.hearth.supervisor());
        robot.clickOn("#nav-home");
        await(
                "a new supervisor with the same engine",
                () -> state(robot).equals("Online")
                        && console.hearth.hasSupervisor()
                        && console.hearth.engine(Environment.PRACTICE).equals(before));
    }

    @Test
    void fromARevokedTokenToARealBotOnline(FxRobot robot) throws Exception {
        await("the sidebar", () -> robot.lookup("#nav-connect").tryQuery().isPresent());
        robot.interact(() -> fire(robot.lookup("#nav-connect").query()));
        await("the token's field", () -> robot.lookup("#token").tryQuery().isPresent());
        paste(robot, REVOKED);
        await("refused", () -> !shows(robot, "#keep"));
        paste(robot, TOKEN);
        await("accepted", () -> shows(robot, "#keep"));
        robot.interact(() -> robot.lookup("#keep").queryButton().fire());
        await("kept", () -> robot.lookup("#token").tryQuery().isEmpty());
        await("ready to go", () -> shows(robot, "#go-online"));
        robot.interact(() -> robot.lookup("#go-online").queryButton().fire());
        await("online at Discord", () -> discord.awaitBotOnline(Duration.ofMillis(1)));
    }

    @Test
    void everyTroubleOnTheWayToDiscordIsAnsweredWithWhatToDo(FxRobot robot) throws Exception {
        var words = Messages.beside(ConnectViewModel.class, Language.EN);
        var guise = discord.guise();
        await("the sidebar", () -> robot.lookup("#nav-connect").tryQuery().isPresent());
        robot.interact(() -> fire(robot.lookup("#nav-connect").query()));
        await("the token's field", () -> robot.lookup("#token").tryQuery().isPresent());

        robot.interact(() -> robot.lookup("#token").queryAs(PasswordField.class).setText("123456789012345678"));
        await(
                "the wrong shape",
                () -> says(robot, words.text("shape.APPLICATION_ID")).isPresent());
        paste(robot, REVOKED);
        await(
                "refused",
                () -> says(robot, words.text("problem.token-refused.text")).isPresent());

        guise.clockOffset(Duration.ofHours(1));
        paste(robot, TOKEN);
        await(
                "the clock",
                () -> says(robot, words.text("problem.clock-off.text")).isPresent());
        guise.clockOffset(Duration.ZERO);
        guise.inGuild(false);
        fire(robot, "#keep");
        await("an invitation", () -> shows(robot, "#invite-open"));
        fire(robot, "#invite-open");
        await("no guild yet", () -> says(robot, words.text("guild.waiting")).isPresent());

        guise.permissions(0);
        guise.everyonePermissions(0);
        guise.inGuild(true);
        await(
                "what is missing",
                () -> says(robot, words.text("guild.problem.text")).isPresent());
        guise.permissions(BotPermission.VIEW_CHANNEL.bit()
                | BotPermission.SEND_MESSAGES.bit()
                | BotPermission.EMBED_LINKS.bit()
                | BotPermission.ATTACH_FILES.bit());
        await("ready to go", () -> shows(robot, "#go-online"));
        fire(robot, "#go-online");
        await("online at Discord", () -> discord.awaitBotOnline(Duration.ofMillis(1)));
        await("told so", () -> says(robot, words.text("online.text")).isPresent());

        discord.faults().closeGateway(DISALLOWED_INTENTS);
        await(
                "the intents",
                () -> says(robot, words.text("intents.problem.text")).isPresent());

        discord.close();
        robot.interact(() -> robot.lookup("#replace").queryButton().fire());
        paste(robot, TOKEN);
        await(
                "no network",
                () -> says(robot, words.text("problem.discord-unreachable.text"))
                        .isPresent());
    }

    @Test
    void aSettingIsHeldAgainstTheLiveServerHoldsForMembersAndIsTakenBack(FxRobot robot) throws Exception {
        await("an invitation", () -> robot.lookup("#try").tryQuery().isPresent());
        robot.clickOn("#nav-servers");
        await("the servers", () -> shows(robot, "#server-rows"));
        robot.push(KeyCode.CONTROL, KeyCode.F).write("practice").push(KeyCode.ENTER);
        await("its settings", () -> shows(robot, "#field-modAlertChannelId"));

        fire(robot, "#field-modAlertChannelId");
        robot.write("general").push(KeyCode.ENTER);
        await(
                "what is wrong",
                () -> says(robot, "Everyone can read this channel").isPresent());
        await("nothing to save", () -> robot.lookup("#save").query().isDisabled());
        fire(robot, "#discard");

        await("its tabs", () -> shows(robot, "#group-FEATURES"));
        fire(robot, "#group-FEATURES");
        await("the switch", () -> shows(robot, "#field-enableCheckIns"));
        robot.interact(() -> robot.lookup("#field-enableCheckIns")
                .queryAs(ToggleSwitch.class)
                .setSelected(false));
        robot.push(KeyCode.CONTROL, KeyCode.S);
        await("saved", () -> shows(robot, "#undo"));

        robot.clickOn("#nav-practice");
        robot.interact(() -> robot.lookup("#try").queryButton().fire());
        await("what /checkin takes", () -> shows(robot, "#suggestions"));
        robot.push(KeyCode.ENTER);
        await("that it is switched off", () -> says(robot, "is switched off").isPresent());

        robot.clickOn("#nav-servers");
        fire(robot, "#undo");
        await("taken back", () -> says(robot, "One setting is as it was before").isPresent());
        fire(robot, "#guild-history");
        await("in the history", () -> says(robot, "Check-ins").isPresent());
    }

    @Test
    void anOwnerIsFoundByNameAndNamedAndAServerGetsTheStaffCommands(FxRobot robot) throws Exception {
        await("an invitation", () -> robot.lookup("#try").tryQuery().isPresent());
        robot.clickOn("#nav-staff");
        await("nobody yet", () -> says(robot, "Nobody yet").isPresent());

        await("servers to look through", () -> shows(robot, "#staff-show"));
        fire(robot, "#staff-name");
        robot.interact(() ->
                robot.lookup("#owner-guild").queryComboBox().getSelectionModel().selectLast());
        robot.interact(
                () -> robot.lookup("#owner-search").queryTextInputControl().setText("noo"));
        await("Noor", () -> robot.lookup(".staff-found").tryQuery().isPresent());
        fire(robot, ".staff-found");
        fire(robot, "#dialog-yes");
        await("told so", () -> says(robot, "Noor is an owner now").isPresent());
        await("the only one", () -> says(robot, "the only owner").isPresent());

        await("servers to choose", () -> shows(robot, "#staff-show"));
        fire(robot, "#staff-show");
        robot.write("practice").push(KeyCode.ENTER);
        await("the commands", () -> shows(robot, "#staff-hide"));
        await(
                "what was changed",
                () -> says(robot, "This console gave Noor the role Owner").isPresent()
                        && says(robot, "This console put the staff commands into Practice")
                                .isPresent());
    }

    @Test
    void whatAMemberWritesIsCountedOpenedAnsweredAndReachesThem(FxRobot robot) throws Exception {
        await("an invitation", () -> robot.lookup("#try").tryQuery().isPresent());
        use(robot, "/feedback submit");
        await("the form", () -> shows(robot, "#form-text"));
        robot.clickOn("#form-text").write("more tea, please");
        fire(robot, "#form-submit");
        await("that it is kept", () -> says(robot, "Thank you").isPresent());
        await("counted", () -> text(robot, "#nav-mark-feedback").equals("1"));

        robot.clickOn("#nav-feedback");
        await("who wrote", () -> robot.lookup(".ticket-row").tryQuery().isPresent());
        fire(robot, ".ticket-row");
        await("the words", () -> says(robot, "more tea, please").isPresent());
        robot.clickOn("#ticket-answer").write("tea is coming");
        fire(robot, "#ticket-send");
        await("told so", () -> says(robot, "The answer was sent in private").isPresent());
        await("none open", () -> !robot.lookup("#nav-mark-feedback").query().isVisible());
        fire(robot, "#ticket-close");
        fire(robot, "#dialog-yes");
        await("closed", () -> !robot.lookup("#ticket-close").query().isVisible());

        robot.clickOn("#nav-practice");
        use(robot, "/feedback view");
        await("the answer", () -> says(robot, "tea is coming").isPresent());
    }

    @Test
    void unsavedSettingsOfAServerOnDiscordAreTriedOnThePracticeDiscordAndPutBack(FxRobot robot) throws Exception {
        await("an invitation", () -> robot.lookup("#try").tryQuery().isPresent());
        await("the sidebar", () -> robot.lookup("#nav-connect").tryQuery().isPresent());
        robot.interact(() -> fire(robot.lookup("#nav-connect").query()));
        await("the token's field", () -> robot.lookup("#token").tryQuery().isPresent());
        paste(robot, TOKEN);
        await("accepted", () -> shows(robot, "#keep"));
        fire(robot, "#keep");
        await("ready to go", () -> shows(robot, "#go-online"));
        fire(robot, "#go-online");
        await("online at Discord", () -> discord.awaitBotOnline(Duration.ofMillis(1)));
        robot.clickOn("#environment-discord").clickOn("#nav-servers");
        await("the servers", () -> shows(robot, "#server-rows"));
        robot.push(KeyCode.CONTROL, KeyCode.F).push(KeyCode.ENTER);
        await("its settings", () -> shows(robot, "#field-modAlertChannelId"));
        await("its tabs", () -> shows(robot, "#group-FEATURES"));
        fire(robot, "#group-FEATURES");
        await("the switch", () -> shows(robot, "#field-enableCheckIns"));
        robot.interact(() -> robot.lookup("#field-enableCheckIns")
                .queryAs(ToggleSwitch.class)
                .setSelected(false));

        fire(robot, "#try-settings");
        fire(robot, "#dialog-yes");
        await("the trial", () -> shows(robot, "#trial-end"));
        await(
                "whose they are",
                () -> says(robot, "You are trying unsaved settings of").isPresent());
        fire(robot, "#trial-end");
        await("no trial", () -> !shows(robot, "#trial-end"));

        robot.clickOn("#nav-servers");
        await("still not saved", () -> shows(robot, "#save"));
    }

    private static void checkIn(FxRobot robot) throws Exception {
        robot.interact(() -> robot.lookup("#try").queryButton().fire());
        await("what /checkin takes", () -> shows(robot, "#suggestions"));
        robot.push(KeyCode.ENTER);
        await("five buttons", () -> says(robot, "Great").isPresent());
        robot.interact(() -> fire(says(robot, "Great").orElseThrow()));
        await("that it is kept", () -> says(robot, "Saved").isPresent());
    }

    /// Enter picks the command that is offered, and Enter sends it.
    private static void use(FxRobot robot, String command) throws Exception {
        robot.clickOn("#composer").write(command);
        await("the command", () -> shows(robot, "#suggestions"));
        robot.push(KeyCode.ENTER).push(KeyCode.ENTER);
    }

    private static void paste(FxRobot robot, String token) {
        robot.interact(() -> robot.lookup("#token").queryAs(PasswordField.class).setText(token));
        robot.interact(() -> robot.lookup("#check").queryButton().fire());
    }
}
