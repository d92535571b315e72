package dev.hearth.app.supervisor.keeper;

import dev.hearth.app.supervisor.history.AliveStamp;
import dev.hearth.app.supervisor.history.GapBook;
import dev.hearth.app.supervisor.history.HappeningBook;
import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.app.supervisor.store.SmallFile;
import dev.hearth.control.Environment;
import dev.hearth.control.Installation;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.Gap;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Keeps one environment's bot as the admin wants it. One thread hears events and decides, a second one does what takes
/// time.
public final class Keeper {
    private static final Duration TICK = Duration.ofMillis(250);
    private static final Duration BOUND_ERRORS = Duration.ofSeconds(30);

    private final Environment environment;
    private final Path data;
    private final Source source;
    private final HappeningBook happenings;
    private final GapBook gaps;
    private final SmallFile<Wanted> wantedFile;
    private final SmallFile<AliveStamp> stampFile;
    private final Runnable changed;
    private final Machine machine;
    private final Hands hands;
    private final BlockingQueue<Heard> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<Effect.Slow> work = new LinkedBlockingQueue<>();
    private final CountDownLatch finished = new CountDownLatch(1);

    private volatile Standing standing;

    /// A keeper that does nothing yet.
    ///
    /// @param kept    what belongs to the environment
    /// @param changed is called when the view may be another one
    public Keeper(
            Kept kept, Installation installation, Limits limits, InstantSource clock, Notes notes, Runnable changed) {
        this.environment = kept.environment();
        this.data = kept.data();
        this.source = kept.source();
        this.happenings = kept.happenings();
        this.gaps = kept.gaps();
        this.changed = changed;
        var folder = kept.folder();
        this.wantedFile = new SmallFile<>(folder.resolve("wanted.json"), Wanted.class, notes);
        this.stampFile = new SmallFile<>(folder.resolve("alive.json"), AliveStamp.class, notes);
        var counter = new SmallFile<>(folder.resolve("identifies.json"), IdentifyBudget.Day.class, notes);
        var budget = new IdentifyBudget(counter, clock, limits.identifyBudget());
        var wanted = kept.wanted(wantedFile.read());
        var unseen = stampFile.read().filter(AliveStamp::connected).map(AliveStamp::at);
        this.machine = new Machine(limits, clock, new Random(), budget, wanted, unseen);
        this.hands = new Hands(environment, installation, data, limits, source, kept.crashes(), this::hear);
        this.standing = machine.standing();
    }

    /// Begins: takes over what is there, brings online what is to be.
    public void start() {
        Thread.ofPlatform().name("keeper-" + environment.folder()).start(this::decide);
        Thread.ofVirtual().name("hands-" + environment.folder()).start(this::carryOut);
    }

    /// Tells it what the admin wants; returns once that is decided, not once it is done.
    public EnvironmentView order(Order order) {
        var decided = new CompletableFuture<Void>();
        events.add(new Heard(new Event.Ordered(order), decided));
        decided.join();
        return view();
    }

    /// How the bot is.
    public EnvironmentView view() {
        var now = standing;
        return new EnvironmentView(
                environment,
                now.state(),
                now.since(),
                now.wanted(),
                now.problem(),
                now.retryAt(),
                hands.engine(),
                hands.practice(),
                source.hasToken(),
                now.bot(),
                now.crash(),
                now.identifies(),
                now.identifyBudget(),
                data.toString());
    }

    /// The processes that this keeper looks after.
    public Stream<ProcessHandle> processes() {
        return hands.processes();
    }

    /// What opens the control channels of those processes.
    public Stream<String> secrets() {
        return Stream.concat(hands.engine().stream(), hands.practice().stream())
                .map(address -> address.bearer().secret());
    }

    /// Waits until everything has ended after [Order#QUIT].
    public void awaitFinished() throws InterruptedException {
        finished.await();
    }

    private void hear(Event event) {
        events.add(new Heard(event, null));
    }

    private void decide() {
        try {
            carry(machine.begin());
            long bounded = System.nanoTime();
            while (finished.getCount() > 0) {
                var heard = events.poll(TICK.toMillis(), TimeUnit.MILLISECONDS);
                carry(machine.on(new Event.Ticked()));
                if (heard != null) {
                    carry(machine.on(heard.event()));
                    heard.decide();
                }
                if (System.nanoTime() - bounded > BOUND_ERRORS.toNanos()) {
                    bounded = System.nanoTime();
                    hands.boundErrors();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void carry(List<Effect> effects) {
        var before = standing;
        standing = machine.standing();
        for (var effect : effects) {
            switch (effect) {
                case Effect.Slow slow -> work.add(slow);
                case Effect.Tell tell -> happenings.tell(tell.at(), tell.kind(), tell.facts());
                case Effect.OpenGap gap -> openGap(gap.from(), gap.cause());
                case Effect.CloseGap gap -> gaps.close(gap.to());
                case Effect.Remember known -> wantedFile.write(known.wanted());
                case Effect.Stamp stamp -> stampFile.write(new AliveStamp(stamp.at(), stamp.connected()));
            }
        }
        if (!before.equals(standing)) {
            changed.run();
        }
    }

    private void carryOut() {
        try {
            while (finished.getCount() > 0) {
                hands.carryOut(work.take(), finished::countDown);
                changed.run();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// A bot that never was online cannot have been away.
    private void openGap(Instant from, Gap.Cause cause) {
        if (standing.bot().isPresent()) {
            gaps.open(from, cause);
        }
    }

    private record Heard(Event event, @Nullable CompletableFuture<Void> decided) {
        void decide() {
            if (decided != null) {
                decided.complete(null);
            }
        }
    }
}
