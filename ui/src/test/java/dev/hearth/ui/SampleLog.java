package dev.hearth.ui;

import dev.hearth.control.supervisor.LogPage;
import dev.hearth.control.supervisor.ReadLog;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Lines as the engine logs them.
final class SampleLog {
    static final String ERROR_ID = "K7Q2-M9";

    private static final List<String> LINES = List.of(
            "\"level\":\"INFO\",\"logger\":\"dev.hearth.engine.discord.GatewayWatch\",\"thread\":\"gateway\","
                    + "\"message\":\"heartbeat answered\",\"ms\":48",
            "\"level\":\"INFO\",\"logger\":\"dev.hearth.engine.command.Dispatcher\",\"thread\":\"virtual-81\","
                    + "\"message\":\"command answered\",\"command\":\"checkin\",\"user\":\"u-3fa9c1\",\"ms\":71",
            "\"level\":\"DEBUG\",\"logger\":\"dev.hearth.engine.base.store.Migrator\",\"thread\":\"main\","
                    + "\"message\":\"schema is up to date\",\"version\":\"7\"",
            "\"level\":\"WARN\",\"logger\":\"dev.hearth.engine.command.CommandQueue\",\"thread\":\"queue\","
                    + "\"message\":\"queue is long\",\"count\":212",
            "\"level\":\"INFO\",\"logger\":\"dev.hearth.engine.care.mood.MoodService\",\"thread\":\"virtual-82\","
                    + "\"message\":\"check-in kept\",\"user\":\"u-3fa9c1\"",
            "\"level\":\"ERROR\",\"logger\":\"dev.hearth.engine.command.ErrorBoundary\",\"thread\":\"virtual-83\","
                    + "\"message\":\"command failed\",\"error_id\":\"" + ERROR_ID + "\",\"command\":\"insights\","
                    + "\"error\":{\"class\":\"dev.hearth.engine.base.store.StoreException\",\"stack\":["
                    + "\"dev.hearth.engine.base.store.Database.read(Database.java:88)\","
                    + "\"dev.hearth.engine.care.mood.MoodRepository.between(MoodRepository.java:141)\","
                    + "\"dev.hearth.engine.care.mood.MoodService.insights(MoodService.java:77)\"]}");

    private SampleLog() {}

    static String line(Instant at, int kind) {
        return "{\"time\":\"" + at + "\"," + LINES.get(kind % LINES.size()) + "}";
    }

    /// Some thousand lines of a stream, and no older ones in the files.
    static void fill(InMemoryEngine engine, InMemorySupervisor supervisor) {
        supervisor.answers().to(ReadLog.class, asked -> new LogPage(List.of(), Optional.of("older")));
        IntStream.range(0, 3_000)
                .forEach(i -> engine.log(
                        line(Houses.NOW.minusMillis(700L * (3_000 - i)), i % 17 == 3 ? 3 : i % 97 == 0 ? 5 : i % 5)));
        engine.lose(128);
        IntStream.range(0, 12).forEach(i -> engine.log(line(Houses.NOW.plusMillis(40L * i), i == 9 ? 5 : i % 5)));
    }
}
