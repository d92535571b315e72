package dev.hearth.ui.connect;

import dev.hearth.control.Bot;
import dev.hearth.control.BotPermission;
import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.Settings;
import dev.hearth.control.supervisor.TokenCheck;
import dev.hearth.control.supervisor.TokenCheck.GuildSeen;
import dev.hearth.control.supervisor.TokenCheck.IntentCheck;
import dev.hearth.control.supervisor.TokenCheck.PrivilegedIntent;
import dev.hearth.control.supervisor.TokenShape;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.port.SupervisorPort;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// A supervisor whose answers a test gives.
final class FakeDesk implements SupervisorPort {
    static final String TOKEN = "MTA0NzExMDAwMDAwMDAwMDAw.GaBcDe.abcdefghijklmnopqrstuvwxyz0123456789AB";
    static final Bot BOT = new Bot("104711000000000000", "Ember", Optional.empty());

    final List<Request<?>> asked = new ArrayList<>();
    private final List<Consumer<Outcome<?>>> waiting = new ArrayList<>();
    private final List<SupervisorListener> listeners = new ArrayList<>();

    @Override
    public <A> void ask(Request<A> request, Consumer<Outcome<A>> then) {
        asked.add(request);
        waiting.add(outcome -> then.accept(
                switch (outcome) {
                    case Outcome.Answered<?>(var answer) ->
                        new Outcome.Answered<>(request.answerType().cast(answer));
                    case Outcome.Failed<?>(var problem) -> new Outcome.Failed<>(problem);
                }));
    }

    @Override
    public void hear(SupervisorListener listener) {
        listeners.add(listener);
    }

    @Override
    public void wake() {
        away(SupervisorListener.Away.SOUGHT);
    }

    void away(SupervisorListener.Away why) {
        listeners.forEach(listener -> listener.away(why));
    }

    void tell(EnvironmentView view) {
        var house = new House(
                "1", 1, Instant.EPOCH, "/", List.of(view), Settings.defaults(), Optional.empty(), Optional.empty());
        listeners.forEach(listener -> listener.house(house));
    }

    /// Whether somebody waits for an answer.
    boolean isAsked() {
        return !waiting.isEmpty();
    }

    void answer(Object answer) {
        waiting.removeFirst().accept(new Outcome.Answered<>(answer));
    }

    void refuse(String code) {
        waiting.removeFirst().accept(new Outcome.Failed<>(Problem.of(code, "No.", "Try.")));
    }

    static EnvironmentView view(BotState state, boolean hasToken) {
        return view(state, hasToken, Optional.empty());
    }

    static EnvironmentView view(BotState state, boolean hasToken, Optional<Problem> problem) {
        return new EnvironmentView(
                Environment.DISCORD,
                state,
                Instant.EPOCH,
                true,
                problem,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                hasToken,
                Optional.empty(),
                Optional.empty(),
                0,
                900,
                "/somewhere");
    }

    static TokenCheck good(GuildSeen... guilds) {
        return check(false, guilds);
    }

    static TokenCheck intentOff() {
        return check(true);
    }

    private static TokenCheck check(boolean intentOff, GuildSeen... guilds) {
        return new TokenCheck(
                TokenShape.GOOD,
                Optional.empty(),
                Optional.of(BOT),
                List.of(
                        new IntentCheck(PrivilegedIntent.MESSAGE_CONTENT, !intentOff, true),
                        new IntentCheck(PrivilegedIntent.SERVER_MEMBERS, false, false),
                        new IntentCheck(PrivilegedIntent.PRESENCE, false, false)),
                List.of(guilds),
                Optional.of("https://discord.com/oauth2/authorize?client_id=104711000000000000&permissions=52224"),
                Optional.of(0L),
                Optional.of(998));
    }

    static TokenCheck failing(String code) {
        return new TokenCheck(
                TokenShape.GOOD,
                Optional.of(Problem.of(code, "No.", "Try.")),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    static TokenCheck clockOff() {
        var well = good();
        return new TokenCheck(
                well.shape(),
                Optional.of(Problem.of("clock-off", "Off.", "Set it.")),
                well.bot(),
                well.intents(),
                well.guilds(),
                well.invite(),
                Optional.of(3_600L),
                well.identifiesLeft());
    }

    static GuildSeen guild(BotPermission... missing) {
        return new GuildSeen("1", "Little Harbour", List.of(missing));
    }
}
