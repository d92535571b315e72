package dev.hearth.control.engine;

import dev.hearth.control.Bot;
import dev.hearth.control.Problem;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Where the engine is in its life.
///
/// @param since      since when it is in this state
/// @param reasons    why it is degraded, as names of checks; else empty
/// @param problem    why it failed; else empty
/// @param started    when the process started
/// @param bot        who the bot is, once Discord has said so
/// @param guilds     in how many guilds it is
/// @param identifies how often it has introduced itself to Discord since the process started; Discord allows a
///                   thousand a day
/// @param warnings   what the admin should see to although the bot is well, as codes such as `backup-overdue`
public record EngineStatus(
        EngineState state,
        Instant since,
        List<String> reasons,
        Optional<Problem> problem,
        String version,
        Instant started,
        Optional<Bot> bot,
        int guilds,
        int identifies,
        List<String> warnings) {
    public EngineStatus {
        reasons = List.copyOf(reasons);
        warnings = List.copyOf(warnings);
    }
}
