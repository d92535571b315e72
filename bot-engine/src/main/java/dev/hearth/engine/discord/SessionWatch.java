package dev.hearth.engine.discord;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.sharding.ShardManager;

/// Knows when every shard is ready and when Discord ends the session for good. JDA itself waits for ever if a shard
/// never becomes ready.
final class SessionWatch extends ListenerAdapter {
    private final AtomicInteger ready = new AtomicInteger();
    private final CompletableFuture<Void> allReady = new CompletableFuture<>();
    private final CompletableFuture<Connection> closed = new CompletableFuture<>();

    @Override
    public void onReady(ReadyEvent event) {
        ShardManager shards = event.getJDA().getShardManager();
        if (shards != null && ready.incrementAndGet() >= shards.getShardsTotal()) {
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

    Connection awaitEnd() throws InterruptedException {
        try {
            return closed.get();
        } catch (ExecutionException e) {
            throw new AssertionError("only ever completed with a reason", e);
        }
    }
}
