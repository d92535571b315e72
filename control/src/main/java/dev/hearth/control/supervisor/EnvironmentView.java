package dev.hearth.control.supervisor;

import dev.hearth.control.Address;
import dev.hearth.control.Bot;
import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import java.time.Instant;
import java.util.Optional;

/// One environment as the supervisor sees it.
///
/// @param since          since when it is in this state
/// @param wanted         whether the admin wants the bot online
/// @param problem        why it failed, waits or is in safe mode; else empty
/// @param retryAt        when it is started again, while it waits
/// @param engine         where the engine listens, while it does
/// @param practice       where the practice server's own API listens; only in the practice environment
/// @param hasToken       whether there is something to sign in with
/// @param bot            who the bot was when it was last online
/// @param crash          the newest crash report's id, if the last end was a crash
/// @param identifies     how often the bot introduced itself to Discord today, by UTC
/// @param identifyBudget after how many the supervisor stops trying for the day
/// @param data           the data folder
public record EnvironmentView(
        Environment environment,
        BotState state,
        Instant since,
        boolean wanted,
        Optional<Problem> problem,
        Optional<Instant> retryAt,
        Optional<Address> engine,
        Optional<Address> practice,
        boolean hasToken,
        Optional<Bot> bot,
        Optional<String> crash,
        int identifies,
        int identifyBudget,
        String data) {}
