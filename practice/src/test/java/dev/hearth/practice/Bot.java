package dev.hearth.practice;

import java.util.EnumSet;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import net.dv8tion.jda.api.utils.SessionController;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/// A real JDA bot, pointed at a practice server by the base URL, and kept there while the server is away.
final class Bot implements AutoCloseable {
    private final LinkedBlockingQueue<GenericEvent> events = new LinkedBlockingQueue<>();
    private final ShardManager shards;

    private Bot(ShardManager shards) {
        this.shards = shards;
    }

    static Bot login(Practice practice, Object... listeners) throws InterruptedException {
        return login(practice, "a-token", listeners);
    }

    static Bot login(Practice practice, String token, Object... listeners) throws InterruptedException {
        var shards = DefaultShardManagerBuilder.create(EnumSet.of(
                        GatewayIntent.GUILD_MESSAGES,
                        GatewayIntent.GUILD_MESSAGE_REACTIONS,
                        GatewayIntent.GUILD_MESSAGE_TYPING,
                        GatewayIntent.GUILD_MEMBERS,
                        GatewayIntent.GUILD_MODERATION,
                        GatewayIntent.GUILD_EXPRESSIONS,
                        GatewayIntent.GUILD_INVITES,
                        GatewayIntent.GUILD_WEBHOOKS,
                        GatewayIntent.DIRECT_MESSAGES,
                        GatewayIntent.MESSAGE_CONTENT))
                .setToken(token)
                .setRestConfig(new RestConfig().setBaseUrl(practice.restBase()))
                .setShardsTotal(1)
                .setSessionController(staying(practice.gatewayUrl()))
                .setBulkDeleteSplittingEnabled(false)
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setEnableShutdownHook(false)
                .setRawEventsEnabled(true)
                .build(false);
        var bot = new Bot(shards);
        shards.addEventListener((EventListener) bot::heard);
        shards.addEventListener(listeners);
        shards.login();
        return bot;
    }

    private void heard(GenericEvent event) {
        if (event instanceof RawGatewayEvent raw) {
            Touched.event(raw.getType());
        } else {
            events.add(event);
        }
    }

    /// Where JDA goes when the address for resumes does not answer; its own choice is the real Discord, whatever the
    /// base
    /// URL is.
    private static SessionController staying(String gateway) {
        return new SessionControllerAdapter() {
            @Override
            public String getGateway() {
                return gateway;
            }
        };
    }

    JDA jda() throws InterruptedException {
        return shards.getShards().getFirst().awaitReady();
    }

    /// Waits for the next event of a kind, skipping others.
    <E extends GenericEvent> E await(Class<E> kind) throws InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(20);
        while (true) {
            var event = events.poll(end - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (event == null) {
                throw new AssertionError("no " + kind.getSimpleName() + " within 20 s");
            }
            if (kind.isInstance(event)) {
                return kind.cast(event);
            }
        }
    }

    @Override
    public void close() {
        shards.shutdown();
    }
}
