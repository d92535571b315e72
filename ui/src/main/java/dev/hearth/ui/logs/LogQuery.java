package dev.hearth.ui.logs;

import dev.hearth.ui.port.UiExecutor;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/// Searches on a thread of its own. Letters that are typed fast become one search, and the wait for them is when the
/// search warms up; a search that is overtaken by another filter is given up; new lines are shown ten times a second at
/// most.
final class LogQuery implements LogIndex {
    private static final long TYPING_MILLIS = 120;
    private static final long LINES_MILLIS = 100;

    private final LogSearch search;
    private final UiExecutor ui;
    private final ScheduledExecutorService worker = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("log-query").factory());
    private final AtomicInteger generation = new AtomicInteger();
    private final AtomicBoolean awaited = new AtomicBoolean();
    private final AtomicBoolean warm = new AtomicBoolean();
    private volatile LogFilter filter = LogFilter.ALL;
    private volatile Consumer<LogRows> show = rows -> {};

    LogQuery(LogStore store, UiExecutor ui) {
        this.search = new LogSearch(store);
        this.ui = ui;
    }

    @Override
    public void showIn(Consumer<LogRows> rows) {
        show = rows;
    }

    @Override
    public void filter(LogFilter wanted) {
        filter = wanted;
        int mine = generation.incrementAndGet();
        if (warm.compareAndSet(false, true)) {
            worker.execute(LogSearch::warmUp);
        }
        later(TYPING_MILLIS, () -> {
            if (mine == generation.get()) {
                run();
            }
        });
    }

    @Override
    public void changed() {
        if (awaited.compareAndSet(false, true)) {
            later(LINES_MILLIS, () -> {
                awaited.set(false);
                run();
            });
        }
    }

    private void run() {
        int mine = generation.get();
        var rows = search.search(filter, () -> generation.get() != mine);
        if (mine == generation.get()) {
            ui.execute(() -> {
                if (mine == generation.get()) {
                    show.accept(rows);
                }
            });
        }
    }

    private void later(long millis, Runnable what) {
        var task = worker.schedule(what, millis, TimeUnit.MILLISECONDS);
        assert !task.isCancelled();
    }
}
