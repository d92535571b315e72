package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.guild.settings.GuildSettings;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells of a case those whom it concerns: the moderators in their log channel, and the person in private. A post that
/// does not arrive takes nothing from the case, which is in `/mod logs` in any case.
final class ModerationLog {
    private final Words words;
    private final SettingsService settings;
    private final Guilds guilds;
    private final Courier courier;

    ModerationLog(Words words, SettingsService settings, Guilds guilds, Courier courier) {
        this.words = words;
        this.settings = settings;
        this.guilds = guilds;
        this.courier = courier;
    }

    /// Posts it where the guild wants such cards: the moderation log, else the audit log, else the alert channel.
    void post(ModCase made) {
        GuildSettings here = settings.of(made.draft().guild());
        Stream.of(Settings.MOD_LOG_CHANNEL, Settings.AUDIT_LOG_CHANNEL, Settings.MOD_ALERT_CHANNEL)
                .map(here::find)
                .flatMap(Optional::stream)
                .findFirst()
                .ifPresent(channel -> courier.post(
                        channel, ModerationReplies.logged(speech(made.draft().guild()), made)));
    }

    /// Tells a person of a warning or a timeout; of all else Discord tells them itself, or nobody should.
    ///
    /// @return whether it reached them
    boolean tell(ModCase made) {
        Act act = made.draft().act();
        if (act != Act.WARN && act != Act.TIMEOUT) {
            return false;
        }
        GuildId guild = made.draft().guild();
        String name = guilds.find(guild).map(facts -> facts.summary().name()).orElse("");
        return courier.tell(made.draft().target(), ModerationReplies.toThePerson(speech(guild), made, name));
    }

    /// The guild's own language, for what several people read.
    Speech speech(GuildId guild) {
        return new Speech(words, settings.speaks(guild));
    }
}
