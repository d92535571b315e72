package dev.hearth.ui.logs;

import dev.hearth.control.Environment;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.text.Language;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// Prints how long a filter over a million lines takes, and the longest frame while 10,000 lines a second come in.
/// With `cold` as its argument the search is not warmed up first, as the console does while somebody types.
public final class LogFigures {
    private static final int LINES = 1_000_000;
    private static final int PER_SECOND = 10_000;
    private static final int SECONDS = 10;

    private LogFigures() {}

    static void main(String... how) {
        if (!List.of(how).contains("cold")) {
            long start = System.nanoTime();
            LogSearch.warmUp();
            System.out.printf("warming up: %.0f ms%n", (System.nanoTime() - start) / 1e6);
        }
        var store = new LogStore(LINES);
        var random = new Random(1);
        for (int i = 0; i < LINES; i++) {
            store.add(line(i, random));
        }
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf("heap with %,d lines: %d MB%n", LINES, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        filter(store, "rare text", new LogFilter(LogLevel.TRACE, "needle"));
        filter(store, "frequent text", new LogFilter(LogLevel.TRACE, "guild"));
        filter(store, "two letters", new LogFilter(LogLevel.TRACE, "ue"));
        filter(store, "level WARN", new LogFilter(LogLevel.WARN, ""));
        filter(store, "WARN and text", new LogFilter(LogLevel.WARN, "queue"));
        Platform.startup(() -> frames(store));
    }

    private static void filter(LogStore store, String name, LogFilter filter) {
        double first = 0;
        double best = Double.MAX_VALUE;
        int hits = 0;
        for (int run = 0; run < 8; run++) {
            var search = new LogSearch(store);
            long start = System.nanoTime();
            hits = search.search(filter, () -> false).size();
            double millis = (System.nanoTime() - start) / 1e6;
            first = run == 0 ? millis : first;
            best = Math.min(best, millis);
        }
        System.out.printf("filter %-14s %,9d hits: first %6.1f ms, best %5.1f ms%n", name, hits, first, best);
    }

    private static void frames(LogStore store) {
        Theme.loadFonts();
        var engine = new InMemoryEngine();
        var supervisor = new InMemorySupervisor();
        var live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
        var query = new LogQuery(store, Platform::runLater);
        var logs = new LogsViewModel(supervisor, engine, live, store, query);
        var stage = new Stage();
        var view = LogsView.page(logs, Language.EN).view().get();
        var scene = new Scene(view, 1056, 720);
        new Theme().dress(scene);
        stage.setScene(scene);
        stage.show();
        query.changed();
        Thread.ofPlatform().daemon().start(() -> feed(engine));
        new Frames().start();
    }

    private static void feed(InMemoryEngine engine) {
        var json = "{\"time\":\"2026-11-25T20:41:06.812345Z\",\"level\":\"INFO\",\"logger\":\"dev.hearth.Queue\","
                + "\"thread\":\"virtual-1\",\"message\":\"command answered\",\"command\":\"checkin\",\"ms\":71}";
        long start = System.nanoTime();
        for (long sent = 0; sent < (long) PER_SECOND * (SECONDS + 3); sent++) {
            engine.log(json);
            if (sent % 100 == 0) {
                LockSupport.parkNanos(start + sent * 1_000_000_000L / PER_SECOND - System.nanoTime());
            }
        }
    }

    private static LogLine line(int i, Random random) {
        var text = "guild " + random.nextInt(500) + " queue length=" + random.nextInt(90) + " ms=" + random.nextInt(900)
                + (i % 9_001 == 0 ? " Needle" : "");
        var level = i % 33 == 0 ? LogLevel.WARN : LogLevel.INFO;
        return new LogLine(1_000L * i, level, "dev.hearth.engine.Room" + i % 6, "virtual-" + i % 40, text, "");
    }

    /// Time from one frame to the next, and how much of it the screen's thread computed: on a busy machine the second
    /// figure is the one to trust.
    private static final class Frames extends AnimationTimer {
        private final double[] millis = new double[100_000];
        private final double[] busy = new double[100_000];
        private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        private long lastCpu;
        private int count;
        private long last;
        private long begin;

        @Override
        public void handle(long now) {
            // The first seconds warm the compiler up.
            if (begin == 0) {
                begin = now;
            }
            if (last != 0 && now - begin > 3_000_000_000L) {
                millis[count] = (now - last) / 1e6;
                busy[count] = (threads.getCurrentThreadCpuTime() - lastCpu) / 1e6;
                count++;
            }
            last = now;
            lastCpu = threads.getCurrentThreadCpuTime();
            if (now - begin > (SECONDS + 2) * 1_000_000_000L) {
                stop();
                print("from frame to frame", millis);
                print("computed in it", busy);
                Platform.exit();
            }
        }

        private void print(String what, double[] values) {
            var sorted = Arrays.copyOf(values, count);
            Arrays.sort(sorted);
            System.out.printf(
                    "%,d lines/s, %s: %d frames, median %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
                    PER_SECOND, what, count, sorted[count / 2], sorted[count * 99 / 100], sorted[count - 1]);
        }
    }
}
