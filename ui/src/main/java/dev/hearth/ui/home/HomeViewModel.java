package dev.hearth.ui.home;

import dev.hearth.ui.live.Connection;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.SupervisorPort;
import java.time.Instant;
import java.time.InstantSource;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// The page's parts, and the time that they all go by.
public final class HomeViewModel {
    private final SupervisorPort supervisor;
    private final LiveHouse live;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Instant> now;
    private final BotViewModel bot;
    private final FiguresViewModel figures = new FiguresViewModel();
    private final HealthViewModel health;
    private final HistoryViewModel history;

    public HomeViewModel(SupervisorPort supervisor, EnginePort engine, LiveHouse live, InstantSource clock) {
        this.supervisor = supervisor;
        this.live = live;
        this.clock = clock;
        now = new ReadOnlyObjectWrapper<>(clock.instant());
        bot = new BotViewModel(supervisor, live);
        health = new HealthViewModel(engine);
        history = new HistoryViewModel(supervisor, live);
        engine.hear(figures);
        engine.hear(health);
    }

    /// A second has gone by.
    void tick() {
        now.set(clock.instant());
    }

    ReadOnlyObjectProperty<Instant> nowProperty() {
        return now.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Connection> connectionProperty() {
        return live.connectionProperty();
    }

    /// The data folder of the environment that is shown; empty while nobody tells.
    String dataFolder() {
        var view = live.viewProperty().get();
        return view == null ? "" : view.data();
    }

    /// Starts Hearth's background part where it had been ended.
    void wake() {
        supervisor.wake();
    }

    BotViewModel bot() {
        return bot;
    }

    FiguresViewModel figures() {
        return figures;
    }

    HealthViewModel health() {
        return health;
    }

    HistoryViewModel history() {
        return history;
    }
}
