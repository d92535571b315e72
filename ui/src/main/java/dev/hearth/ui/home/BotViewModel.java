package dev.hearth.ui.home;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.RestartBot;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.control.supervisor.StopBot;
import dev.hearth.control.supervisor.UseSafeMode;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.SupervisorPort;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// The bot and what can be done with it just now.
public final class BotViewModel {
    private static final Set<BotState> STARTABLE =
            EnumSet.of(BotState.STOPPED, BotState.OFFLINE, BotState.WAITING, BotState.SAFE_MODE, BotState.FAILED);
    private static final Set<BotState> STOPPABLE =
            EnumSet.complementOf(EnumSet.of(BotState.STOPPED, BotState.STOPPING, BotState.FAILED));
    private static final Set<BotState> RESTARTABLE = EnumSet.of(BotState.ONLINE, BotState.DEGRADED);
    private static final Set<BotState> SAVEABLE = EnumSet.of(BotState.STOPPED, BotState.WAITING, BotState.FAILED);

    private final SupervisorPort supervisor;
    private final LiveHouse live;
    private final BooleanProperty asked = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();

    BotViewModel(SupervisorPort supervisor, LiveHouse live) {
        this.supervisor = supervisor;
        this.live = live;
        live.environmentProperty().subscribe(() -> refusal.set(null));
    }

    void start() {
        order(canStart(), StartBot::new);
    }

    void stop() {
        order(canStop(), StopBot::new);
    }

    void restart() {
        order(canRestart(), RestartBot::new);
    }

    void useSafeMode() {
        order(canUseSafeMode(), UseSafeMode::new);
    }

    BooleanBinding canStart() {
        return can(STARTABLE).and(lacksToken().not());
    }

    /// Whether there is nothing yet to sign in with, so that it is connected first.
    BooleanBinding lacksToken() {
        return Bindings.createBooleanBinding(
                () -> {
                    var view = live.viewProperty().get();
                    return view != null && !view.hasToken();
                },
                live.viewProperty());
    }

    BooleanBinding canStop() {
        return can(STOPPABLE);
    }

    BooleanBinding canRestart() {
        return can(RESTARTABLE);
    }

    BooleanBinding canUseSafeMode() {
        return can(SAVEABLE);
    }

    /// Whether the supervisor is about to answer an order.
    BooleanProperty askedProperty() {
        return asked;
    }

    /// The environment as the supervisor sees it; null while there is no supervisor.
    ReadOnlyObjectProperty<@Nullable EnvironmentView> viewProperty() {
        return live.viewProperty();
    }

    /// Why the last order was not taken; null if it was.
    ReadOnlyObjectProperty<@Nullable Problem> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    void forgetRefusal() {
        refusal.set(null);
    }

    private BooleanBinding can(Set<BotState> states) {
        return Bindings.createBooleanBinding(
                () -> {
                    var view = live.viewProperty().get();
                    return view != null && !asked.get() && states.contains(view.state());
                },
                live.viewProperty(),
                asked);
    }

    private void order(BooleanBinding can, Function<Environment, Request<EnvironmentView>> order) {
        if (!can.get()) {
            return;
        }
        asked.set(true);
        refusal.set(null);
        supervisor.ask(order.apply(live.environment()), outcome -> {
            asked.set(false);
            outcome.either(live::heard, refusal::set);
        });
    }
}
