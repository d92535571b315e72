package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.Interaction;

/// In which language somebody is spoken to: the one that they chose for the bot, else that of their Discord, else the
/// one that the guild chose for the bot, else the one that it told Discord, else the installation's.
final class Tongues {
    private final Function<UserId, Optional<Language>> wanted;
    private final Function<GuildId, Optional<Language>> chosen;
    private final String fallback;

    /// @param wanted   what somebody chose for themselves
    /// @param chosen   what a guild chose for the bot
    /// @param fallback tag of the installation's language
    Tongues(
            Function<UserId, Optional<Language>> wanted,
            Function<GuildId, Optional<Language>> chosen,
            String fallback) {
        this.wanted = wanted;
        this.chosen = chosen;
        this.fallback = fallback;
    }

    Language of(Interaction event) {
        return wanted.apply(new UserId(event.getUser().getIdLong())).orElseGet(() -> ofDiscord(event));
    }

    private Language ofDiscord(Interaction event) {
        String own = event.getUserLocale().getLocale();
        Guild guild = event.getGuild();
        if (guild == null) {
            return Language.firstOf(own, fallback);
        }
        return Language.spoken(own)
                .or(() -> chosen.apply(new GuildId(guild.getIdLong())))
                .orElseGet(() -> Language.firstOf(event.getGuildLocale().getLocale(), fallback));
    }
}
