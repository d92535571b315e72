package dev.hearth.app.supervisor.keeper;

import dev.hearth.app.supervisor.crash.CrashFolder;
import dev.hearth.app.supervisor.history.GapBook;
import dev.hearth.app.supervisor.history.HappeningBook;
import dev.hearth.control.Environment;
import java.nio.file.Path;
import java.util.Optional;

/// What belongs to one environment.
///
/// @param data     the engine's data folder, absolute
/// @param online   whether a bot that was wanted online goes online again
/// @param isFirst  whether a bot of which nothing is known yet goes online
public record Kept(
        Environment environment,
        Path data,
        Source source,
        HappeningBook happenings,
        GapBook gaps,
        CrashFolder crashes,
        boolean online,
        boolean isFirst) {
    /// Where the supervisor keeps what it remembers of an environment.
    public static Path folder(Path data) {
        return data.resolve("history");
    }

    Path folder() {
        return folder(data);
    }

    Wanted wanted(Optional<Wanted> written) {
        var known = written.orElseGet(() -> new Wanted(isFirst, Optional.empty()));
        return known.online(known.online() && online);
    }
}
