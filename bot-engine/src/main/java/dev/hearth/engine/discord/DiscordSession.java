package dev.hearth.engine.discord;

import dev.hearth.engine.command.Command;
import java.time.Duration;
import java.util.Collection;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.sharding.ShardManager;

/// A session with Discord: every shard is ready and the commands are registered.
public final class DiscordSession {
    private static final Duration GOODBYE = Duration.ofSeconds(5);

    private final ShardManager shards;
    private final SessionWatch watch;

    DiscordSession(ShardManager shards, SessionWatch watch) {
        this.shards = shards;
        this.watch = watch;
    }

    void publish(Collection<Command> commands) {
        CommandPublisher.publish(shards.getShards().getFirst(), commands);
    }

    /// Waits until Discord ends the session for good, and tells why it did.
    public Connection awaitEnd() throws InterruptedException {
        return watch.awaitEnd();
    }

    /// Says goodbye and waits, for a bounded time, until it is said.
    ///
    /// @return whether it was said in time
    public boolean end() throws InterruptedException {
        shards.shutdown();
        boolean said = true;
        for (JDA shard : shards.getShards()) {
            said &= shard.awaitShutdown(GOODBYE);
        }
        return said;
    }
}
