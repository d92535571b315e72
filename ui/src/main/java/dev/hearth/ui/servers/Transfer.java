package dev.hearth.ui.servers;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import org.jspecify.annotations.Nullable;

/// What would become of one guild's settings if others took their place.
///
/// @param view    the guild as it is; null if that could not be read
/// @param outcome what would come of it; null if that could not be found out
/// @param problem why not; null if it could
record Transfer(
        GuildEntry to,
        @Nullable SettingsView view,
        @Nullable SettingsOutcome outcome,
        @Nullable Problem problem) {
    /// Whether there is something to do and nothing in the way of it.
    boolean isPossible() {
        return outcome != null && outcome.taken() && !outcome.changes().isEmpty();
    }
}
