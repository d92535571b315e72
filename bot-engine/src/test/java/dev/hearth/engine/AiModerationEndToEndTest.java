package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.AiView;
import dev.hearth.control.engine.EngineState;
import dev.hearth.control.engine.ForgetAi;
import dev.hearth.control.engine.KeepAi;
import dev.hearth.control.engine.Reconnect;
import dev.hearth.control.engine.TellAi;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import dev.hearth.practice.Seat;
import dev.hearth.practice.Shown;
import dev.hearth.practice.world.PrivilegedIntent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What the AI service does for auto-moderation: an engine in a process of its own, which the console tells of the
/// service, over real JDA and the practice server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AiModerationEndToEndTest {
    private static final String HARSH = "the quiet thorn speaks";
    private static final String DESPAIR = "the long dusk falls";

    private Path data;
    private Practice practice;
    private JudgingServer judge;
    private ControlledEngine engine;
    private Seat noor;
    private Seat log;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        data = folder;
        Files.writeString(data.resolve("config.json"), "{\"cooldownSeconds\": 0, \"perPersonLimit\": 1000}");
        practice = Practice.start(PracticeOptions.defaults());
        practice.guise().permissions(1L << 3);
        practice.guise().intents(EnumSet.allOf(PrivilegedIntent.class));
        judge = JudgingServer.start(Map.of(
                HARSH, "{\"harassment\":0.9,\"self_harm\":0.01}",
                DESPAIR, "{\"harassment\":0.9,\"self-harm\":0.4}"));
        engine = ControlledEngine.start(ControlledEngine.online(data, "practice", practice.restBase()));
        online();
        noor = practice.person("Noor").in("general");
        var made = new Workbench(practice, "practice");
        var guild = made.read("users/@me/guilds").replaceAll("(?s).*?\"id\":\"([0-9]+)\".*", "$1");
        var channel = made.make(
                "guilds/" + guild + "/channels",
                "{\"name\":\"mod-log\",\"permission_overwrites\":[{\"id\":\"" + guild
                        + "\",\"type\":0,\"deny\":\"1024\"}]}");
        set("channels mod-log-channel:" + channel);
        set("moderation auto-mod-enabled:true");
        log = practice.person("Noor").in("mod-log");
        engine.ask(new Reconnect());
        online();
    }

    @AfterAll
    void stop() {
        engine.close();
        practice.close();
        judge.close();
    }

    private void online() throws Exception {
        Patience.until("online", () -> engine.state() == EngineState.ONLINE);
    }

    private String set(String line) {
        return noor.command("/guildsettings " + line).onlyReply().text();
    }

    private List<Shown> cards(String name) {
        var mention = "<@" + practice.person(name).id() + ">";
        return log.await(card -> card.text().contains(mention), Duration.ofSeconds(20));
    }

    private void says(String name, String text) {
        practice.addPerson(name, "en-US").in("general").say(text);
    }

    private boolean isAsked(String text) {
        return judge.asked().stream().anyMatch(question -> question.contains(text));
    }

    /// In one piece, for it is one story: named, asked where a server wants it, failing, forgotten.
    @Test
    void aServiceIsNamedAskedWhereAServerWantsItAndForgotten() throws Exception {
        assertThat(engine.ask(new TellAi()).address()).isEmpty();
        assertThatThrownBy(() -> engine.ask(new KeepAi(judge.address(), Optional.of("sk-wrong"), "")))
                .isInstanceOfSatisfying(
                        Refused.class, e -> assertThat(e.problem().code()).isEqualTo("ai-key-refused"));
        assertThat(engine.ask(new TellAi()).address()).isEmpty();
        AiView kept = engine.ask(new KeepAi(judge.address() + "/", Optional.of(JudgingServer.KEY), ""));
        assertThat(kept.address()).contains(judge.address());
        assertThat(kept.hasKey()).isTrue();

        says("Unasked", "nobody wants to know of " + HARSH);
        says("Flooding", "discord.gg/a discord.gg/b @everyone");
        assertThat(cards("Flooding")).isNotEmpty();
        assertThat(isAsked("nobody wants to know")).isFalse();

        set("moderation auto-mod-ai:true");
        says("Desperate", "I am told that " + DESPAIR);
        says("Harsh", "I am told that " + HARSH);
        assertThat(cards("Harsh").getLast().text())
                .contains("judged harsh by the AI service")
                .doesNotContain(HARSH);
        Patience.until("judged", () -> isAsked(DESPAIR));
        assertThat(noor.command("/mod logs user:Desperate").onlyReply().text()).contains("Rien n’a été fait");
        assertThat(engine.ask(new TellAi()).asked()).isEqualTo(3);

        judge.behave(JudgingServer.Mood.BROKEN);
        says("Later", "and again " + HARSH);
        Patience.until("left alone", () -> engine.ask(new TellAi()).resting());
        assertThat(engine.ask(new TellAi()).problem())
                .hasValueSatisfying(problem -> assertThat(problem.code()).isEqualTo("ai-failing"));

        assertThat(engine.ask(new ForgetAi()).address()).isEmpty();
        assertThat(filesWith(JudgingServer.KEY)).isEmpty();
        assertThat(filesWith(HARSH)).isEmpty();
        assertThat(filesWith("left alone for a while")).isNotEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (Stream<Path> files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> read(file).contains(text))
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
