package dev.hearth.app.supervisor.history;

import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.app.supervisor.store.SmallFile;
import dev.hearth.control.supervisor.Gap;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// When a bot was away. At most one gap is open, and it is the newest.
public final class GapBook {
    private static final int MOST = 100;
    private static final Duration KEPT = Duration.ofDays(30);

    private final SmallFile<Pages> file;
    private List<Gap> newestFirst;

    /// Reads what was written.
    public GapBook(Path folder, Notes notes) {
        this.file = new SmallFile<>(folder.resolve("gaps.json"), Pages.class, notes);
        this.newestFirst = file.read().map(Pages::newestFirst).orElse(List.of());
    }

    /// The bot is away from now on; nothing changes if it already was.
    public synchronized void open(Instant from, Gap.Cause cause) {
        if (!isOpen()) {
            add(new Gap(from, Optional.empty(), cause));
        }
    }

    /// The bot is back; nothing changes if it was not away.
    public synchronized void close(Instant to) {
        if (isOpen()) {
            var open = newestFirst.getFirst();
            var closed = new ArrayList<>(newestFirst);
            // A clock that was set back must not make a gap that ends before it began.
            var end = to.isBefore(open.from()) ? open.from() : to;
            closed.set(0, new Gap(open.from(), Optional.of(end), open.cause()));
            keep(closed);
        }
    }

    /// Whether the bot is away now.
    public synchronized boolean isOpen() {
        return !newestFirst.isEmpty() && newestFirst.getFirst().to().isEmpty();
    }

    /// Those of the last 30 days, newest first.
    public synchronized List<Gap> since(Instant now) {
        var oldest = now.minus(KEPT);
        return newestFirst.stream()
                .filter(gap -> gap.to().orElse(now).isAfter(oldest))
                .toList();
    }

    private void add(Gap gap) {
        var more = new ArrayList<Gap>();
        more.add(gap);
        more.addAll(newestFirst);
        keep(more.size() > MOST ? more.subList(0, MOST) : more);
    }

    private void keep(List<Gap> gaps) {
        newestFirst = List.copyOf(gaps);
        file.write(new Pages(newestFirst));
    }

    record Pages(List<Gap> newestFirst) {
        Pages {
            newestFirst = List.copyOf(newestFirst);
        }
    }
}
