package dev.hearth.ui.settings;

import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.ChangeSettings;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.QuitAll;
import dev.hearth.control.supervisor.Settings;
import dev.hearth.control.supervisor.StopBot;
import dev.hearth.ui.choice.Choices;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.SupervisorPort;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/// What can be set. A switch follows the hand at once; where the supervisor refuses, it goes back and says why.
public final class SettingsViewModel {
    private final SupervisorPort supervisor;
    private final LiveHouse live;
    private final Choices choices;
    private final Consumer<Runnable> leave;
    private final BooleanProperty startOnline = new SimpleBooleanProperty();
    private final BooleanProperty keepAwake = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();
    private int asked;
    private boolean showing;

    /// @param leave ends what should not outlive the window, then goes on
    public SettingsViewModel(SupervisorPort supervisor, LiveHouse live, Choices choices, Consumer<Runnable> leave) {
        this.supervisor = supervisor;
        this.live = live;
        this.choices = choices;
        this.leave = leave;
        live.houseProperty().subscribe(this::show);
        startOnline.subscribe(wanted -> change());
        keepAwake.subscribe(wanted -> change());
    }

    /// Whether bots that were online go online again when Hearth starts.
    BooleanProperty startOnlineProperty() {
        return startOnline;
    }

    /// Whether the PC is kept from sleeping while a bot is online.
    BooleanProperty keepAwakeProperty() {
        return keepAwake;
    }

    /// Why the last order or change was not taken; null if it was.
    ReadOnlyObjectProperty<@Nullable Problem> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<@Nullable House> houseProperty() {
        return live.houseProperty();
    }

    Choices choices() {
        return choices;
    }

    /// Whether the bot that is shown can be stopped.
    BooleanBinding canStop() {
        return Bindings.createBooleanBinding(
                () -> {
                    var view = live.viewProperty().get();
                    return view != null && view.state() != BotState.STOPPED && view.state() != BotState.STOPPING;
                },
                live.viewProperty());
    }

    void stopBot() {
        refusal.set(null);
        supervisor.ask(new StopBot(live.environment()), outcome -> outcome.either(live::heard, refusal::set));
    }

    /// Ends every bot and all that runs in the background.
    void quitAll(Runnable begun) {
        refusal.set(null);
        leave.accept(() -> supervisor.ask(new QuitAll(), outcome -> outcome.either(done -> begun.run(), refusal::set)));
    }

    private void change() {
        var house = live.houseProperty().get();
        if (showing || house == null) {
            return;
        }
        refusal.set(null);
        int mine = ++asked;
        var wanted = new Settings(startOnline.get(), keepAwake.get());
        supervisor.ask(new ChangeSettings(wanted), outcome -> {
            if (mine == asked) {
                asked = 0;
                outcome.either(this::show, problem -> {
                    refusal.set(problem);
                    show(live.houseProperty().get());
                });
            }
        });
    }

    /// While an answer is awaited the switch stays where the hand put it.
    private void show(@Nullable House house) {
        if (house != null && asked == 0) {
            show(house.settings());
        }
    }

    private void show(Settings settings) {
        showing = true;
        startOnline.set(settings.startOnline());
        keepAwake.set(settings.keepAwake());
        showing = false;
    }
}
