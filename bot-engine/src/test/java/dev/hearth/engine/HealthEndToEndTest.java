package dev.hearth.engine;

import static dev.hearth.control.engine.EngineState.CONNECTING;
import static dev.hearth.control.engine.EngineState.DEGRADED;
import static dev.hearth.control.engine.EngineState.IDLE;
import static dev.hearth.control.engine.EngineState.ONLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.hearth.control.BotPermission;
import dev.hearth.control.engine.Activity;
import dev.hearth.control.engine.Check;
import dev.hearth.control.engine.Check.Level;
import dev.hearth.control.engine.EngineStreams;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.engine.StopEngine;
import dev.hearth.control.engine.TellActivity;
import dev.hearth.control.engine.TellHealth;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the console shows of a bot's health: an engine in a process of its own, and a Discord that has its moods.
class HealthEndToEndTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

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
    void everyCheckOfABotThatIsOnlineIsWell() throws Exception {
        try (ControlledEngine engine = online()) {
            assertThat(engine.ask(new TellHealth()).checks())
                    .filteredOn(check -> !check.name().equals("disk"))
                    .extracting(Check::name, Check::code)
                    .containsExactly(
                            tuple("discord", "connected"),
                            tuple("database", "answers"),
                            tuple("commands", "registered"),
                            tuple("permissions", "granted"),
                            tuple("backup", "soon"),
                            tuple("rehearsal", "never"));
            assertThat(seat().command("/status").onlyReply().text()).contains("Database", "My permissions");
        }
    }

    @Test
    void aConnectionThatIsLostShowsUntilItIsBack() throws Exception {
        try (ControlledEngine engine = online()) {
            practice.faults().refuseResumes(true);
            practice.faults().closeGateway(4000);
            engine.live().await(_ -> engine.live().states().size() >= 5);

            assertThat(engine.live().states()).containsExactly(IDLE, CONNECTING, ONLINE, DEGRADED, ONLINE);
            assertThat(engine.live().statuses())
                    .filteredOn(status -> status.state() == DEGRADED)
                    .allSatisfy(status -> assertThat(status.reasons()).containsExactly("discord"));
            assertThat(seat().command("/ping").onlyReply().text()).isNotBlank();
            assertThat(engine.status().identifies()).isEqualTo(2);
        }
    }

    @Test
    void aSessionThatIsResumedIsNoNewIntroduction() throws Exception {
        try (ControlledEngine engine = online()) {
            practice.faults().closeGateway(4000);
            assertThat(practice.awaitBotOnline(PATIENCE)).isTrue();

            assertThat(seat().command("/ping").onlyReply().text()).isNotBlank();
            assertThat(engine.status().identifies()).isEqualTo(1);
        }
    }

    @Test
    void whatTheBotMayNotDoAndWhereItIsNotIsFound() throws Exception {
        try (ControlledEngine engine = online()) {
            practice.guise().everyonePermissions(0);
            practice.guise().permissions(BotPermission.VIEW_CHANNEL.bit() | BotPermission.SEND_MESSAGES.bit());
            Patience.until("it is noticed", () -> !permissions(engine).code().equals("granted"));
            assertThat(permissions(engine).level()).isEqualTo(Level.WARNING);
            assertThat(permissions(engine).facts())
                    .containsEntry("guild", "Practice")
                    .containsEntry("missing", "EMBED_LINKS,ATTACH_FILES");

            practice.guise().inGuild(false);
            Patience.until("it is noticed", () -> permissions(engine).code().equals("no-guild"));

            assertThat(engine.state()).isEqualTo(ONLINE);
            assertThat(engine.status().guilds()).isZero();
        }
    }

    @Test
    void commandsThatDiscordDoesNotTakeDegradeTheBotAndDoNotTakeItOffline() throws Exception {
        practice.faults().answer("/commands", 400, 1);
        try (ControlledEngine engine = online()) {
            engine.live().await(DEGRADED);

            assertThat(engine.status().reasons()).containsExactly("commands");
            assertThat(engine.status().identifies()).isEqualTo(1);
            Patience.until("they are sent again", () -> !practice.commandNames().isEmpty());
        }
    }

    @Test
    void thePictureOfTheBotIsThereToBeLoaded() throws Exception {
        try (ControlledEngine engine = online();
                HttpClient http = HttpClient.newHttpClient()) {
            String avatar = engine.status().bot().orElseThrow().avatar().orElseThrow();

            var picture = http.send(
                    HttpRequest.newBuilder(URI.create(avatar)).build(), HttpResponse.BodyHandlers.ofByteArray());

            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.body()).startsWith(PNG);
        }
    }

    @Test
    void figuresComeEachSecondAndActivityOutlivesTheEngine() throws Exception {
        try (ControlledEngine engine = online()) {
            seat().command("/checkin mood:calm");
            // Counted among all first, then for the minute: who sees the second sees the first.
            Patience.until("the answer is counted", () -> last(engine).perMinute() == 1);
            Metrics last = last(engine);

            assertThat(last.answered()).isEqualTo(1);
            assertThat(last.answerMs()).isPresent();
            assertThat(last.memoryBytes()).isBetween(20L << 20, 500L << 20);
            assertThat(last.failed()).isZero();
            engine.ask(new StopEngine());
            assertThat(engine.process().awaitEnd()).isZero();
        }
        try (ControlledEngine next = online()) {
            List<Activity.Hour> hours = next.ask(new TellActivity()).hours();

            assertThat(hours).hasSize(24);
            assertThat(hours.stream().mapToLong(Activity.Hour::answered).sum()).isEqualTo(1);
        }
    }

    private static Metrics last(ControlledEngine engine) throws Exception {
        engine.live().await(event -> event.type().equals(EngineStreams.METRICS));
        return engine.live().heard().reversed().stream()
                .filter(event -> event.type().equals(EngineStreams.METRICS))
                .map(event -> Events.read(event, Metrics.class))
                .findFirst()
                .orElseThrow();
    }

    private static Check permissions(ControlledEngine engine) throws Exception {
        return engine.ask(new TellHealth()).checks().stream()
                .filter(check -> check.name().equals("permissions"))
                .findFirst()
                .orElseThrow();
    }

    private ControlledEngine online() throws Exception {
        ControlledEngine engine =
                ControlledEngine.start(ControlledEngine.online(data, "practice", practice.restBase()));
        engine.live().await(ONLINE);
        return engine;
    }

    private Seat seat() {
        return practice.person("Mira").in("general");
    }
}
