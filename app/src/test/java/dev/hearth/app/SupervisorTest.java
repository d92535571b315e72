package dev.hearth.app;

import static dev.hearth.control.Environment.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Address;
import dev.hearth.control.Bearer;
import dev.hearth.control.RunFile;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.ListCrashes;
import dev.hearth.control.supervisor.ListGaps;
import dev.hearth.control.supervisor.ListHappenings;
import dev.hearth.control.supervisor.ReadCrash;
import dev.hearth.control.supervisor.ReadLog;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.control.supervisor.StopBot;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// A supervisor with real children that are really killed and halted. The tests share it, for each start takes seconds;
/// none needs another one to have run.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "processes are halted by POSIX signals")
final class SupervisorTest {
    /// Five times what a restart took when it was measured on two busy cores.
    private static final Duration BACK = Duration.ofSeconds(25);

    private Path home;
    private LiveSupervisor supervisor;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        home = temporary.resolve("home");
        supervisor = LiveSupervisor.on(home, Map.of());
    }

    @AfterAll
    void end() {
        supervisor.close();
    }

    @Test
    void theFirstStartBringsTheBotOnlineWhereItCanBeTalkedTo() throws Exception {
        online();

        assertThat(supervisor.says("/ping")).contains("\"acknowledged\":true");
        assertThat(supervisor.house().memoryBytes())
                .hasValueSatisfying(bytes -> assertThat(bytes).isPositive());
        assertThat(supervisor.ask(new ReadLog(PRACTICE, Optional.empty(), 5)).lines())
                .isNotEmpty();
    }

    @Test
    void aKilledEngineIsBackSoonAndLeavesAReport() throws Exception {
        online();
        var killed = supervisor.engine(PRACTICE);
        var began = System.nanoTime();

        killed.destroyForcibly();
        supervisor.await(PRACTICE, view -> view.crash().isPresent() || view.state() != BotState.ONLINE);
        online();

        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(BACK);
        assertThat(supervisor.engine(PRACTICE).pid()).isNotEqualTo(killed.pid());
        var newest = supervisor.ask(new ListCrashes(PRACTICE)).crashes().getFirst();
        var report = supervisor.ask(new ReadCrash(PRACTICE, newest.id()));
        assertThat(report.how()).isEqualTo("The engine ended by signal 9 (KILL)");
        assertThat(report.text()).contains("Java ", "engine.log", "\"level\":\"INFO\"");
        assertThat(supervisor.ask(new ListHappenings(PRACTICE, 50)).happenings())
                .anySatisfy(happening -> assertThat(happening.facts())
                        .containsEntry("signal", "KILL")
                        .containsEntry("crash", newest.id()));
        assertThat(supervisor.ask(new ListGaps(PRACTICE)).gaps().getFirst().to())
                .isPresent();
    }

    @Test
    void aHaltedEngineIsFoundAndReplaced() throws Exception {
        online();
        var halted = supervisor.engine(PRACTICE);

        LiveSupervisor.signal("STOP", halted);
        halted.onExit().get(LiveSupervisor.LIMIT.toSeconds(), TimeUnit.SECONDS);
        online();

        assertThat(supervisor.says("/ping")).contains("\"acknowledged\":true");
        assertThat(supervisor
                        .ask(new ListCrashes(PRACTICE))
                        .crashes()
                        .getFirst()
                        .how())
                .contains("did not answer for 3 s");
    }

    @Test
    void aWantedStopEndsAllAndIsNoCrash() throws Exception {
        online();
        var crashes = supervisor.ask(new ListCrashes(PRACTICE));
        var engine = supervisor.engine(PRACTICE);

        supervisor.ask(new StopBot(PRACTICE));
        supervisor.awaitState(PRACTICE, BotState.STOPPED);

        assertThat(engine.isAlive()).isFalse();
        assertThat(supervisor.ask(new ListCrashes(PRACTICE))).isEqualTo(crashes);
        assertThat(supervisor.house().of(PRACTICE).wanted()).isFalse();
    }

    @Test
    void aSecondSupervisorIsRefused() throws Exception {
        var second = Ran.of(LiveSupervisor.verb(home, Map.of(), "engine"), "");

        assertThat(second.status()).isEqualTo(4);
        assertThat(second.err())
                .contains("another supervisor (process " + supervisor.process().pid() + ")", "hearth quit");
    }

    @Test
    void aTerminalOnTheSameFolderIsToldWhatToDo() throws Exception {
        online();

        var terminal = Ran.of(LiveSupervisor.verb(home, Map.of(), "practice", "--json"), "/ping\n");

        assertThat(terminal.status()).isEqualTo(3);
        assertThat(terminal.err()).contains("in the background", "hearth stop practice");
    }

    @Test
    void strangersAreRefused() throws Exception {
        var file = RunFile.read(home.resolve("run").resolve("supervisor.json")).orElseThrow();
        var address = file.address();

        assertThat(status(new Address(address.port(), Bearer.fresh()), "")).isEqualTo(401);
        assertThat(status(address, "https://example.org")).isEqualTo(403);
        assertThat(status(address, "")).isEqualTo(200);
        assertThat(supervisor.refusal(new ReadCrash(PRACTICE, "../../run/supervisor")))
                .contains("no-such-crash");
        assertThat(Files.getPosixFilePermissions(home.resolve("run").resolve("supervisor.json")))
                .hasSize(2);
    }

    @Test
    void statusSaysHowTheBotsAreAndNoSecret() throws Exception {
        online();
        var secret =
                supervisor.house().of(PRACTICE).engine().orElseThrow().bearer().secret();

        var human = Ran.of(LiveSupervisor.verb(home, Map.of(), "status"), "");
        var json = Ran.of(LiveSupervisor.verb(home, Map.of(), "status", "--json"), "");

        assertThat(human.status() + json.status()).isZero();
        assertThat(human.out()).contains("practice  online since", "discord   stopped", "no token yet", "MB in all");
        assertThat(json.out())
                .contains("\"running\":true", "\"state\":\"ONLINE\"")
                .doesNotContain(secret, "bearer");
    }

    private void online() throws Exception {
        if (!supervisor.house().of(PRACTICE).wanted()) {
            supervisor.ask(new StartBot(PRACTICE));
        }
        supervisor.awaitState(PRACTICE, BotState.ONLINE);
    }

    private static int status(Address address, String origin) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(address.at("/v1/tell-house"))
                    .header("Authorization", address.bearer().header())
                    .POST(HttpRequest.BodyPublishers.ofString("{}"));
            if (!origin.isEmpty()) {
                request.header("Origin", origin);
            }
            return http.send(request.build(), HttpResponse.BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
