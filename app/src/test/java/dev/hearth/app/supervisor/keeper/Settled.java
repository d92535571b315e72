package dev.hearth.app.supervisor.keeper;

import dev.hearth.app.supervisor.store.SmallFile;
import dev.hearth.control.Bot;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.testkit.HandClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/// A machine that a test speaks to, and all that it wanted done.
final class Settled {
    static final Instant START = Instant.parse("2026-03-01T10:00:00Z");

    final HandClock clock = new HandClock(START);
    final List<Effect> done = new ArrayList<>();
    final Machine machine;
    private long run = 1;
    private List<String> warnings = List.of();
    private int identifies;

    private Settled(Path folder, boolean wanted, Optional<Instant> unseen) {
        var file = new SmallFile<>(folder.resolve("identifies.json"), IdentifyBudget.Day.class, what -> {});
        var limits = Limits.defaults();
        machine = new Machine(
                limits,
                clock,
                new Random(1),
                new IdentifyBudget(file, clock, limits.identifyBudget()),
                new Wanted(wanted, Optional.empty()),
                unseen);
        done.addAll(machine.begin());
    }

    /// One whose engine is online.
    static Settled online(Path folder) {
        var settled = wanted(folder);
        settled.says(EngineState.CONNECTING);
        settled.says(EngineState.ONLINE);
        return settled;
    }

    /// One whose engine was just started.
    static Settled wanted(Path folder) {
        var settled = new Settled(folder, true, Optional.empty());
        settled.hear(new Event.NothingToAdopt(1));
        settled.run = 2;
        return settled;
    }

    /// One that has begun to look for what is there.
    static Settled looking(Path folder, boolean wanted, Optional<Instant> unseen) {
        return new Settled(folder, wanted, unseen);
    }

    void order(Order order) {
        hear(new Event.Ordered(order));
    }

    void says(EngineState state) {
        says(state, List.of(), Optional.empty());
    }

    void says(EngineState state, List<String> reasons, Optional<Problem> problem) {
        var bot = new Bot("1", "Hearth", Optional.empty());
        var now = clock.instant();
        hear(new Event.Heard(
                run,
                new EngineStatus(state, now, reasons, problem, "1", START, Optional.of(bot), 1, identifies, warnings)));
    }

    void warnsOf(String... codes) {
        warnings = List.of(codes);
        says(EngineState.ONLINE);
    }

    void introducedItself(int times) {
        identifies = times;
    }

    void ends(int code) {
        hear(new Event.Ended(run, new End(Optional.of(code), Optional.empty())));
    }

    void hangs() {
        hear(new Event.Hung(run));
    }

    /// Time goes by, in steps that no clock jumps by.
    void waits(Duration time) {
        for (var left = time; left.isPositive(); left = left.minusSeconds(20)) {
            clock.advance(left.compareTo(Duration.ofSeconds(20)) < 0 ? left : Duration.ofSeconds(20));
            hear(new Event.Ticked());
        }
    }

    void jumps(Duration time) {
        clock.set(clock.instant().plus(time));
        hear(new Event.Ticked());
    }

    BotState state() {
        return machine.standing().state();
    }

    String problem() {
        return machine.standing().problem().map(Problem::code).orElse("");
    }

    /// What it wanted done of one kind.
    <T extends Effect> List<T> of(Class<T> kind) {
        return done.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    List<String> told() {
        return of(Effect.Tell.class).stream().map(tell -> tell.kind().name()).toList();
    }

    private void hear(Event event) {
        var effects = machine.on(event);
        done.addAll(effects);
        for (var effect : effects) {
            if (effect instanceof Effect.Launch launch) {
                run = launch.run();
            }
        }
    }
}
