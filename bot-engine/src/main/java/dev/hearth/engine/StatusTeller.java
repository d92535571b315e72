package dev.hearth.engine;

import dev.hearth.control.engine.EngineStatus;
import dev.hearth.engine.feature.Gateway;
import dev.hearth.engine.remote.StatusSource;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Puts together what is told of the engine: where it is in its life, and who the bot is at Discord.
final class StatusTeller implements StatusSource {
    static final String VERSION =
            Objects.requireNonNullElse(StatusTeller.class.getPackage().getImplementationVersion(), "(not packaged)");

    private final Lifecycle life;
    private final Gateway gateway;
    private final Supplier<List<String>> warnings;
    private final Instant started;

    /// @param warnings what the admin should see to; answers at once
    StatusTeller(Lifecycle life, Gateway gateway, Supplier<List<String>> warnings, Instant started) {
        this.life = life;
        this.gateway = gateway;
        this.warnings = warnings;
        this.started = started;
    }

    EngineStatus now() {
        return of(life.now());
    }

    @Override
    public void tell(Consumer<EngineStatus> listener) {
        life.tell(phase -> listener.accept(of(phase)));
    }

    private EngineStatus of(Lifecycle.Phase phase) {
        return new EngineStatus(
                phase.state(),
                phase.since(),
                phase.reasons(),
                Optional.ofNullable(phase.failure()).map(failure -> failure.problem("")),
                VERSION,
                started,
                gateway.bot(),
                gateway.guilds(),
                gateway.identifies(),
                warnings.get());
    }
}
