package dev.hearth.ui.live;

import dev.hearth.control.Environment;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.House;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.port.SupervisorPort;
import java.util.EnumSet;
import java.util.Set;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// The house as it is now, and the environment that is shown: what pages bind to instead of asking each for itself.
public final class LiveHouse implements SupervisorListener {
    private static final Set<BotState> ON_ITS_WAY =
            EnumSet.of(BotState.STARTING, BotState.WAITING, BotState.CONNECTING);

    private final ReadOnlyObjectWrapper<Connection> connection = new ReadOnlyObjectWrapper<>(Connection.SEEKING);
    private final ReadOnlyObjectWrapper<@Nullable House> house = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable EnvironmentView> view = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Environment> environment;

    /// @param environment which one is shown; the switch in the window's head sets it
    public LiveHouse(SupervisorPort supervisor, ObjectProperty<Environment> environment) {
        this.environment = environment;
        environment.subscribe(this::look);
        supervisor.hear(this);
    }

    @Override
    public void house(House now) {
        connection.set(Connection.CONNECTED);
        house.set(now);
        look();
    }

    /// Keeps the last house for those who still want to show it; nothing in it can be acted upon.
    @Override
    public void away(Away why) {
        connection.set(
                switch (why) {
                    case SOUGHT -> Connection.SEEKING;
                    case LOST -> Connection.LOST;
                    case ENDED -> Connection.ENDED;
                    case FAILED -> Connection.FAILED;
                });
        house.set(null);
        look();
    }

    /// Takes over what an answer said, ahead of the stream.
    public void heard(EnvironmentView told) {
        if (told.environment() == environment.get() && house.get() != null) {
            view.set(told);
        }
    }

    public ReadOnlyObjectProperty<Connection> connectionProperty() {
        return connection.getReadOnlyProperty();
    }

    /// The house; null while there is no supervisor.
    public ReadOnlyObjectProperty<@Nullable House> houseProperty() {
        return house.getReadOnlyProperty();
    }

    /// The environment that is shown, as the supervisor sees it; null while there is no supervisor.
    public ReadOnlyObjectProperty<@Nullable EnvironmentView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Which environment is shown.
    public ObjectProperty<Environment> environmentProperty() {
        return environment;
    }

    public Environment environment() {
        return environment.get();
    }

    /// Whether the engine that is shown can be asked.
    public Reach reach() {
        var now = view.get();
        if (connection.get() != Connection.CONNECTED || now == null) {
            boolean sought = connection.get() == Connection.SEEKING || connection.get() == Connection.LOST;
            return sought ? Reach.COMING : Reach.AWAY;
        }
        if (now.engine().isPresent()) {
            return Reach.THERE;
        }
        return isOnItsWay() ? Reach.COMING : Reach.STOPPED;
    }

    /// Whether the bot that is shown is about to be online.
    public boolean isOnItsWay() {
        var now = view.get();
        return now != null && ON_ITS_WAY.contains(now.state());
    }

    private void look() {
        var now = house.get();
        var shown = environment.get();
        view.set(
                now == null
                        ? null
                        : now.environments().stream()
                                .filter(one -> one.environment() == shown)
                                .findFirst()
                                .orElse(null));
    }
}
