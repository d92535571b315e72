package dev.hearth.engine.ops.backup;

import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.Check.Level;
import dev.hearth.engine.feature.HealthCheck.Finding;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What the admin should see to. None of it makes a bot that serves its members a bad one, so none is worse than a
/// warning.
final class Warnings {
    private Warnings() {}

    /// Codes, the worst first.
    static List<String> of(BackupBook.Pages pages, Instant now) {
        var found = new ArrayList<String>();
        if (pages.failure().isPresent()) {
            found.add("failed");
        }
        if (Timetable.isOverdue(pages, now)) {
            found.add("overdue");
        }
        pages.others().stream()
                .filter(target -> isTrouble(target, now))
                .map(target -> "target-" + target.state().name().toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .forEach(found::add);
        return found;
    }

    /// A disk that is connected in the evening is no trouble in the morning: only one that was away for so long that
    /// its last backup is too old.
    private static boolean isTrouble(BackupTarget target, Instant now) {
        return switch (target.state()) {
            case NEVER, GOOD -> false;
            case FULL, FAILING -> !target.leaving();
            case UNREACHABLE ->
                !target.leaving()
                        && target.good()
                                .map(good -> good.plus(Timetable.TOO_OLD).isBefore(now))
                                .orElse(true);
        };
    }

    /// The same as an answer to the question how backups are.
    static Finding finding(BackupBook.Pages pages, Instant now) {
        var found = of(pages, now);
        if (!found.isEmpty()) {
            return Finding.of(Level.WARNING, found.getFirst());
        }
        if (!pages.schedule().daily()) {
            return Finding.of(Level.WARNING, "off");
        }
        return pages.own()
                .good()
                .map(good -> Finding.of(
                        Level.OK, "made", "hours", Duration.between(good, now).toHours()))
                .orElseGet(() -> Finding.of(Level.OK, "soon"));
    }
}
