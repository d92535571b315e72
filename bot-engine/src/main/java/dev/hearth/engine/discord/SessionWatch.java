package dev.hearth.engine.discord;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.StatusChangeEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.sharding.ShardManager;

/// Knows when every shard is ready and when Discord ends the session for good. JDA itself waits for ever if a shard
/// never becomes ready.
final class SessionWatch extends ListenerAdapter {
    private final CompletableFuture<Void> allReady = new CompletableFuture<>();
    private final CompletableFuture<Connection> closed = new CompletableFuture<>();

    /// JDA says that a shard is ready before it takes it for connected.
    @Override
    public void onStatusChange(StatusChangeEvent event) {
        ShardManager shards = event.getJDA().getShardManager();
        if (event.getNewStatus() == JDA.Status.CONNECTED && shards != null && allConnected(shards)) {
            allReady.complete(null);
        }
    }

    @Override
    public void onShutdown(ShutdownEvent event) {
        closed.complete(Connection.ofCloseCode(event.getCode()));
    }

    CompletableFuture<Void> allReady() {
        return allReady;
    }

    /// Why the session is over, once it is and JDA will not connect again.
    CompletableFuture<Connection> closed() {
        return closed;
    }

    /// Waits for it; empty if it lasts longer than the limit.
    Optional<Connection> awaitEnd(Duration limit) throws InterruptedException {
        try {
            return Optional.of(closed.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            return Optional.empty();
        } catch (ExecutionException e) {
            throw new AssertionError("only ever completed with a reason", e);
        }
    }

    private static boolean allConnected(ShardManager shards) {
        var statuses = shards.getStatuses().values();
        return statuses.size() >= shards.getShardsTotal() && statuses.stream().allMatch(JDA.Status.CONNECTED::equals);
    }
}
