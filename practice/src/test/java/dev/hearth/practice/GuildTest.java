package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import net.dv8tion.jda.api.audit.ActionType;
import net.dv8tion.jda.api.audit.AuditLogEntry;
import net.dv8tion.jda.api.audit.AuditLogKey;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Icon;
import net.dv8tion.jda.api.events.emoji.EmojiAddedEvent;
import net.dv8tion.jda.api.events.emoji.EmojiRemovedEvent;
import net.dv8tion.jda.api.events.emoji.update.EmojiUpdateNameEvent;
import net.dv8tion.jda.api.events.guild.GuildAuditLogEntryCreateEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.guild.update.GuildUpdateNameEvent;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GuildTest {
    private Keeper keeper;

    @BeforeEach
    void login() throws Exception {
        keeper = Keeper.administrator();
    }

    @AfterEach
    void logout() {
        keeper.close();
    }

    @Test
    void aGuildIsEditedAndTold() throws Exception {
        keeper.guild
                .getManager()
                .setName("Hearthside")
                .setVerificationLevel(Guild.VerificationLevel.MEDIUM)
                .setSystemChannel(keeper.text("general"))
                .complete();

        assertThat(keeper.bot.await(GuildUpdateNameEvent.class).getNewName()).isEqualTo("Hearthside");
        var guild = keeper.get(keeper.here("?with_counts=true"));
        assertThat(guild.getString("name")).isEqualTo("Hearthside");
        assertThat(guild.getInt("verification_level")).isEqualTo(Guild.VerificationLevel.MEDIUM.getKey());
        assertThat(guild.getString("system_channel_id"))
                .isEqualTo(keeper.text("general").getId());
        assertThat(guild.getInt("approximate_member_count"))
                .isEqualTo(keeper.inWorld().members().size());
        assertThat(keeper.list("users/@me/guilds").stream(DataArray::getObject))
                .extracting(own -> own.getString("name"))
                .containsExactly("Hearthside");
    }

    @Test
    void aGuildNeedsAName() {
        assertThat(keeper.refusal(
                        Method.PATCH, keeper.here(""), DataObject.empty().put("name", "x")))
                .isEqualTo(50035);
        assertThat(keeper.refusal(Method.GET, "guilds/1", null)).isEqualTo(10004);
    }

    @Test
    void whatIsManagedStandsInTheAuditLogWithWhoAndWhy() throws Exception {
        var role = keeper.guild
                .createRole()
                .setName("Kind")
                .reason("for kindness & care")
                .complete();

        var told = keeper.bot.await(GuildAuditLogEntryCreateEvent.class).getEntry();
        assertThat(told.getType()).isEqualTo(ActionType.ROLE_CREATE);
        assertThat(told.getTargetId()).isEqualTo(role.getId());
        role.getManager().setName("Kinder").complete();
        keeper.member("Mira").kick().reason("a test").complete();

        var log = keeper.guild.retrieveAuditLogs().complete();
        assertThat(log)
                .extracting(AuditLogEntry::getType)
                .containsExactly(ActionType.KICK, ActionType.ROLE_UPDATE, ActionType.ROLE_CREATE);
        assertThat(log).extracting(AuditLogEntry::getReason).containsExactly("a test", null, "for kindness & care");
        assertThat(log)
                .allMatch(entry ->
                        entry.getUserIdLong() == keeper.jda.getSelfUser().getIdLong());
        var renamed = Objects.requireNonNull(log.get(1).getChangeByKey(AuditLogKey.ROLE_NAME));
        assertThat(renamed.<String>getOldValue()).isEqualTo("Kind");
        assertThat(renamed.<String>getNewValue()).isEqualTo("Kinder");
        assertThat(keeper.guild.retrieveAuditLogs().type(ActionType.KICK).complete())
                .singleElement()
                .satisfies(entry -> assertThat(entry.getTargetIdLong())
                        .isEqualTo(keeper.practice.person("Mira").id()));
    }

    @Test
    void anEmojiIsMadeRenamedAndDeleted() throws Exception {
        var picture = Icon.from("not looked at".getBytes(StandardCharsets.UTF_8), Icon.IconType.PNG);
        var made = keeper.guild.createEmoji("ember", picture).complete();

        assertThat(keeper.bot.await(EmojiAddedEvent.class).getEmoji().getName()).isEqualTo("ember");
        assertThat(keeper.guild.retrieveEmojis().complete())
                .extracting(emoji -> emoji.getIdLong())
                .containsExactly(made.getIdLong());
        assertThat(keeper.get(keeper.here("emojis/" + made.getId())).getString("name"))
                .isEqualTo("ember");
        var found = keeper.guild.retrieveEmojiById(made.getIdLong()).complete();
        assertThat(found.getName()).isEqualTo("ember");
        found.getManager().setName("flame").complete();
        assertThat(keeper.bot.await(EmojiUpdateNameEvent.class).getNewName()).isEqualTo("flame");
        found.delete().complete();
        assertThat(keeper.bot.await(EmojiRemovedEvent.class).getEmoji().getIdLong())
                .isEqualTo(made.getIdLong());
        assertThat(keeper.refusal(Method.GET, keeper.here("emojis/" + made.getId()), null))
                .isEqualTo(10014);
    }

    @Test
    void anEmojisNameIsOfLettersDigitsAndUnderscores() {
        var image = "data:image/png;base64," + Base64.getEncoder().encodeToString(new byte[1]);
        assertThat(keeper.refusal(
                        Method.POST,
                        keeper.here("emojis"),
                        DataObject.empty().put("name", "not so").put("image", image)))
                .isEqualTo(50035);
    }

    @Test
    void theBotLeaves() throws Exception {
        keeper.guild.leave().complete();

        assertThat(keeper.bot.await(GuildLeaveEvent.class).getGuild().getIdLong())
                .isEqualTo(keeper.guild.getIdLong());
        assertThat(keeper.refusal(Method.GET, keeper.here(""), null)).isEqualTo(10004);
    }

    @Test
    void theBotLooksItselfAndOthersUp() {
        var mira = Long.toString(keeper.practice.person("Mira").id());
        var id = keeper.jda.getSelfUser().getId();
        assertThat(keeper.get("users/" + mira).getString("username")).isEqualTo("mira");
        assertThat(keeper.get("applications/@me").getString("id")).isEqualTo(id);
        assertThat(keeper.jda.retrieveApplicationInfo().complete().getId()).isEqualTo(id);
        keeper.ask(
                Method.PATCH,
                keeper.here("members/@me/nick"),
                DataObject.empty().put("nick", "Ember"));
        assertThat(keeper.inWorld().member(Long.parseLong(id)).orElseThrow().nick())
                .isEqualTo("Ember");
    }
}
