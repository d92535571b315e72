package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.discord.DiscordProbe;
import dev.hearth.app.supervisor.keeper.Keeper;
import dev.hearth.app.supervisor.keeper.Order;
import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import dev.hearth.control.OwnerOnly;
import dev.hearth.control.RunFile;
import dev.hearth.control.http.ControlServer;
import dev.hearth.control.http.EventRing;
import dev.hearth.control.supervisor.SupervisorStreams;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The supervisor of one home, put together: holds the lock, serves the control channel, has a keeper for each
/// environment.
public final class Supervisor implements AutoCloseable {
    private static final Duration WEIGH = Duration.ofSeconds(5);
    /// By then every program has loaded what it needs to be up.
    private static final Duration SETTLED = Duration.ofMinutes(2);
    /// How often it is seen whether a rehearsal is due; the first time not while the PC is busy starting.
    private static final Duration REHEARSAL = Duration.ofHours(1);

    private static final int EVENTS = 200;
    private static final long EVENT_CHARS = 1 << 20;

    private final Home home;
    private final Lock lock;
    private final ControlServer server;
    private final Household household;
    private final CountDownLatch quit = new CountDownLatch(1);
    private final CountDownLatch ended = new CountDownLatch(1);
    private final Thread archiving;

    private Supervisor(Home home, Lock lock, Household household, Makings makings) throws IOException {
        this.home = home;
        this.lock = lock;
        this.household = household;
        var archivist = new Archivist(makings.installation(), makings.notes());
        this.archiving = Thread.ofVirtual().name("archivist").unstarted(() -> archive(archivist));
        var tokens = new TokenDesk(
                makings.vault(),
                new DiscordProbe(makings.base(), makings.version(), makings.clock()),
                household.keeper(Environment.DISCORD),
                household.rooms(Environment.DISCORD).happenings(),
                makings.clock());
        var doors = new Doors(household, tokens, makings.clock(), quit::countDown);
        this.server =
                ControlServer.start(makings.bearer(), doors.all(), Map.of(SupervisorStreams.HOUSE, household.stream()));
    }

    /// Takes a home and serves it; bots that were wanted online start.
    ///
    /// @param environment the process's environment
    /// @param version     of Hearth
    /// @param notes       hear what goes on
    /// @throws CannotSupervise if another one has it, or it cannot be written
    public static Supervisor start(
            Home home,
            Installation installation,
            Map<String, String> environment,
            String version,
            InstantSource clock,
            Notes notes)
            throws CannotSupervise {
        try {
            OwnerOnly.createFolders(home.run());
            var lock = Lock.take(home.run().resolve("supervisor.lock"))
                    .orElseThrow(() -> CannotSupervise.another(another(home)));
            var makings = Makings.of(home, installation, environment, version, clock, notes);
            var household = new Household(makings, new EventRing(EVENTS, EVENT_CHARS));
            var supervisor = new Supervisor(home, lock, household, makings);
            RunFile.ofThisProcess(supervisor.server.address()).write(home.supervisor());
            household.start();
            Thread.ofVirtual().name("scales").start(supervisor::lookAround);
            supervisor.archiving.start();
            return supervisor;
        } catch (IllegalArgumentException e) {
            throw CannotSupervise.failed(String.valueOf(e.getMessage()));
        } catch (IOException e) {
            throw CannotSupervise.failed("the folder " + home.root() + " cannot be used: " + e.getMessage()
                    + "\n  Give your user the right to write there, or name another folder with HEARTH_HOME.");
        }
    }

    private static String another(Home home) {
        var who = RunFile.read(home.supervisor())
                .map(file -> " (process " + file.pid() + ")")
                .orElse("");
        return "another supervisor" + who + " looks after " + home.root()
                + "\n  'hearth status' shows what it does, 'hearth quit' ends it.";
    }

    /// Waits until somebody wants everything to end.
    public void awaitQuit() throws InterruptedException {
        quit.await();
    }

    /// Ends every process gracefully, then the control channel.
    @Override
    public synchronized void close() {
        quit.countDown();
        archiving.interrupt();
        if (ended.getCount() == 0) {
            return;
        }
        try {
            var keepers = Stream.of(Environment.values()).map(household::keeper).toList();
            keepers.forEach(keeper -> keeper.order(Order.QUIT));
            for (Keeper keeper : keepers) {
                keeper.awaitFinished();
            }
            household.close();
            server.close();
            Files.deleteIfExists(home.supervisor());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            // It names a process that is about to end, and counts as none then.
        } finally {
            lock.close();
            ended.countDown();
        }
    }

    private void archive(Archivist archivist) {
        try {
            if (!quit.await(SETTLED.toMillis(), TimeUnit.MILLISECONDS)) {
                archivist.makeMissing();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAround() {
        try {
            household.lookAround(true);
            var rehearsal = System.nanoTime() + REHEARSAL.toNanos();
            while (!quit.await(WEIGH.toMillis(), TimeUnit.MILLISECONDS)) {
                household.lookAround(household.stream().readers() > 0);
                if (System.nanoTime() > rehearsal) {
                    rehearsal += REHEARSAL.toNanos();
                    household.rehearse();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
