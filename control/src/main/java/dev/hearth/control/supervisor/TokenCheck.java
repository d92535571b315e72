package dev.hearth.control.supervisor;

import dev.hearth.control.Bot;
import dev.hearth.control.BotPermission;
import dev.hearth.control.Problem;
import java.util.List;
import java.util.Optional;

/// What Discord says to a token, asked live without going online.
///
/// @param shape        what it looks like; all else is empty unless it is good
/// @param problem      what stands in the way: `token-shape`, `token-refused`, `discord-unreachable`,
///                     `discord-failing`, `clock-off`; empty if nothing does
/// @param bot          who it belongs to
/// @param intents      Discord's privileged intents and whether they are switched on
/// @param guilds       where the bot is, at most 100
/// @param invite       the link that adds the bot to a guild with the permissions of [BotPermission#always]
/// @param clockSkewSeconds how far this PC's clock is ahead of Discord's; negative if it is behind
/// @param identifiesLeft   how often the bot may still introduce itself within the day that Discord counts
public record TokenCheck(
        TokenShape shape,
        Optional<Problem> problem,
        Optional<Bot> bot,
        List<IntentCheck> intents,
        List<GuildSeen> guilds,
        Optional<String> invite,
        Optional<Long> clockSkewSeconds,
        Optional<Integer> identifiesLeft) {
    public TokenCheck {
        intents = List.copyOf(intents);
        guilds = List.copyOf(guilds);
    }

    /// Discord's privileged intents, which the owner of a bot switches on in the portal.
    public enum PrivilegedIntent {
        MESSAGE_CONTENT,
        SERVER_MEMBERS,
        PRESENCE
    }

    /// One intent.
    ///
    /// @param on     whether it is switched on in the portal
    /// @param needed whether this version of Hearth asks for it; one that is needed and off keeps the bot offline
    public record IntentCheck(PrivilegedIntent intent, boolean on, boolean needed) {}

    /// A guild that the bot is in.
    ///
    /// @param missing what the bot may not do there and should
    public record GuildSeen(String id, String name, List<BotPermission> missing) {
        public GuildSeen {
            missing = List.copyOf(missing);
        }
    }
}
