package dev.hearth.app.supervisor.keeper;

import dev.hearth.control.Bot;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import java.time.Instant;
import java.util.Optional;

/// Where a bot stands, as the machine sees it.
record Standing(
        BotState state,
        Instant since,
        boolean wanted,
        Optional<Problem> problem,
        Optional<Instant> retryAt,
        Optional<Bot> bot,
        Optional<String> crash,
        int identifies,
        int identifyBudget) {}
