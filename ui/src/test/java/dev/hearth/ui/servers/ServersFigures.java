package dev.hearth.ui.servers;

import dev.hearth.control.Environment;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.ui.Houses;
import dev.hearth.ui.frame.Theme;
import dev.hearth.ui.kit.FixedRowsView;
import dev.hearth.ui.kit.Overlay;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.trial.TrialViewModel;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Objects;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.stage.Stage;

/// How fast the Servers page is with 500 guilds and as many settings as there are: from the data to the page that is
/// laid out, from a letter to what was found, and from frame to frame while it is scrolled.
public final class ServersFigures {
    private static final int GUILDS = 500;
    private static final int FRAMES = 240;

    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine engine = new InMemoryEngine();
    private final LiveHouse live = new LiveHouse(supervisor, new SimpleObjectProperty<>(Environment.PRACTICE));
    private final ServersViewModel servers =
            new ServersViewModel(supervisor, engine, live, new SimpleObjectProperty<>(Language.EN));
    private final Overlay overlay = new Overlay(Language.EN);
    private final Scene scene = new Scene(overlay, 1056, 720);

    private ServersFigures() {}

    static void main() {
        Platform.startup(() -> {
            Theme.loadFonts();
            new ServersFigures().run();
        });
    }

    private void run() {
        supervisor.tell(Houses.in(BotState.ONLINE));
        new Theme().dress(scene);
        var stage = new Stage();
        stage.setScene(scene);
        stage.show();
        measure("the page before the data", this::show);
        measure("the guilds once the data are there, cold", () -> speak(GUILDS));
        measure("the page, made anew, and the guilds", this::show);
        for (var text : new String[] {"c", "co", "com", "comm 3", ""}) {
            measure(
                    "guilds found by \"" + text + "\"",
                    () -> servers.soughtProperty().set(text));
        }
        measure(
                "a guild opened, the first time of all",
                () -> servers.open(servers.all().get(7)));
        measure("another guild opened", () -> servers.open(servers.all().get(8)));
        var guild = Objects.requireNonNull(servers.openedProperty().get());
        for (var text : new String[] {"c", "ch", "che", "check", ""}) {
            measure(
                    "settings found by \"" + text + "\"",
                    () -> guild.soughtProperty().set(text));
        }
        servers.close();
        overlay.applyCss();
        overlay.layout();
        new Scrolling((FixedRowsView<?>) overlay.lookup("#server-rows")).start();
    }

    private void speak(int count) {
        new SampleGuilds(count, SampleGuilds.many()).speakThrough(engine);
        servers.look();
    }

    private void show() {
        overlay.cover(ServersView.page(
                        servers,
                        new TrialViewModel(supervisor, new InMemoryEngine(), () -> Language.EN),
                        overlay,
                        url -> {},
                        Language.EN)
                .view()
                .get());
        servers.look();
    }

    private void measure(String what, Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long cpu = threads.getCurrentThreadCpuTime();
        long start = System.nanoTime();
        work.run();
        overlay.applyCss();
        overlay.layout();
        System.out.printf(
                "%-45s %6.1f ms, %6.1f ms computed%n",
                what, (System.nanoTime() - start) / 1e6, (threads.getCurrentThreadCpuTime() - cpu) / 1e6);
    }

    /// Three rows a frame: faster than anybody reads.
    private static final class Scrolling extends AnimationTimer {
        private final FixedRowsView<?> rows;
        private final double[] millis = new double[FRAMES];
        private final double[] busy = new double[FRAMES];
        private int frame = -30;
        private long last;
        private long lastCpu;

        Scrolling(FixedRowsView<?> rows) {
            this.rows = rows;
        }

        @Override
        public void handle(long now) {
            long cpu = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            if (frame >= 0) {
                millis[frame] = (now - last) / 1e6;
                busy[frame] = (cpu - lastCpu) / 1e6;
            }
            last = now;
            lastCpu = cpu;
            frame++;
            rows.setTop((frame * 3.3 + 100) % (GUILDS - 12));
            if (frame == FRAMES) {
                stop();
                print("scrolling, from frame to frame", millis);
                print("scrolling, computed in it", busy);
                Platform.exit();
            }
        }

        private static void print(String what, double[] values) {
            Arrays.sort(values);
            System.out.printf(
                    "%-45s median %.1f ms, 99 %% %.1f ms, longest %.1f ms%n",
                    what, values[FRAMES / 2], values[FRAMES * 99 / 100], values[FRAMES - 1]);
        }
    }
}
