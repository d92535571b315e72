package dev.hearth.engine.discord;

import dev.hearth.control.Bot;
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
    private final AtomicReference<@Nullable Bot> bot = new AtomicReference<>();
    private final Identifies identifies;
    private final Pictures pictures;

    /// @param restBase where the REST API lies
    public GatewayWatch(String restBase) {
        this.identifies = new Identifies();
        this.pictures = new Pictures(restBase);
    }

    /// What has to hear JDA's events besides this.
    Identifies listener() {
        return identifies;
    }

    @Override
    public void onReady(ReadyEvent event) {
        shards.set(event.getJDA().getShardManager());
        var self = event.getJDA().getSelfUser();
        bot.set(new Bot(self.getId(), self.getEffectiveName(), pictures.of(self)));
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

    @Override
    public Optional<Bot> bot() {
        return Optional.ofNullable(bot.get());
    }

    @Override
    public int identifies() {
        return identifies.count();
    }

    /// A session that was ended leaves its figures behind; they are no longer true.
    private Optional<ShardManager> current() {
        return Optional.ofNullable(shards.get()).filter(GatewayWatch::isThere);
    }

    private static boolean isThere(ShardManager shards) {
        var statuses = shards.getStatuses().values();
        return !statuses.isEmpty()
                && statuses.stream()
                        .noneMatch(status -> status == JDA.Status.SHUTDOWN || status == JDA.Status.SHUTTING_DOWN);
    }
}
