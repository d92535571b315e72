package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.GeneratedWorld;
import dev.hearth.practice.world.Member;
import dev.hearth.practice.world.WorldFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.events.session.SessionDisconnectEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/// The world as a file.
class WorldFileTest {
    private static final Duration SOON = Duration.ofSeconds(20);

    @TempDir
    private Path folder;

    private PracticeOptions options() {
        return PracticeOptions.defaults().guilds(3).world(folder.resolve("world.json"));
    }

    private JsonNode file() throws Exception {
        return Json.read(Files.readString(folder.resolve("world.json")));
    }

    @Test
    void aWorldThatIsSavedLoadedAndSavedAgainIsTheSame() throws Exception {
        Practice.start(options()).close();
        var first = file();

        Practice.start(options()).close();

        assertThat(file()).isEqualTo(first);
        assertThat(Json.list(first, "guilds")).hasSize(3);
    }

    @Test
    void theWorldThatIsBundledHasThreeGuildsOfDifferentSizeAndSettings() {
        try (var practice = Practice.start(PracticeOptions.defaults().guilds(3))) {
            var guilds = practice.world().guilds();

            assertThat(guilds).extracting(guild -> guild.members().size()).doesNotHaveDuplicates();
            assertThat(guilds)
                    .extracting(guild -> guild.channels().all().size())
                    .doesNotHaveDuplicates();
            assertThat(guilds).extracting(guild -> guild.locale()).contains("de", "en-US");
            assertThat(practice.person("Ada").in("Harbour", "general").sees())
                    .extracting(Shown::author)
                    .contains("Tomás");
        }
    }

    @Test
    void aWorldOfOneGuildHasOnlyThePeopleInIt() {
        try (var practice = Practice.start(PracticeOptions.defaults())) {
            assertThat(practice.world().people()).hasSize(4);
        }
    }

    @Test
    void aRestartFindsWhatTheBotAndPeopleDidAndTheBotResumes() throws Exception {
        var practice = Practice.start(options());
        try (var bot = Bot.login(practice, new WellnessBot())) {
            var jda = bot.jda();
            jda.updateCommands().addCommands(WellnessBot.commands()).complete();
            var guild = jda.getGuildsByName("Practice", true).getFirst();
            var role = guild.createRole()
                    .setName("Early bird")
                    .setColor(0x336699)
                    .setPermissions(Permission.VIEW_CHANNEL)
                    .complete();
            guild.addRoleToMember(guild.getSelfMember(), role).complete();
            guild.modifyNickname(guild.getSelfMember(), "Warmth").complete();
            practice.person("Mira").in("general").say("See you tomorrow");
            int port = practice.port();

            practice.close();
            bot.await(SessionDisconnectEvent.class);
            practice = Practice.start(options().port(port));

            bot.await(SessionResumeEvent.class);
            var again = practice.world().guilds().getFirst();
            assertThat(again.role("Early bird").orElseThrow().color()).isEqualTo(0x336699);
            assertThat(again.member(practice.world().bot().id()).map(Member::nick))
                    .hasValue("Warmth");
            assertThat(practice.person("Jonas").in("general").sees())
                    .extracting(Shown::content)
                    .contains("See you tomorrow");
            assertThat(practice.awaitBotOnline(SOON)).isTrue();
            assertThat(practice.person("Mira")
                            .in("general")
                            .command("/ping")
                            .onlyReply()
                            .content())
                    .isEqualTo("pong");
        } finally {
            practice.close();
        }
    }

    @Test
    void whatChangesIsKeptBeforeTheEnd() throws Exception {
        try (var practice = Practice.start(options())) {
            practice.person("Mira").in("general").say("written down");

            long end = System.nanoTime() + SOON.toNanos();
            while (!text().contains("written down") && System.nanoTime() < end) {
                Thread.sleep(20);
            }
            assertThat(text()).contains("written down");
        }
    }

    /// What the file holds now; nothing before it is first written.
    private String text() throws Exception {
        var file = folder.resolve("world.json");
        return Files.exists(file) ? Files.readString(file) : "";
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "nonsense | no JSON",
                "{} | no guild",
                "{'guilds':[{'name':'A','owner':'Nobody'}]} | nobody called Nobody",
                "{'people':[{'name':''}],'guilds':[]} | 1 to 32",
                "{'people':[{'name':'A'}],'guilds':[{'name':'G','owner':'A','roles':[{'name':'R','permissions':['FLY']}]}]}"
                        + " | no permission FLY",
                "{'people':[{'name':'A'}],'guilds':[{'name':'G','owner':'A','members':[{'name':'A','roles':['R']}]}]}"
                        + " | no role R",
                "{'people':[{'name':'A'}],'guilds':[{'name':'G','owner':'A','channels':[{'name':'c','parent':'p'}]}]}"
                        + " | no channel p"
            })
    void aFileThatIsNoWorldSaysWhy(String text, String why) throws Exception {
        Files.writeString(folder.resolve("world.json"), text.replace('\'', '"'));

        assertThatThrownBy(() -> Practice.start(options()))
                .isInstanceOf(WorldFile.Unfit.class)
                .hasMessageContaining(why);
    }

    @Test
    void aGeneratedWorldIsServed() throws Exception {
        Files.writeString(folder.resolve("world.json"), Json.write(GeneratedWorld.of(30, 50)));

        try (var practice = Practice.start(options());
                var bot = Bot.login(practice)) {
            assertThat(bot.jda().getGuilds())
                    .hasSize(30)
                    .allSatisfy(guild -> assertThat(guild.getMemberCount()).isEqualTo(51));
        }
    }
}
