package dev.hearth.ui;

import static dev.hearth.ui.Houses.NOW;

import dev.hearth.control.Environment;
import dev.hearth.control.engine.Activity;
import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.Check.Level;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.Health;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.engine.TellActivity;
import dev.hearth.control.engine.TellHealth;
import dev.hearth.control.supervisor.CrashReport;
import dev.hearth.control.supervisor.Crashes;
import dev.hearth.control.supervisor.Gap;
import dev.hearth.control.supervisor.Gaps;
import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.Happening.Kind;
import dev.hearth.control.supervisor.Happenings;
import dev.hearth.control.supervisor.ListCrashes;
import dev.hearth.control.supervisor.ListGaps;
import dev.hearth.control.supervisor.ListHappenings;
import dev.hearth.control.supervisor.ReadCrash;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/// Plausible answers for pictures.
final class Samples {
    private static final int[] DAY = {
        14, 9, 6, 4, 3, 5, 12, 28, 41, 36, 30, 33, 46, 40, 34, 38, 47, 58, 71, 76, 69, 54, 37, 24
    };

    private Samples() {}

    static void fill(InMemorySupervisor supervisor) {
        supervisor
                .answers()
                .to(ListHappenings.class, asked -> new Happenings(happenings()))
                .to(ListGaps.class, asked -> new Gaps(gaps()))
                .to(ListCrashes.class, asked -> new Crashes(crashes()))
                .to(
                        ReadCrash.class,
                        asked -> new CrashReport(
                                asked.id(), NOW.minusSeconds(233), "ended by signal 9 (KILL)", report()));
    }

    static void fill(InMemoryEngine engine, Level disk) {
        engine.answers()
                .to(TellHealth.class, asked -> new Health(checks(disk)))
                .to(TellActivity.class, asked -> new Activity(hours()));
    }

    /// Two minutes of figures.
    static void run(InMemoryEngine engine) {
        engine.tell(new EngineStatus(
                EngineState.ONLINE, NOW, List.of(), Optional.empty(), "0.1.0", NOW, Optional.empty(), 3, 1, List.of()));
        var random = new Random(7);
        IntStream.range(0, 120)
                .forEach(second -> engine.tell(new Metrics(
                        NOW.minusSeconds(120L - second),
                        Optional.of(42L + random.nextInt(14) + second / 20),
                        18 + (long) (6 * Math.sin(second / 9.0)) + random.nextInt(3),
                        Optional.of(61L + random.nextInt(30)),
                        (150L << 20) + ((second % 40) * 420_000L),
                        9000,
                        2)));
    }

    private static List<Check> checks(Level disk) {
        var full = disk == Level.OK ? Map.of("free-mb", "214016") : Map.of("free-mb", "310");
        return List.of(
                new Check("discord", Level.OK, "connected", Map.of()),
                new Check("database", Level.OK, "answers", Map.of()),
                new Check("disk", disk, "disk", full),
                new Check("commands", Level.OK, "registered", Map.of()),
                new Check("permissions", disk == Level.OK ? Level.OK : Level.WARNING, "permissions", Map.of()),
                disk == Level.OK
                        ? new Check("backup", Level.OK, "made", Map.of("hours", "3"))
                        : new Check("backup", Level.WARNING, "overdue", Map.of()));
    }

    private static List<Activity.Hour> hours() {
        return IntStream.range(0, DAY.length)
                .mapToObj(i -> new Activity.Hour(NOW.minusSeconds(3600L * (DAY.length - 1 - i)), DAY[i], 0))
                .toList();
    }

    private static List<Happening> happenings() {
        return List.of(
                happening(10, 90, Kind.BACKUP_TROUBLE, Map.of("warning", "backup-target-unreachable")),
                happening(9, 240, Kind.RECONNECTED, Map.of("seconds", "4")),
                happening(8, 244, Kind.DISCONNECTED, Map.of()),
                happening(7, 5_600, Kind.ONLINE, Map.of()),
                happening(6, 5_640, Kind.CRASHED, Map.of("signal", "KILL", "crash", "2026-11-25T20-41-07")),
                happening(5, 13_000, Kind.CLOCK_JUMPED, Map.of("seconds", "28320")),
                happening(4, 274_000, Kind.TOKEN_KEPT, Map.of()),
                happening(3, 274_320, Kind.STARTED, Map.of()));
    }

    private static Happening happening(long id, long secondsAgo, Kind kind, Map<String, String> facts) {
        return new Happening(id, NOW.minusSeconds(secondsAgo), Environment.PRACTICE, kind, facts);
    }

    private static List<Gap> gaps() {
        return List.of(
                new Gap(NOW.minusSeconds(48_000), Optional.of(NOW.minusSeconds(13_000)), Gap.Cause.PC_OFF),
                new Gap(NOW.minusSeconds(90_000), Optional.of(NOW.minusSeconds(89_780)), Gap.Cause.NO_CONNECTION),
                new Gap(NOW.minusSeconds(200_000), Optional.of(NOW.minusSeconds(199_995)), Gap.Cause.CRASHED));
    }

    private static List<Crashes.Entry> crashes() {
        return List.of(new Crashes.Entry("2026-11-25T20-41-07", NOW.minusSeconds(5_640), "ended by signal 9 (KILL)"));
    }

    private static String report() {
        return """
                Hearth 0.1.0, engine, practice
                ended by signal 9 (KILL) after 3 d 4 h
                Java 25.0.3, Linux 6.1 amd64

                == Last lines of the log
                20:41:06.812 INFO  dev.hearth.engine.discord.GatewayWatch   heartbeat answered  ms=48
                20:41:06.990 WARN  dev.hearth.engine.command.CommandQueue   queue is long  count=212

                == Threads
                "main" WAITING
                    at java.base/jdk.internal.misc.Unsafe.park(Native Method)
                    at dev.hearth.engine.EngineMain.main(EngineMain.java:61)
                """;
    }
}
