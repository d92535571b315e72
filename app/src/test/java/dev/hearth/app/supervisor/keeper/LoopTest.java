package dev.hearth.app.supervisor.keeper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.app.supervisor.crash.CrashFolder;
import dev.hearth.app.supervisor.crash.Redaction;
import dev.hearth.app.supervisor.history.GapBook;
import dev.hearth.app.supervisor.history.HappeningBook;
import dev.hearth.control.Environment;
import dev.hearth.control.Installation;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.Happening;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A keeper whose engine, a real process, dies each time that it is started.
final class LoopTest {
    private static final long LIMIT_SECONDS = 120;
    private static final String DIES = """
            package dev.hearth.engine;

            public final class EngineMain {
                public static void main(String[] args) throws Exception {
                    System.err.println("it cannot go on");
                    System.exit(1);
                }
            }
            """;

    @TempDir
    private Path folder;

    private final CountDownLatch failed = new CountDownLatch(1);

    @Test
    void aLoopOfCrashesEndsInWordsThatSayWhyAndWhatToDo() throws Exception {
        var data = folder.resolve("data");
        var crashes = new CrashFolder(data, "1", new Redaction(List::of), note -> {});
        var happenings =
                new HappeningBook(Environment.DISCORD, Kept.folder(data), new AtomicLong(), note -> {}, this::heard);
        var kept = new Kept(
                Environment.DISCORD,
                data,
                new Token(),
                happenings,
                new GapBook(Kept.folder(data), note -> {}),
                crashes,
                true,
                true);
        var keeper = new Keeper(kept, dyingEngine(), impatient(), InstantSource.system(), note -> {}, () -> {});

        keeper.start();

        assertThat(failed.await(LIMIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        keeper.order(Order.QUIT);
        keeper.awaitFinished();
        assertThat(happenings.newest(1))
                .singleElement()
                .satisfies(last -> assertThat(last.facts()).containsEntry("code", "safe-mode-crashed"));
        assertThat(happenings.newest(100)).extracting(Happening::kind).contains(Happening.Kind.SAFE_MODE);
        assertThat(crashes.list().crashes()).hasSize(4).allSatisfy(crash -> {
            assertThat(crash.how()).isEqualTo("The engine ended with exit code 1");
            assertThat(crashes.read(crash.id()).orElseThrow().text()).contains("it cannot go on");
        });
        assertThat(keeper.processes()).isEmpty();
        assertThat(keeper.view().state()).isEqualTo(BotState.STOPPED);
    }

    private void heard(Happening happening) {
        if (happening.kind() == Happening.Kind.FAILED) {
            failed.countDown();
        }
    }

    /// Three crashes are too many here.
    private static Limits impatient() {
        var usual = Limits.defaults();
        var soon = Duration.ofMillis(10);
        return new Limits(
                usual.heartbeat(), usual.hang(), usual.start(), usual.stop(), soon, soon, 3, usual.crashWindow(), 500);
    }

    private Installation dyingEngine() throws Exception {
        var classes = Files.createDirectories(folder.resolve("bot-engine/target/classes"));
        var source = Files.writeString(folder.resolve("EngineMain.java"), DIES);
        int result =
                ToolProvider.getSystemJavaCompiler().run(null, null, null, "-d", classes.toString(), source.toString());
        assertThat(result).isZero();
        return new Installation(folder, true);
    }

    private record Token() implements Source {
        @Override
        public boolean hasToken() {
            return true;
        }

        @Override
        public Optional<String> token() {
            return Optional.of("any");
        }

        @Override
        public Optional<String> restBase() {
            return Optional.empty();
        }
    }
}
