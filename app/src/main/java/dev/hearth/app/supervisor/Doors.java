package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.crash.CrashFolder;
import dev.hearth.app.supervisor.keeper.Order;
import dev.hearth.control.Done;
import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.http.Handler;
import dev.hearth.control.supervisor.ChangeSettings;
import dev.hearth.control.supervisor.CheckDiscord;
import dev.hearth.control.supervisor.CheckToken;
import dev.hearth.control.supervisor.CrashReport;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.ForgetToken;
import dev.hearth.control.supervisor.Gaps;
import dev.hearth.control.supervisor.Happenings;
import dev.hearth.control.supervisor.KeepToken;
import dev.hearth.control.supervisor.ListCrashes;
import dev.hearth.control.supervisor.ListGaps;
import dev.hearth.control.supervisor.ListHappenings;
import dev.hearth.control.supervisor.LogPage;
import dev.hearth.control.supervisor.QuitAll;
import dev.hearth.control.supervisor.RaiseConsole;
import dev.hearth.control.supervisor.ReadCrash;
import dev.hearth.control.supervisor.ReadLog;
import dev.hearth.control.supervisor.Rehearse;
import dev.hearth.control.supervisor.RestartBot;
import dev.hearth.control.supervisor.RestoreBackup;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.control.supervisor.StopBot;
import dev.hearth.control.supervisor.SupervisorStreams;
import dev.hearth.control.supervisor.TellHouse;
import dev.hearth.control.supervisor.TellRehearsal;
import dev.hearth.control.supervisor.TellRestore;
import dev.hearth.control.supervisor.UndoRestore;
import dev.hearth.control.supervisor.UseSafeMode;
import java.io.IOException;
import java.time.InstantSource;
import java.util.List;

/// Every request that the supervisor understands, and who carries it out.
final class Doors {
    private static final int MOST_HAPPENINGS = 500;

    private static final int MOST_LINES = 10_000;

    private final Household household;
    private final TokenDesk tokens;
    private final InstantSource clock;
    private final Runnable quit;

    Doors(Household household, TokenDesk tokens, InstantSource clock, Runnable quit) {
        this.household = household;
        this.tokens = tokens;
        this.clock = clock;
        this.quit = quit;
    }

    List<Handler<?, ?>> all() {
        return List.of(
                Handler.of(TellHouse.class, asked -> household.houseWeighed()),
                Handler.of(StartBot.class, asked -> start(asked.environment(), Order.START)),
                Handler.of(
                        StopBot.class,
                        asked -> household.keeper(asked.environment()).order(Order.STOP)),
                Handler.of(RestartBot.class, asked -> start(asked.environment(), Order.RESTART)),
                Handler.of(
                        UseSafeMode.class,
                        asked -> household.keeper(asked.environment()).order(Order.SAFE_MODE)),
                Handler.of(QuitAll.class, asked -> quit()),
                Handler.of(RaiseConsole.class, asked -> raise()),
                Handler.of(ChangeSettings.class, asked -> household.change(asked.settings())),
                Handler.of(ListHappenings.class, this::happenings),
                Handler.of(
                        ListGaps.class,
                        asked -> new Gaps(
                                household.rooms(asked.environment()).gaps().since(clock.instant()))),
                Handler.of(
                        ListCrashes.class, asked -> crashes(asked.environment()).list()),
                Handler.of(ReadCrash.class, this::crash),
                Handler.of(ReadLog.class, this::log),
                Handler.of(
                        RestoreBackup.class,
                        asked -> household.restores(asked.environment()).restore(asked)),
                Handler.of(
                        UndoRestore.class,
                        asked -> household.restores(asked.environment()).undo()),
                Handler.of(
                        TellRestore.class,
                        asked -> household.restores(asked.environment()).work()),
                Handler.of(
                        Rehearse.class,
                        asked -> household.rehearsals(asked.environment()).begin()),
                Handler.of(
                        TellRehearsal.class,
                        asked -> household.rehearsals(asked.environment()).work()),
                Handler.of(CheckToken.class, asked -> tokens.check(asked.token())),
                Handler.of(CheckDiscord.class, asked -> tokens.checkKept()),
                Handler.of(KeepToken.class, asked -> tokens.keep(asked.token())),
                Handler.of(ForgetToken.class, asked -> tokens.forget()));
    }

    private EnvironmentView start(Environment environment, Order order) throws Refused {
        if (environment == Environment.DISCORD && !household.hasToken()) {
            throw new Refused(TokenDesk.noToken());
        }
        return household.keeper(environment).order(order);
    }

    private Happenings happenings(ListHappenings asked) {
        int limit = Math.clamp(asked.limit(), 1, MOST_HAPPENINGS);
        return new Happenings(household.rooms(asked.environment()).happenings().newest(limit));
    }

    private CrashReport crash(ReadCrash asked) throws Refused {
        return crashes(asked.environment())
                .read(asked.id())
                .orElseThrow(
                        () -> new Refused(Problem.of("no-such-crash", "There is no crash report of that name.", "")));
    }

    private LogPage log(ReadLog asked) throws Refused {
        try {
            int limit = Math.clamp(asked.limit(), 1, MOST_LINES);
            return household.rooms(asked.environment()).log().before(asked.before(), limit);
        } catch (IOException e) {
            throw new Refused(Problem.of("log-unreadable", "The log cannot be read.", ""));
        }
    }

    private CrashFolder crashes(Environment environment) {
        return household.rooms(environment).crashes();
    }

    private Done raise() {
        household.stream().addJson(SupervisorStreams.RAISE, "{}");
        return new Done();
    }

    private Done quit() {
        quit.run();
        return new Done();
    }
}
