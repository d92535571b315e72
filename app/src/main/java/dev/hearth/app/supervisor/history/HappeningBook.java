package dev.hearth.app.supervisor.history;

import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.app.supervisor.store.SmallFile;
import dev.hearth.control.Environment;
import dev.hearth.control.supervisor.Happening;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;

/// The newest happenings of one environment, each told to whoever listens.
public final class HappeningBook {
    /// A few hundred bytes each: years of a calm bot, a day of a troubled one.
    private static final int MOST = 1_000;

    private final Environment environment;
    private final SmallFile<Pages> file;
    private final AtomicLong ids;
    private final Consumer<Happening> listener;
    private final Deque<Happening> newestFirst = new ArrayDeque<>();

    /// Reads what was written.
    ///
    /// @param ids shared by all books of a home, so that a stream of both has one order
    public HappeningBook(
            Environment environment, Path folder, AtomicLong ids, Notes notes, Consumer<Happening> listener) {
        this.environment = environment;
        this.file = new SmallFile<>(folder.resolve("happenings.json"), Pages.class, notes);
        this.ids = ids;
        this.listener = listener;
        file.read().ifPresent(pages -> newestFirst.addAll(pages.newestFirst()));
        if (!newestFirst.isEmpty()) {
            long newest = newestFirst.getFirst().id();
            ids.accumulateAndGet(newest, Math::max);
        }
    }

    /// Writes one down.
    public void tell(Instant at, Happening.Kind kind, Map<String, String> facts) {
        var happening = new Happening(ids.incrementAndGet(), at, environment, kind, facts);
        synchronized (this) {
            newestFirst.addFirst(happening);
            if (newestFirst.size() > MOST) {
                newestFirst.removeLast();
            }
            file.write(new Pages(List.copyOf(newestFirst)));
        }
        listener.accept(happening);
    }

    /// The newest, at most so many.
    public synchronized List<Happening> newest(int limit) {
        var found = new ArrayList<Happening>();
        for (var happening : newestFirst) {
            if (found.size() == limit) {
                break;
            }
            found.add(happening);
        }
        return found;
    }

    record Pages(List<Happening> newestFirst) {
        Pages {
            newestFirst = List.copyOf(newestFirst);
        }
    }
}
