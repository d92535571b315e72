package dev.hearth.engine.discord;

import dev.hearth.engine.feature.Gateway;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.jspecify.annotations.Nullable;

/// The connection's figures, asked from JDA when somebody wants to know.
public final class GatewayWatch extends ListenerAdapter implements Gateway {
    private final AtomicReference<@Nullable ShardManager> shards = new AtomicReference<>();

    @Override
    public void onReady(ReadyEvent event) {
        shards.set(event.getJDA().getShardManager());
    }

    @Override
    public Duration ping() {
        double millis = current().map(ShardManager::getAverageGatewayPing).orElse(0.0);
        return Duration.ofMillis(Math.max(0, Math.round(millis)));
    }

    @Override
    public int guilds() {
        return current()
                .map(there -> Math.toIntExact(there.getGuildCache().size()))
                .orElse(0);
    }

    @Override
    public boolean isConnected() {
        return current()
                .map(there -> there.getStatuses().values().stream().allMatch(JDA.Status.CONNECTED::equals))
                .orElse(false);
    }

    private Optional<ShardManager> current() {
        return Optional.ofNullable(shards.get());
    }
}
