package dev.hearth.ui.connect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.BotPermission;
import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.CheckDiscord;
import dev.hearth.control.supervisor.CheckToken;
import dev.hearth.control.supervisor.ForgetToken;
import dev.hearth.control.supervisor.KeepToken;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.control.supervisor.TokenShape;
import dev.hearth.ui.port.SupervisorListener.Away;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConnectViewModelTest {
    private final FakeDesk desk = new FakeDesk();
    private final ConnectViewModel model = new ConnectViewModel(desk);
    private final List<String> cleared = new ArrayList<>();

    private List<String> steps() {
        return model.stepsProperty().get().values().stream().map(Enum::name).toList();
    }

    private void begin() {
        desk.tell(FakeDesk.view(BotState.STOPPED, false));
    }

    private void kept() {
        desk.tell(FakeDesk.view(BotState.OFFLINE, true));
    }

    @Test
    void theFirstStepWaitsForAToken() {
        begin();

        assertThat(steps()).containsExactly("NOW", "LATER", "LATER", "LATER", "LATER", "LATER");
        assertThat(desk.asked).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Bot abc, WITH_PREFIX",
        "'\"abc\"', QUOTED",
        "'a b', WITH_BLANKS",
        "104711000000000000, APPLICATION_ID",
        "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef, PUBLIC_KEY",
        "abcdefghijklmnopqrstuvwxyz012345, CLIENT_SECRET",
        "mfa.abcdefghijklmnopqrstuvwxyz, USER_TOKEN",
        "MTA0NzEx.GaBcDe, CUT_OFF"
    })
    void aTextOfTheWrongShapeIsNotSentAnywhere(String text, TokenShape shape) {
        begin();
        model.typed(text);
        model.check(text);

        assertThat(model.shapeProperty().get()).isEqualTo(shape);
        assertThat(steps()).startsWith("PROBLEM");
        assertThat(desk.asked).isEmpty();
    }

    @Test
    void aTokenIsCheckedKeptAndClearedFromTheField() {
        begin();
        model.typed(FakeDesk.TOKEN);
        model.check(FakeDesk.TOKEN);
        assertThat(model.busyProperty().get()).isTrue();
        desk.answer(FakeDesk.good());
        assertThat(model.triedProperty().get().flatMap(check -> check.bot())).contains(FakeDesk.BOT);

        model.keep(FakeDesk.TOKEN, () -> cleared.add("cleared"));
        assertThat(cleared).isEmpty();
        desk.answer(FakeDesk.view(BotState.OFFLINE, true));

        assertThat(cleared).containsExactly("cleared");
        assertThat(desk.asked)
                .startsWith(new CheckToken(FakeDesk.TOKEN), new KeepToken(FakeDesk.TOKEN))
                .endsWith(new CheckDiscord());
        assertThat(model.triedProperty().get()).isEmpty();
        desk.answer(FakeDesk.good());
        assertThat(steps()).containsExactly("DONE", "DONE", "NOW", "LATER", "LATER", "LATER");
    }

    @Test
    void anAnswerAboutATextThatWasChangedMeanwhileIsDropped() {
        begin();
        model.typed(FakeDesk.TOKEN);
        model.check(FakeDesk.TOKEN);
        model.typed("something else");
        desk.answer(FakeDesk.good());

        assertThat(model.triedProperty().get()).isEmpty();
        assertThat(model.canKeep()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"token-refused", "discord-unreachable", "discord-failing"})
    void aTokenThatDiscordDoesNotVouchForCannotBeKept(String code) {
        begin();
        model.typed(FakeDesk.TOKEN);
        model.check(FakeDesk.TOKEN);
        desk.answer(FakeDesk.failing(code));
        model.keep(FakeDesk.TOKEN, () -> cleared.add("cleared"));

        assertThat(steps()).startsWith("PROBLEM");
        assertThat(desk.asked).hasSize(1);
        assertThat(model.triedProperty().get().flatMap(check -> check.problem()).map(Problem::code))
                .contains(code);
    }

    @Test
    void aClockThatIsOffIsSaidButStopsNobody() {
        begin();
        model.typed(FakeDesk.TOKEN);
        model.check(FakeDesk.TOKEN);
        desk.answer(FakeDesk.clockOff());
        assertThat(model.canKeep()).isTrue();

        desk.tell(FakeDesk.view(BotState.OFFLINE, true));
        desk.answer(FakeDesk.clockOff());
        assertThat(steps()).startsWith("DONE");
    }

    @Test
    void aTokenThatIsRevokedLaterIsAProblem() {
        kept();
        desk.answer(FakeDesk.failing("token-refused"));

        assertThat(steps()).startsWith("PROBLEM", "LATER");
    }

    @Test
    void anIntentThatIsNeededAndOffHoldsTheRestBackUntilItIsOn() {
        kept();
        desk.answer(FakeDesk.intentOff());
        assertThat(steps()).startsWith("DONE", "PROBLEM", "LATER");

        model.look();
        desk.answer(FakeDesk.good());
        assertThat(steps()).startsWith("DONE", "DONE", "NOW");
    }

    @Test
    void aRefusalAtTheGatewayIsThatOfTheIntents() {
        desk.tell(FakeDesk.view(
                BotState.FAILED, true, Optional.of(Problem.of("intents-refused", "No.", "Switch them on."))));
        desk.answer(FakeDesk.good(FakeDesk.guild()));

        assertThat(steps()).startsWith("DONE", "PROBLEM", "LATER");
    }

    @Test
    void theGuildIsWaitedForAndNamed() {
        kept();
        desk.answer(FakeDesk.good());
        model.inviteUsed();
        assertThat(steps()).startsWith("DONE", "DONE", "DONE", "NOW", "LATER");

        model.look();
        desk.answer(FakeDesk.good(FakeDesk.guild()));

        assertThat(steps()).containsExactly("DONE", "DONE", "DONE", "DONE", "NOW", "LATER");
        model.look();
        assertThat(desk.isAsked()).isFalse();
    }

    @Test
    void missingPermissionsAreAProblemUntilTheyAreThere() {
        kept();
        desk.answer(FakeDesk.good(FakeDesk.guild(BotPermission.SEND_MESSAGES)));
        assertThat(steps()).startsWith("DONE", "DONE", "DONE", "PROBLEM", "LATER");
        assertThat(model.canGoOnlineProperty().get()).isFalse();

        model.look();
        desk.answer(FakeDesk.good(FakeDesk.guild()));
        assertThat(model.canGoOnlineProperty().get()).isTrue();
    }

    @Test
    void theLastStepsAreDoneTogether() {
        kept();
        desk.answer(FakeDesk.good(FakeDesk.guild()));
        model.goOnline();
        assertThat(desk.asked).endsWith(new StartBot(Environment.DISCORD));
        desk.answer(FakeDesk.view(BotState.CONNECTING, true));
        assertThat(steps()).endsWith("NOW", "LATER");
        assertThat(model.canGoOnlineProperty().get()).isFalse();

        desk.tell(FakeDesk.view(BotState.ONLINE, true));
        assertThat(steps()).containsOnly("DONE");
    }

    @Test
    void aTokenIsReplacedOnlyByOneThatIsKept() {
        kept();
        desk.answer(FakeDesk.good());
        model.replace();
        model.typed(FakeDesk.TOKEN);
        model.check(FakeDesk.TOKEN);
        desk.answer(FakeDesk.good());
        model.keep(FakeDesk.TOKEN, () -> cleared.add("cleared"));
        desk.refuse("vault-unwritable");
        assertThat(model.replacingProperty().get()).isTrue();
        assertThat(cleared).isEmpty();
        assertThat(model.problemProperty().get().map(Problem::code)).contains("vault-unwritable");

        model.keepOld();
        assertThat(model.replacingProperty().get()).isFalse();
        assertThat(steps()).startsWith("DONE");
    }

    @Test
    void aTokenThatIsRemovedTakesTheStepsBackToTheFirst() {
        kept();
        desk.answer(FakeDesk.good(FakeDesk.guild()));
        model.forget();
        assertThat(desk.asked).endsWith(new ForgetToken());
        desk.answer(FakeDesk.view(BotState.STOPPED, false));

        assertThat(steps()).startsWith("NOW", "LATER");
        assertThat(model.keptProperty().get()).isEmpty();
    }

    @Test
    void withoutASupervisorThePageSaysSo() {
        desk.away(Away.ENDED);
        assertThat(model.phaseProperty().get()).isEqualTo(ConnectViewModel.Phase.AWAY);

        model.wake();
        assertThat(model.phaseProperty().get()).isEqualTo(ConnectViewModel.Phase.LOADING);
        begin();
        assertThat(model.phaseProperty().get()).isEqualTo(ConnectViewModel.Phase.READY);
    }
}
