package dev.hearth.app;

import static dev.hearth.control.Environment.DISCORD;
import static dev.hearth.control.Environment.PRACTICE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.BotPermission;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.CheckDiscord;
import dev.hearth.control.supervisor.CheckToken;
import dev.hearth.control.supervisor.ForgetToken;
import dev.hearth.control.supervisor.KeepToken;
import dev.hearth.control.supervisor.ListCrashes;
import dev.hearth.control.supervisor.ReadCrash;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.control.supervisor.StopBot;
import dev.hearth.control.supervisor.TokenShape;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The real bot's environment, on a practice server in its guise as Discord. The tokens have the shape of real ones and
/// are none.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@EnabledOnOs(value = OS.LINUX, disabledReason = "looks into /proc")
final class TokenTest {
    private static final String GOOD = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GoodOn.abcdefghijklmnopqrstuvwxyz0123456789AB";
    private static final String REVOKED = "MTIzNDU2Nzg5MDEyMzQ1Njc4.Revokd.abcdefghijklmnopqrstuvwxyz0123456789AB";

    private Path folder;

    private AsDiscord discord;
    private LiveSupervisor supervisor;

    @BeforeAll
    void start(@TempDir Path temporary) throws Exception {
        folder = temporary;
        discord = AsDiscord.start();
        discord.guise("{\"tokens\":[\"" + GOOD + "\"]}");
        // Without the practice bot, whose turn is elsewhere.
        Files.createDirectories(folder.resolve("home/practice/history"));
        Files.writeString(folder.resolve("home/practice/history/wanted.json"), "{\"online\":false,\"bot\":null}");
        supervisor = LiveSupervisor.on(folder.resolve("home"), Map.of("HEARTH_DISCORD_BASE", discord.restBase()));
    }

    @AfterAll
    void end() {
        supervisor.close();
        discord.close();
    }

    @Test
    void aTokenIsLookedAtWithDiscordsEyes() throws Exception {
        discord.guise("{\"intents\":[\"MESSAGE_CONTENT\"],\"permissions\":\"1024\",\"everyonePermissions\":\"0\"}");

        var check = supervisor.ask(new CheckToken(" " + GOOD + "\n"));

        assertThat(check.problem()).isEmpty();
        assertThat(check.bot()).hasValueSatisfying(bot -> assertThat(bot.name()).isNotEmpty());
        assertThat(check.intents()).hasSize(3).allSatisfy(intent -> {
            assertThat(intent.on()).isEqualTo(intent.intent().name().equals("MESSAGE_CONTENT"));
            assertThat(intent.needed()).isFalse();
        });
        assertThat(check.guilds())
                .isNotEmpty()
                .allSatisfy(guild -> assertThat(guild.missing())
                        .contains(BotPermission.SEND_MESSAGES)
                        .doesNotContain(BotPermission.VIEW_CHANNEL));
        assertThat(check.invite())
                .hasValueSatisfying(link -> assertThat(link)
                        .startsWith("https://discord.com/oauth2/authorize?client_id=")
                        .endsWith("&scope=bot+applications.commands&permissions="
                                + BotPermission.sum(BotPermission.always())));
        assertThat(check.identifiesLeft()).isPresent();
        discord.guise("{\"intents\":[],\"permissions\":\"" + BotPermission.sum(BotPermission.always()) + "\"}");
    }

    @Test
    void whatIsWrongIsNamedAndKeepsTheTokenOut() throws Exception {
        assertThat(supervisor.ask(new CheckToken("Bot x")).shape()).isEqualTo(TokenShape.WITH_PREFIX);
        assertThat(supervisor.refusal(new KeepToken("12345678901234567890"))).contains("token-shape");
        assertThat(supervisor.refusal(new KeepToken(REVOKED))).contains("token-refused");

        discord.guise("{\"clockOffsetMs\":3600000}");
        var off = supervisor.ask(new CheckToken(GOOD));
        discord.guise("{\"clockOffsetMs\":0}");

        assertThat(off.problem()).hasValueSatisfying(why -> {
            assertThat(why.code()).isEqualTo("clock-off");
            assertThat(why.what()).contains("behind");
        });
    }

    @Test
    void theTokenStandsNowhereButInTheVault() throws Exception {
        assertThat(supervisor.ask(new KeepToken(GOOD)).hasToken()).isTrue();
        supervisor.ask(new StartBot(DISCORD));
        supervisor.awaitState(DISCORD, BotState.ONLINE);
        assertThat(supervisor.ask(new CheckDiscord()).problem()).isEmpty();
        var engine = supervisor.engine(DISCORD);
        for (var file : new String[] {"cmdline", "environ"}) {
            for (var process : Stream.of(engine, supervisor.process()).toList()) {
                assertThat(text(Path.of("/proc", "" + process.pid(), file))).doesNotContain(GOOD);
            }
        }

        engine.destroyForcibly();
        supervisor.await(DISCORD, view -> view.state() != BotState.ONLINE);
        supervisor.awaitState(DISCORD, BotState.ONLINE);

        var crash = supervisor.ask(new ListCrashes(DISCORD)).crashes().getFirst();
        assertThat(supervisor.ask(new ReadCrash(DISCORD, crash.id())).text())
                .contains("KILL")
                .doesNotContain(GOOD);
        assertThat(supervisor.house().of(PRACTICE).state()).isEqualTo(BotState.STOPPED);
        supervisor.ask(new StopBot(DISCORD));
        supervisor.awaitState(DISCORD, BotState.STOPPED);
        assertThat(filesThatHold(GOOD)).isEmpty();
        assertThat(supervisor.ask(new ForgetToken()).hasToken()).isFalse();
        assertThat(supervisor.refusal(new StartBot(DISCORD))).contains("no-token");
        assertThat(supervisor.refusal(new CheckDiscord())).contains("no-token");
    }

    @Test
    void anAddressThatIsNotOfThisPcIsNoDiscord() throws Exception {
        var ran = Ran.of(
                LiveSupervisor.verb(
                        folder.resolve("other"), Map.of("HEARTH_DISCORD_BASE", "http://example.org/api/"), "engine"),
                "");

        assertThat(ran.status()).isEqualTo(3);
        assertThat(ran.err()).contains("HEARTH_DISCORD_BASE", "this PC alone");
    }

    /// Of the home, and of what the supervisor printed.
    private Stream<Path> filesThatHold(String secret) throws Exception {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(file -> text(file).contains(secret)).toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            return "";
        }
    }
}
