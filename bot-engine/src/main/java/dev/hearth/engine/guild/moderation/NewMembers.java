package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.MemberWatch;
import dev.hearth.engine.feature.Members;
import dev.hearth.engine.feature.Members.Measure;
import dev.hearth.engine.guild.access.AccessService;
import dev.hearth.engine.guild.settings.GuildSettings;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import java.time.InstantSource;

/// What somebody gets who comes to a guild: its role for new members, and a first hello with a word about privacy.
final class NewMembers implements MemberWatch {
    private final SettingsService settings;
    private final AccessService access;
    private final Guilds guilds;
    private final Members members;
    private final Courier courier;
    private final ModerationLog log;
    private final InstantSource clock;

    NewMembers(
            SettingsService settings,
            AccessService access,
            Guilds guilds,
            Members members,
            Courier courier,
            ModerationLog log,
            InstantSource clock) {
        this.settings = settings;
        this.access = access;
        this.guilds = guilds;
        this.members = members;
        this.courier = courier;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public void joined(GuildId guild, UserId user) {
        if (access.isBanned(guild, clock.instant())) {
            return;
        }
        GuildSettings here = settings.of(guild);
        here.find(Settings.SYSTEM_ROLE)
                .ifPresent(role -> members.carryOut(guild, user, new Measure.GiveRole(role), ""));
        if (here.get(Settings.WELCOME)) {
            String name =
                    guilds.find(guild).map(facts -> facts.summary().name()).orElse("?");
            courier.tell(user, ModerationReplies.welcome(log.speech(guild), name, here.find(Settings.WELCOME_TEXT)));
        }
    }

    @Override
    public void left(GuildId guild, UserId user) {}
}
