package dev.hearth.engine;

import static dev.hearth.control.engine.EngineState.CONNECTING;
import static dev.hearth.control.engine.EngineState.FAILED;
import static dev.hearth.control.engine.EngineState.IDLE;
import static dev.hearth.control.engine.EngineState.ONLINE;
import static dev.hearth.control.engine.EngineState.STOPPING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.RunFile;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.EngineStreams;
import dev.hearth.control.engine.GoOffline;
import dev.hearth.control.engine.GoOnline;
import dev.hearth.control.engine.Reconnect;
import dev.hearth.control.engine.StopEngine;
import dev.hearth.control.http.Subscription;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import dev.hearth.practice.rest.Route;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a supervisor can ask of an engine, seen from the supervisor: the engine is a process of its own.
class ControlEndToEndTest {
    private static final String TOKEN = "a-token-of-the-practice-server";

    @TempDir
    private Path data;

    private Practice practice;

    @BeforeEach
    void openPractice() {
        practice = Practice.start(PracticeOptions.defaults());
    }

    @AfterEach
    void closePractice() {
        practice.close();
    }

    @Test
    void withoutATokenTheStoreIsOpenAndTheBotOffline() throws Exception {
        try (ControlledEngine engine = ControlledEngine.start(ControlledEngine.withoutToken(data))) {
            assertThat(engine.state()).isEqualTo(IDLE);

            Refused no = catchThrowableOfType(Refused.class, () -> engine.ask(new GoOnline()));

            assertThat(no.problem().code()).isEqualTo("no-token");
            assertThat(engine.state()).isEqualTo(IDLE);
        }
    }

    @Test
    void theBotGoesOnlineAndOfflineAndOnlineAgain() throws Exception {
        try (ControlledEngine engine = idle()) {
            assertThat(engine.state()).isEqualTo(IDLE);
            assertThat(engine.ask(new GoOnline()).state()).isIn(CONNECTING, ONLINE);
            engine.live().await(ONLINE);
            EngineStatus online = engine.ask(new GoOnline());
            assertThat(online.state()).isEqualTo(ONLINE);
            assertThat(online.bot().orElseThrow().id()).isEqualTo(practice.botId());
            assertThat(online.guilds()).isEqualTo(1);
            assertThat(online.identifies()).isEqualTo(1);

            EngineStatus offline = engine.ask(new GoOffline());
            assertThat(offline.state()).isEqualTo(IDLE);
            assertThat(offline.guilds()).isZero();
            assertThat(practice.awaitBotOffline(Duration.ofSeconds(5))).isTrue();

            engine.ask(new GoOnline());
            assertThat(practice.awaitBotOnline(Duration.ofSeconds(30))).isTrue();
            assertThat(seat().command("/checkin mood:calm").onlyReply().text()).contains("Saved");
            engine.live().await(_ -> engine.live().states().size() >= 6);
            assertThat(engine.live().states()).containsExactly(IDLE, CONNECTING, ONLINE, IDLE, CONNECTING, ONLINE);
        }
    }

    @Test
    void whatWasTakenIsAnsweredBeforeTheBotLeaves() throws Exception {
        try (ControlledEngine engine = online()) {
            practice.faults().delay("/callback", Duration.ofSeconds(2), 1);
            Seat seat = seat();
            Thread asking = Thread.ofVirtual().start(() -> seat.command("/checkin mood:calm note:on the way"));
            Patience.until("the answer is on its way", () -> practice.faults().seen(Route.CALLBACK) == 1);

            EngineStatus offline = engine.ask(new GoOffline());

            assertThat(seat.sees())
                    .singleElement()
                    .satisfies(shown -> assertThat(shown.text()).contains("Saved"));
            assertThat(offline.state()).isEqualTo(IDLE);
            assertThat(asking.join(Duration.ofSeconds(10))).isTrue();
        }
    }

    @Test
    void aReconnectLeavesAndComesBack() throws Exception {
        try (ControlledEngine engine = online()) {
            engine.ask(new Reconnect());
            engine.live().await(_ -> engine.live().states().size() >= 5);

            assertThat(engine.live().states()).containsExactly(IDLE, CONNECTING, ONLINE, CONNECTING, ONLINE);
            // JDA hands out its events in no certain order, so the count may come after the state.
            Patience.until("both are counted", () -> engine.status().identifies() == 2);
            assertThat(seat().command("/ping").onlyReply().text()).isNotBlank();
        }
    }

    @Test
    void aReconnectOfABotThatIsOfflineDoesNothing() throws Exception {
        try (ControlledEngine engine = idle()) {
            assertThat(engine.ask(new Reconnect()).state()).isEqualTo(IDLE);
        }
    }

    @Test
    void aStopEndsTheProcessGracefullyAndTakesTheRunFileAway() throws Exception {
        try (ControlledEngine engine = online()) {
            RunFile found = RunFile.read(runFile()).orElseThrow();
            assertThat(found.address()).isEqualTo(engine.address());
            assertThat(found.pid()).isEqualTo(engine.process().pid());
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(runFile())))
                    .isEqualTo("rw-------");

            engine.ask(new StopEngine());

            assertThat(engine.process().awaitEnd()).isZero();
            assertThat(engine.live().states()).endsWith(ONLINE, STOPPING);
            assertThat(runFile()).doesNotExist();
            assertThat(practice.awaitBotOffline(Duration.ofSeconds(5))).isTrue();
        }
    }

    @Test
    void aTokenThatDiscordRefusesIsAProblemAndNoEnd() throws Exception {
        practice.faults().refuseToken(TOKEN);
        try (ControlledEngine engine = idle()) {
            engine.ask(new GoOnline());
            engine.live().await(FAILED);

            assertThat(engine.status().problem()).map(Problem::code).contains("token-refused");

            practice.faults().acceptToken(TOKEN);
            engine.ask(new GoOnline());
            engine.live().await(ONLINE);
            assertThat(engine.status().problem()).isEmpty();
        }
    }

    @Test
    void anIntentThatDiscordRefusesIsAProblemAndNoEnd() throws Exception {
        try (ControlledEngine engine = online()) {
            practice.faults().closeGateway(4014);
            engine.live().await(FAILED);

            assertThat(engine.status().problem()).map(Problem::code).contains("intents-refused");
            assertThat(engine.ask(new GoOffline()).state()).isEqualTo(IDLE);
        }
    }

    @Test
    void theBotOutlivesAParentThatDied() throws Exception {
        try (ControlledEngine engine = online()) {
            engine.process().abandon();
            engine.ask(new Reconnect());
            engine.live().await(_ -> engine.live().states().size() >= 5);

            assertThat(engine.state()).isEqualTo(ONLINE);
            assertThat(seat().command("/checkin mood:calm").onlyReply().text()).contains("Saved");
            assertThat(engine.process().alive()).isTrue();
        }
    }

    @Test
    void theLogIsReadAlongAndGoesOnWhereItWasLeft() throws Exception {
        try (ControlledEngine engine = idle()) {
            Events first = new Events();
            try (Subscription _ = engine.client().follow(EngineStreams.LOG, first)) {
                first.await(event -> event.data().contains("where the master key is kept"));
            }
            String seen = first.heard().getLast().id();
            engine.ask(new GoOnline());
            engine.live().await(ONLINE);

            List<String> rest = readOn(engine, seen);

            assertThat(rest)
                    .anyMatch(line -> line.contains("commands sent"))
                    .doesNotContain(first.heard().getFirst().data());
            assertThat(Files.readAllLines(data.resolve("logs/engine.log"))).containsAll(rest);
        }
    }

    @Test
    void noSecretIsInAnyFileButTheRunFile() throws Exception {
        try (ControlledEngine engine = online()) {
            String secret = engine.address().bearer().secret();
            practice.faults().refuseToken(TOKEN);
            practice.faults().closeGateway(4004);
            engine.live().await(FAILED);

            assertThat(filesWith(secret)).containsExactly(runFile());
            assertThat(filesWith(TOKEN)).isEmpty();
            assertThat(engine.process().said()).doesNotContain(secret, TOKEN);
            engine.ask(new StopEngine());
            assertThat(engine.process().awaitEnd()).isZero();
            assertThat(filesWith(secret)).isEmpty();
        }
    }

    /// What an own client of the stream gets that has seen an event before.
    private static List<String> readOn(ControlledEngine engine, String seen) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(engine.address().at("/v1/streams/" + EngineStreams.LOG))
                .header("Authorization", engine.address().bearer().header())
                .header("Last-Event-ID", seen)
                .build();
        try (HttpClient http = HttpClient.newHttpClient();
                Stream<String> lines =
                        http.send(request, HttpResponse.BodyHandlers.ofLines()).body()) {
            List<String> rest = lines.takeWhile(line -> !line.equals(": quiet"))
                    .filter(line -> line.startsWith("data: "))
                    .map(line -> line.substring("data: ".length()))
                    .toList();
            http.shutdownNow();
            return rest;
        }
    }

    private ControlledEngine idle() throws Exception {
        return ControlledEngine.start(ControlledEngine.idle(data, TOKEN, practice.restBase()));
    }

    private ControlledEngine online() throws Exception {
        ControlledEngine engine = ControlledEngine.start(ControlledEngine.online(data, TOKEN, practice.restBase()));
        engine.live().await(ONLINE);
        return engine;
    }

    private Seat seat() {
        return practice.person("Mira").in("general");
    }

    private Path runFile() {
        return data.resolve("run/engine.json");
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> contains(file, text))
                    .toList();
        }
    }

    private static boolean contains(Path file, String text) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
