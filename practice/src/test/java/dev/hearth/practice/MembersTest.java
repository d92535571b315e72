package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.UserSnowflake;
import net.dv8tion.jda.api.events.guild.GuildBanEvent;
import net.dv8tion.jda.api.events.guild.GuildUnbanEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberJoinEvent;
import net.dv8tion.jda.api.events.guild.member.GuildMemberRemoveEvent;
import net.dv8tion.jda.api.requests.Method;
import net.dv8tion.jda.api.utils.data.DataArray;
import net.dv8tion.jda.api.utils.data.DataObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class MembersTest {
    private Keeper keeper;
    private Member mira;

    @BeforeEach
    void login() throws Exception {
        keeper = Keeper.administrator();
        mira = keeper.member("Mira");
    }

    @AfterEach
    void logout() {
        keeper.close();
    }

    @Test
    void rolesAreGivenAndTaken() {
        var role = keeper.guild.createRole().setName("Kind").complete();

        keeper.guild.addRoleToMember(mira, role).complete();
        assertThat(rolesOf(mira)).containsExactly(role.getId());
        keeper.guild.removeRoleFromMember(mira, role).complete();
        assertThat(rolesOf(mira)).isEmpty();
        keeper.guild.modifyMemberRoles(mira, List.of(role), List.of()).complete();
        assertThat(rolesOf(mira)).containsExactly(role.getId());
    }

    @Test
    void whatNoMemberMayHaveIsNotGiven() {
        var path = keeper.here("members/" + mira.getId() + "/roles/");
        assertThat(keeper.refusal(Method.PUT, path + keeper.botRole(), null)).isEqualTo(50028);
        assertThat(keeper.refusal(Method.PUT, path + "1", null)).isEqualTo(10011);
        assertThat(keeper.refusal(Method.PUT, keeper.here("members/1/roles/1"), null))
                .isEqualTo(10007);
    }

    @Test
    void aNicknameIsSetAndTakenAway() {
        mira.modifyNickname("Mi").complete();
        assertThat(keeper.member("Mira").getNickname()).isEqualTo("Mi");
        assertThat(named("/search?limit=10&query=mi")).containsExactly(mira.getId());

        mira.modifyNickname(null).complete();
        assertThat(keeper.member("Mira").getNickname()).isNull();

        keeper.guild.getSelfMember().modifyNickname("Ember").complete();
        assertThat(keeper.get("users/@me/guilds/" + keeper.guild.getId() + "/member")
                        .getString("nick"))
                .isEqualTo("Ember");
        assertThat(keeper.refusal(
                        Method.PATCH,
                        keeper.here("members/@me/nick"),
                        DataObject.empty().put("nick", "x".repeat(33))))
                .isEqualTo(50035);
    }

    @Test
    void membersAreListedByIdPageAfterPage() {
        var all = named("?limit=1000");
        var first = named("?limit=2");
        var rest = named("?limit=1000&after=" + first.getLast());

        assertThat(first).hasSize(2);
        assertThat(all).hasSize(keeper.inWorld().members().size()).startsWith(first.toArray(String[]::new));
        assertThat(rest).isEqualTo(all.subList(2, all.size()));
        assertThat(keeper.guild.retrieveMembersByPrefix("jon", 5).get())
                .extracting(member -> member.getUser().getName())
                .containsExactly("jonas");
    }

    @Test
    void whoIsTimedOutMayOnlyRead() {
        mira.timeoutFor(10, TimeUnit.MINUTES).complete();

        assertThat(keeper.member("Mira").isTimedOut()).isTrue();
        long general = keeper.text("general").getIdLong();
        var channel = keeper.inWorld().channels().find(general).orElseThrow();
        long may = keeper.inWorld().permissions(mira.getIdLong(), channel);
        assertThat(may)
                .isEqualTo(dev.hearth.practice.world.Permissions.VIEW_CHANNEL
                        | dev.hearth.practice.world.Permissions.READ_MESSAGE_HISTORY);

        mira.removeTimeout().complete();
        assertThat(keeper.member("Mira").isTimedOut()).isFalse();
        assertThat(keeper.inWorld().permissions(mira.getIdLong(), channel)).isGreaterThan(may);
    }

    @Test
    void aTimeoutOfMoreThanFourWeeksIsRefused() {
        var until = OffsetDateTime.now(ZoneOffset.UTC).plus(Duration.ofDays(29)).toString();

        assertThat(keeper.refusal(
                        Method.PATCH,
                        keeper.here("members/" + mira.getId()),
                        DataObject.empty().put("communication_disabled_until", until)))
                .isEqualTo(50035);
    }

    @Test
    void whoIsKickedIsGoneAndMayComeBack() throws Exception {
        mira.kick().reason("a test").complete();

        assertThat(keeper.bot.await(GuildMemberRemoveEvent.class).getUser().getId())
                .isEqualTo(mira.getId());
        assertThat(keeper.refusal(Method.GET, keeper.here("members/" + mira.getId()), null))
                .isEqualTo(10007);
        assertThat(keeper.guild.retrieveBanList().complete()).isEmpty();
        var user = keeper.practice.world().user(mira.getIdLong()).orElseThrow();
        keeper.inWorld().members().join(user);
        assertThat(keeper.bot.await(GuildMemberJoinEvent.class).getUser().getId())
                .isEqualTo(mira.getId());
    }

    @Test
    void aBanIsListedWithItsReasonUntilItIsLifted() throws Exception {
        mira.ban(0, TimeUnit.SECONDS).reason("unkind words").complete();

        assertThat(keeper.bot.await(GuildBanEvent.class).getUser().getId()).isEqualTo(mira.getId());
        var ban = keeper.guild.retrieveBan(UserSnowflake.fromId(mira.getId())).complete();
        assertThat(ban.getReason()).isEqualTo("unkind words");
        assertThat(keeper.guild.retrieveBanList().complete())
                .extracting(entry -> entry.getUser().getId())
                .containsExactly(mira.getId());

        keeper.guild.unban(UserSnowflake.fromId(mira.getId())).complete();
        assertThat(keeper.bot.await(GuildUnbanEvent.class).getUser().getId()).isEqualTo(mira.getId());
        assertThat(keeper.refusal(Method.GET, keeper.here("bans/" + mira.getId()), null))
                .isEqualTo(10026);
    }

    @Test
    void aBanTakesWhatTheySaidLatelyWithIt() {
        var here = keeper.practice.person("Mira").in("general");
        here.say("unkind words");
        keeper.practice.person("Jonas").in("general").say("kind words");

        mira.ban(1, TimeUnit.HOURS).complete();

        assertThat(keeper.practice.person("Jonas").in("general").sees())
                .extracting(Shown::content)
                .containsExactly("kind words");
    }

    @Test
    void manyAreBannedAtOnceButNotTheOwner() {
        var jonas = keeper.member("Jonas");
        var noor = keeper.member("Noor");

        var answer = DataObject.fromJson(keeper.ask(
                Method.POST,
                keeper.here("bulk-ban"),
                DataObject.empty()
                        .put(
                                "user_ids",
                                DataArray.fromCollection(List.of(mira.getId(), jonas.getId(), noor.getId())))));

        assertThat(answer.getArray("banned_users").toList()).containsExactly(mira.getId(), jonas.getId());
        assertThat(answer.getArray("failed_users").toList()).containsExactly(noor.getId());
        var lucia = keeper.member("Lucía");
        var banned = keeper.guild.ban(List.of(lucia), Duration.ZERO).complete();
        assertThat(banned.getBannedUsers()).extracting(UserSnowflake::getId).containsExactly(lucia.getId());
    }

    private List<String> rolesOf(Member member) {
        return keeper.get(keeper.here("members/" + member.getId())).getArray("roles").toList().stream()
                .map(String::valueOf)
                .toList();
    }

    private List<String> named(String query) {
        return keeper.list(keeper.here("members" + query)).stream(DataArray::getObject)
                .map(member -> member.getObject("user").getString("id"))
                .toList();
    }
}
