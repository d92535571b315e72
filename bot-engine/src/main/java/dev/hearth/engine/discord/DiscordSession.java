package dev.hearth.engine.discord;

import java.time.Duration;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.sharding.ShardManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A session with Discord: every shard is ready. That Discord has the commands is seen to as long as it lasts; to end
/// it and come back for their sake would cost an IDENTIFY each time.
public final class DiscordSession {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordSession.class);
    private static final Duration GOODBYE = Duration.ofSeconds(5);
    /// What was not taken is often taken a moment later; what is still not taken then is asked for less often.
    private static final Duration PUBLISH_AGAIN = Duration.ofSeconds(5);
    private static final Duration PUBLISH_LATER = Duration.ofSeconds(30);

    private final ShardManager shards;
    private final SessionWatch watch;
    private final GatewayWatch gateway;
    private final CommandPublisher publisher;

    DiscordSession(ShardManager shards, SessionWatch watch, GatewayWatch gateway, CommandPublisher publisher) {
        this.shards = shards;
        this.watch = watch;
        this.gateway = gateway;
        this.publisher = publisher;
        shards.addEventListener(new Arrivals(publisher));
        gateway.arrived(this);
    }

    /// Tells Discord the commands; a failure is logged.
    void publish() {
        try {
            publisher.publish(shards.getShards().getFirst());
            gateway.hasCommands(true);
        } catch (ErrorResponseException e) {
            LOG.atWarn().setCause(e).log("Discord did not take the commands");
        }
    }

    /// Tells each guild that has not heard it yet the commands of its staff. One that did not take
    /// them is told when it is looked again.
    void publishForStaff() {
        publisher.publishIn(shards.getGuilds());
    }

    /// Tells all again to whom it is not up to date.
    void sync() {
        publisher.forgetAll();
        publish();
        publishForStaff();
    }

    /// Waits until Discord ends the session for good, and tells why it did.
    public Connection awaitEnd() throws InterruptedException {
        for (Duration pause = PUBLISH_AGAIN; ; pause = PUBLISH_LATER) {
            Optional<Connection> end = watch.awaitEnd(pause);
            if (end.isPresent()) {
                return end.get();
            }
            if (!gateway.hasCommands()) {
                publish();
            }
            publishForStaff();
        }
    }

    /// Says goodbye and waits, for a bounded time, until it is said.
    ///
    /// @return whether it was said in time
    public boolean end() throws InterruptedException {
        gateway.left();
        shards.shutdown();
        boolean said = true;
        for (JDA shard : shards.getShards()) {
            said &= shard.awaitShutdown(GOODBYE);
        }
        return said;
    }
}
