package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Language;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.Interaction;

/// In which language somebody is spoken to: their own, else the one that the guild chose for the bot, else the one
/// that it told Discord, else the installation's.
final class Tongues {
    private final Function<GuildId, Optional<Language>> chosen;
    private final String fallback;

    /// @param chosen   what a guild chose for the bot
    /// @param fallback tag of the installation's language
    Tongues(Function<GuildId, Optional<Language>> chosen, String fallback) {
        this.chosen = chosen;
        this.fallback = fallback;
    }

    Language of(Interaction event) {
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
