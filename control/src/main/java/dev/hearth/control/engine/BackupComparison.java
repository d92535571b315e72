package dev.hearth.control.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How a backup differs from the present, found out by opening its database. It names no member and holds no value of
/// a setting.
///
/// @param preview    what is known without opening it
/// @param opener     what opened it
/// @param memberKeys whether the members' keys that belong to it are here; without them no text of theirs is readable
/// @param kinds      what there is of each table
/// @param guilds     those whose settings differ first; at most [#MOST]
/// @param guildsThen how many guilds it knows anything of
/// @param guildsNow  likewise at present
/// @param deleted    how many members had their data deleted since, and stay deleted and unreadable
public record BackupComparison(
        RestorePreview preview,
        Opener opener,
        boolean memberKeys,
        List<Kind> kinds,
        List<Guild> guilds,
        int guildsThen,
        int guildsNow,
        int deleted) {
    /// How many guilds are listed.
    public static final int MOST = 500;

    public BackupComparison {
        kinds = List.copyOf(kinds);
        guilds = List.copyOf(guilds);
    }

    /// What opens a backup.
    public enum Opener {
        /// This PC's own master key.
        OWN_KEY,
        /// The recovery kit whose code was typed.
        KIT,
        /// Nothing that is here; the preview says what is needed.
        NOTHING
    }

    /// One table.
    ///
    /// @param table its name in capitals
    /// @param then  rows in the backup
    /// @param now   rows at present
    /// @param first of when the oldest row in the backup is; empty where rows have no moment
    /// @param last  of when the newest is
    public record Kind(String table, long then, long now, Optional<Instant> first, Optional<Instant> last) {}

    /// One guild.
    ///
    /// @param guild    its id
    /// @param name     empty while the bot is offline, or not there
    /// @param then     whether the backup knows anything of it
    /// @param now      whether it is known at present
    /// @param settings the names of those that differ
    public record Guild(String guild, Optional<String> name, boolean then, boolean now, List<String> settings) {
        public Guild {
            settings = List.copyOf(settings);
        }
    }
}
