package dev.hearth.ui.settings;

import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.engine.AiView;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.ForgetAi;
import dev.hearth.control.engine.KeepAi;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.engine.TellAi;
import dev.hearth.ui.live.Asking;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.EngineListener;
import dev.hearth.ui.port.EnginePort;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Which AI service the bot that is shown may ask. Its key goes to the engine and is not kept here.
public final class AiViewModel implements EngineListener {
    private final Asking asking;
    private final ReadOnlyObjectWrapper<@Nullable AiView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public AiViewModel(EnginePort engine, LiveHouse live) {
        asking = new Asking(engine);
        engine.hear(this);
        live.environmentProperty().subscribe((before, now) -> gone());
    }

    @Override
    public void status(EngineStatus status) {
        look();
    }

    @Override
    public void metrics(Metrics metrics) {
        // others' business
    }

    @Override
    public void gone() {
        asking.forget();
        busy.set(false);
        refusal.set(null);
        view.set(null);
    }

    /// Asks anew how it goes.
    void look() {
        asking.ask(new TellAi(), view::set, why -> {});
    }

    /// Has a service tried and, if it answers, kept.
    ///
    /// @param key empty to keep the one that this address was given before
    void keep(String address, Optional<String> key, String model) {
        order(new KeepAi(address.strip(), key.map(String::strip), model.strip()));
    }

    void forget() {
        order(new ForgetAi());
    }

    private void order(Request<AiView> order) {
        refusal.set(null);
        busy.set(true);
        asking.ask(
                order,
                now -> {
                    busy.set(false);
                    view.set(now);
                },
                why -> {
                    busy.set(false);
                    refusal.set(why);
                });
    }

    /// What the engine says; null while it does not run.
    ReadOnlyObjectProperty<@Nullable AiView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Why the last order was not followed; null if it was.
    ReadOnlyObjectProperty<@Nullable Problem> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Whether a service is being tried.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }
}
