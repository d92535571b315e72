package dev.hearth.engine.guild.settings;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One setting that was changed once. Those that were changed together share their batch and are undone together.
///
/// @param before written value; null for not set
/// @param after  likewise
record Change(
        EntryId id,
        EntryId batch,
        Instant at,
        Author author,
        Way way,
        String key,
        @Nullable String before,
        @Nullable String after) {
    /// What somebody did.
    enum Way {
        SAVE,
        RESET,
        UNDO,
        IMPORT,
        COPY,
        RESTORE
    }

    /// Who did it, and where.
    ///
    /// @param user null for somebody at the console, who is nobody on Discord
    record Author(@Nullable UserId user) {
        static final Author CONSOLE = new Author(null);
    }

    /// A wish to set or clear.
    ///
    /// @param after written value as its setting keeps it; null to clear
    record Wish(Setting<?> setting, @Nullable String after) {}
}
