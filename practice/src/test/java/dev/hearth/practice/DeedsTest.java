package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Permissions;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.channel.ChannelCreateEvent;
import net.dv8tion.jda.api.events.guild.GuildBanEvent;
import net.dv8tion.jda.api.events.guild.invite.GuildInviteDeleteEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.UserContextInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// What people do beside talking, ordered over the practice API, and what a bot on JDA hears of it.
class DeedsTest {
    private static final String TOKEN = "a-bearer-of-at-least-32-characters";

    private Practice practice;
    private Bot bot;
    private JDA jda;

    @BeforeEach
    void login() throws Exception {
        practice = Practice.start(PracticeOptions.defaults().token(TOKEN));
        practice.guise().permissions(Permissions.ADMINISTRATOR);
        bot = Bot.login(practice, new Answering());
        jda = bot.jda();
        jda.updateCommands()
                .addCommands(
                        Commands.slash("ping", "Is anybody there?"),
                        Commands.user("Say hello"),
                        Commands.message("Keep"),
                        Commands.slash("import", "Read a file").addOption(OptionType.ATTACHMENT, "file", "Which", true))
                .complete();
        assertThat(practice.awaitBotOnline(Duration.ofSeconds(20))).isTrue();
    }

    @AfterEach
    void logout() {
        bot.close();
        practice.close();
    }

    @Test
    void somebodyLeavesAndComesBackByAnInviteThatThenIsUsedUp() throws Exception {
        var general = jda.getTextChannelsByName("general", false).getFirst();
        var code = general.createInvite().setMaxUses(1).complete().getCode();

        done("Mira", "{\"kind\":\"leave\"}");
        assertThat(bot.await(GuildMemberRemoveEvent.class).getUser().getEffectiveName())
                .isEqualTo("Mira");
        assertThat(act("Mira", "{\"kind\":\"say\",\"text\":\"hello\"}").status())
                .isEqualTo(404);

        done("Mira", "{\"kind\":\"join\",\"invite\":\"" + code + "\"}");
        assertThat(bot.await(GuildMemberJoinEvent.class).getUser().getEffectiveName())
                .isEqualTo("Mira");
        assertThat(bot.await(GuildInviteDeleteEvent.class).getCode()).isEqualTo(code);
        done("Jonas", "{\"kind\":\"leave\"}");
        refused("Jonas", "{\"kind\":\"join\",\"invite\":\"" + code + "\"}", "leads nowhere");
    }

    @Test
    void onlyWhoMayPutsSomebodyOut() throws Exception {
        refused("Mira", "{\"kind\":\"kick\",\"user\":\"Jonas\"}", "may not put Jonas out");
        refused("Mira", "{\"kind\":\"ban\",\"user\":\"Jonas\"}", "may not put Jonas out");
        refused("Noor", "{\"kind\":\"kick\",\"user\":\"Nobody\"}", "nobody called Nobody");
        refused("Noor", "{\"kind\":\"leave\"}", "owner cannot leave");

        done("Noor", "{\"kind\":\"kick\",\"user\":\"Jonas\"}");
        assertThat(bot.await(GuildMemberRemoveEvent.class).getUser().getEffectiveName())
                .isEqualTo("Jonas");
        done("Noor", "{\"kind\":\"ban\",\"user\":\"Mira\"}");
        assertThat(bot.await(GuildBanEvent.class).getUser().getEffectiveName()).isEqualTo("Mira");
    }

    @Test
    void aMemberBeginsAThread() throws Exception {
        done("Mira", "{\"kind\":\"thread\",\"name\":\"walks\"}");

        var thread = bot.await(ChannelCreateEvent.class).getChannel().asThreadChannel();
        assertThat(thread.getName()).isEqualTo("walks");
        assertThat(thread.getOwnerIdLong()).isEqualTo(practice.person("Mira").id());
        refused("Mira", "{\"kind\":\"thread\",\"name\":\"\"}", "1 to 100 characters");
    }

    @Test
    void commandsInMenusAndFilesAreOrderedToo() throws Exception {
        assertThat(content(act("Mira", "{\"kind\":\"menu\",\"name\":\"Say hello\",\"user\":\"Jonas\"}")))
                .isEqualTo("Hello Jonas");

        act("Mira", "{\"kind\":\"say\",\"text\":\"worth keeping\"}");
        var message = practice.person("Mira").in("general").sees().getLast().id();
        assertThat(content(act("Mira", "{\"kind\":\"menu\",\"name\":\"Keep\",\"message\":\"" + message + "\"}")))
                .isEqualTo("Kept worth keeping");

        var file = Base64.getEncoder().encodeToString("three words here".getBytes(StandardCharsets.UTF_8));
        assertThat(content(act(
                        "Mira",
                        "{\"kind\":\"command\",\"line\":\"/import file:notes.txt\",\"files\":"
                                + "[{\"name\":\"notes.txt\",\"contentType\":\"text/plain\",\"base64\":\"" + file
                                + "\"}]}")))
                .isEqualTo("Read notes.txt, 16 bytes");
        assertThat(act("Mira", "{\"kind\":\"say\",\"text\":\"x\",\"files\":[{\"name\":\"a\",\"base64\":\"?\"}]}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aCommandIsForbiddenToSomebodyByWhoMay() throws Exception {
        var order = "{\"kind\":\"permit\",\"name\":\"ping\",\"whom\":\"Mira\",\"allowed\":false}";
        refused("Mira", order, "may not set who uses commands");

        done("Noor", order);

        refused("Mira", "{\"kind\":\"command\",\"line\":\"/ping\"}", "no command");
        assertThat(content(act("Jonas", "{\"kind\":\"command\",\"line\":\"/ping\"}")))
                .isEqualTo("pong");
    }

    @Test
    void whoClosesDirectMessagesGetsNone() throws Exception {
        done("Mira", "{\"kind\":\"directMessages\",\"open\":false}");
        long mira = practice.person("Mira").id();
        var channel = jda.openPrivateChannelById(mira).complete();

        assertThat(refusal(channel.getId())).isEqualTo(50007);
        done("Mira", "{\"kind\":\"directMessages\",\"open\":true}");
        assertThat(refusal(channel.getId())).isZero();
    }

    private int refusal(String channel) {
        try {
            new net.dv8tion.jda.internal.requests.RestActionImpl<>(
                            jda,
                            net.dv8tion.jda.api.requests.Route.custom(Method.POST, "channels/" + channel + "/messages")
                                    .compile(),
                            DataObject.empty().put("content", "hello"),
                            (response, request) -> "")
                    .complete();
            return 0;
        } catch (net.dv8tion.jda.api.exceptions.ErrorResponseException e) {
            return e.getErrorCode();
        }
    }

    private void done(String who, String order) throws Exception {
        var answer = act(who, order);
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(200);
    }

    private void refused(String who, String order, String why) throws Exception {
        var answer = act(who, order);
        assertThat(answer.status()).isEqualTo(422);
        assertThat(Json.text(answer.json(), "error")).contains(why);
    }

    private static String content(RawBot.Answer answer) {
        return answer.json().at("/replies/0/content").asString("");
    }

    private RawBot.Answer act(String who, String order) throws Exception {
        var json = Json.object().put("as", who).put("guild", "Practice").put("channel", "general");
        Json.read(order).properties().forEach(field -> json.set(field.getKey(), field.getValue()));
        var uri = URI.create("http://127.0.0.1:" + practice.port() + "/practice/v1/act");
        return RawBot.send(HttpRequest.newBuilder(uri)
                .header("Authorization", "Bearer " + TOKEN)
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(json))));
    }

    private static final class Answering extends ListenerAdapter {
        @Override
        public void onUserContextInteraction(UserContextInteractionEvent event) {
            event.reply("Hello " + event.getTarget().getEffectiveName()).queue();
        }

        @Override
        public void onMessageContextInteraction(MessageContextInteractionEvent event) {
            event.reply("Kept " + event.getTarget().getContentRaw()).queue();
        }

        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            var file = event.getOption("file", OptionMapping::getAsAttachment);
            event.reply(file == null ? "pong" : "Read " + file.getFileName() + ", " + file.getSize() + " bytes")
                    .queue();
        }
    }
}
