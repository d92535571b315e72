package dev.hearth.engine.guild.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.BotPermission;
import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.GuildFacts.ChannelKind;
import dev.hearth.engine.feature.Intake;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveChecksTest {
    private static final ChannelId OPEN = new ChannelId(1);
    private static final ChannelId STAFF = new ChannelId(2);
    private static final ChannelId MUTE = new ChannelId(3);
    private static final ChannelId VOICE = new ChannelId(4);
    private static final long NONE = 0;

    @ParameterizedTest
    @CsvSource({
        "1, channel-public",
        "2, ",
        "3, channel-permissions",
        "4, channel-kind",
        "9, channel-gone",
    })
    void aChannelForAlertsIsOneThatTheBotCanWriteInAndNotEveryoneCanRead(long channel, String code) {
        assertThat(codes(Settings.MOD_ALERT_CHANNEL, new ChannelId(channel), guild(NONE)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void aChannelForEveryoneMayBeReadByEveryone() {
        assertThat(codes(Settings.CHECK_IN_CHANNEL, OPEN, guild(NONE))).isEmpty();
    }

    @Test
    void whatTheBotLacksIsNamed() {
        Finding finding = LiveChecks.check(Settings.CHECK_IN_CHANNEL, MUTE, Optional.of(guild(NONE)))
                .getFirst();

        assertThat(finding.facts()).containsExactly(List.of(BotPermission.SEND_MESSAGES, BotPermission.EMBED_LINKS));
    }

    @Test
    void everyChannelAndRoleOfAListHasToExist() {
        assertThat(codes(Settings.COMMAND_CHANNELS, List.of(OPEN, new ChannelId(9), VOICE), guild(NONE)))
                .containsExactly("channel-gone");
        assertThat(codes(Settings.EXEMPT_ROLES, List.of(new RoleId(30), new RoleId(98)), guild(NONE)))
                .containsExactly("role-gone");
    }

    @ParameterizedTest
    @CsvSource({
        "30, ",
        "31, role-managed",
        "10, role-everyone",
        "98, role-gone",
    })
    void theModeratorRoleIsOneThatPeopleAreGiven(long role, String code) {
        assertThat(codes(Settings.MODERATOR_ROLE, new RoleId(role), guild(NONE)))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @ParameterizedTest
    @CsvSource({
        "30, ",
        "31, role-managed",
        "32, role-admin",
        "33, role-above",
        "34, role-above",
    })
    void theBotGivesOnlyRolesBelowItsOwnThatCannotAdminister(long role, String code) {
        assertThat(codes(Settings.SYSTEM_ROLE, new RoleId(role), guild(GuildPermission.MANAGE_ROLES.bit())))
                .isEqualTo(code == null ? List.of() : List.of(code));
    }

    @Test
    void withoutManageRolesTheBotGivesNone() {
        assertThat(codes(Settings.SYSTEM_ROLE, new RoleId(30), guild(NONE))).containsExactly("role-manage");
    }

    @Test
    void aRoleIsCalledOnlyIfTheBotMayMentionIt() {
        assertThat(codes(Settings.CRISIS_ALERT_ROLE, new RoleId(30), guild(NONE)))
                .containsExactly("role-mention");
        assertThat(codes(Settings.CRISIS_ALERT_ROLE, new RoleId(32), guild(NONE)))
                .isEmpty();
        assertThat(codes(Settings.CRISIS_ALERT_ROLE, new RoleId(30), guild(GuildPermission.MENTION_EVERYONE.bit())))
                .isEmpty();
    }

    @Test
    void whileTheBotIsOfflineNobodyKnows() {
        assertThat(LiveChecks.check(Settings.CHECK_IN_CHANNEL, OPEN, Optional.empty()))
                .singleElement()
                .satisfies(finding -> assertThat(finding.level()).isEqualTo(Finding.Level.UNKNOWN));
        assertThat(LiveChecks.check(Settings.COOLDOWN, 3, Optional.empty())).isEmpty();
    }

    /// Discord tells the bot only what it asked for when it connected.
    @Test
    void whatNeedsAnotherConnectionIsSaidAndKeptAllTheSame() {
        GuildFacts all = guild(GuildPermission.MANAGE_ROLES.bit());
        GuildFacts deaf = new GuildFacts(all.summary(), all.channels(), all.roles(), all.topRole(), Set.of());

        assertThat(codes(Settings.AUTO_MOD, true, deaf)).containsExactly("unheard-messages");
        assertThat(codes(Settings.WELCOME, true, deaf)).containsExactly("unheard-arrivals");
        assertThat(codes(Settings.SYSTEM_ROLE, new RoleId(30), deaf)).containsExactly("unheard-arrivals");
        assertThat(LiveChecks.check(Settings.AUTO_MOD, true, Optional.of(deaf))).noneMatch(Finding::refuses);
        assertThat(codes(Settings.AUTO_MOD, false, deaf)).isEmpty();
        assertThat(codes(Settings.AUTO_MOD, true, all)).isEmpty();
        assertThat(LiveChecks.check(Settings.AUTO_MOD, true, Optional.empty())).isEmpty();
    }

    private static <T> List<String> codes(Setting<T> setting, T value, GuildFacts guild) {
        return LiveChecks.check(setting, value, Optional.of(guild)).stream()
                .map(Finding::code)
                .toList();
    }

    private static GuildFacts guild(long granted) {
        var summary = new GuildFacts.Summary(new GuildId(10), "Harbour", Optional.empty(), "en-US", 3, granted);
        return new GuildFacts(
                summary,
                List.of(
                        channel(OPEN, ChannelKind.TEXT, Set.of(), true),
                        channel(STAFF, ChannelKind.TEXT, Set.of(), false),
                        channel(
                                MUTE,
                                ChannelKind.TEXT,
                                Set.of(BotPermission.SEND_MESSAGES, BotPermission.EMBED_LINKS),
                                false),
                        channel(VOICE, ChannelKind.VOICE, Set.of(), false)),
                List.of(
                        role(34, 6, false, false, 0),
                        role(33, 5, false, false, 0),
                        role(32, 3, false, false, GuildPermission.ADMINISTRATOR.bit()),
                        role(31, 2, false, true, 0),
                        role(30, 1, false, false, 0),
                        role(10, 0, true, false, 0)),
                5,
                EnumSet.allOf(Intake.class));
    }

    private static GuildFacts.Channel channel(
            ChannelId id, ChannelKind kind, Set<BotPermission> missing, boolean open) {
        return new GuildFacts.Channel(id, "channel", kind, "", missing, open);
    }

    private static GuildFacts.Role role(long id, int position, boolean everyone, boolean managed, long permissions) {
        return new GuildFacts.Role(new RoleId(id), "role", position, everyone, managed, permissions, permissions != 0);
    }
}
