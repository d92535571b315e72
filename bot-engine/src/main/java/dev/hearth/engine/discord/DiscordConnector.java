package dev.hearth.engine.discord;

import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.feature.Intake;
import io.github.resilience4j.core.IntervalFunction;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.sharding.DefaultShardManagerBuilder;
import net.dv8tion.jda.api.sharding.ShardManager;
import okhttp3.ConnectionPool;
import okhttp3.OkHttpClient;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes the session with Discord, trying again until there is one or Discord says that there will be none. JDA tries
/// a first connection only once, and waits without end for a shard that is not ready.
final class DiscordConnector {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordConnector.class);

    private static final Duration READY_LIMIT = Duration.ofSeconds(30);
    private static final int LONGEST_RECONNECT_SECONDS = 32;
    private static final int IDLE_CONNECTIONS = 64;

    /// 1, 2, 4 … 60 s, each up to half longer or shorter.
    private static final IntervalFunction BACK_OFF =
            IntervalFunction.ofExponentialRandomBackoff(Duration.ofSeconds(1), 2, 0.5, Duration.ofSeconds(60));

    private final DiscordSettings settings;
    private final List<EventListener> listeners;
    private final GatewayWatch gateway;
    private final Supplier<Set<Intake>> wanted;

    /// @param wanted what Discord is asked to tell besides
    DiscordConnector(
            DiscordSettings settings,
            List<EventListener> listeners,
            GatewayWatch gateway,
            Supplier<Set<Intake>> wanted) {
        this.wanted = wanted;
        this.settings = settings;
        this.listeners = List.copyOf(listeners);
        this.gateway = gateway;
    }

    /// What its owner has not switched on, the bot does without: that commands are answered matters more.
    Connection connect(Supplier<CommandPublisher> publishers) throws InterruptedException {
        boolean denied = false;
        for (int attempt = 1; ; attempt++) {
            Set<Intake> asked = denied ? Set.of() : wanted.get();
            gateway.takesIn(asked);
            Optional<Connection> ended = attempt(asked, publishers);
            if (ended.isPresent() && ended.get() instanceof Connection.IntentsRefused && !asked.isEmpty()) {
                LOG.atWarn()
                        .log("Discord tells the bot commands only: its owner has not switched on what was asked for");
                denied = true;
                continue;
            }
            if (ended.isPresent()) {
                return ended.get();
            }
            Duration pause = Duration.ofMillis(BACK_OFF.apply(attempt));
            LOG.atWarn()
                    .addKeyValue(Fact.ATTEMPT.key(), attempt)
                    .addKeyValue(Fact.MS.key(), pause.toMillis())
                    .log("Discord was not reached; trying again");
            Thread.sleep(pause);
        }
    }

    /// @return empty if it may work another time
    private Optional<Connection> attempt(Set<Intake> asked, Supplier<CommandPublisher> publishers)
            throws InterruptedException {
        SessionWatch watch = new SessionWatch();
        ShardManager shards;
        try {
            shards = builder(watch, asked).build();
        } catch (InvalidTokenException e) {
            return Optional.of(new Connection.TokenRefused());
        } catch (ErrorResponseException e) {
            return Optional.empty();
        }
        Optional<Connection> ended = Optional.empty();
        try {
            ended = outcome(shards, watch, publishers);
        } catch (TimeoutException | ExecutionException | ErrorResponseException e) {
            LOG.atWarn().setCause(e).log("the bot was not ready in time");
        } finally {
            if (ended.isEmpty() || !(ended.get() instanceof Connection.Online)) {
                shards.shutdown();
            }
        }
        return ended;
    }

    private Optional<Connection> outcome(ShardManager shards, SessionWatch watch, Supplier<CommandPublisher> publishers)
            throws InterruptedException, ExecutionException, TimeoutException {
        CompletableFuture.anyOf(watch.allReady(), watch.closed()).get(READY_LIMIT.toMillis(), TimeUnit.MILLISECONDS);
        if (!watch.allReady().isDone()) {
            return watch.awaitEnd(Duration.ZERO).filter(end -> !(end instanceof Connection.Lost));
        }
        DiscordSession session = new DiscordSession(shards, watch, gateway, publishers.get());
        session.publish();
        session.publishForStaff();
        return Optional.of(new Connection.Online(session));
    }

    private DefaultShardManagerBuilder builder(SessionWatch watch, Set<Intake> asked) {
        return DefaultShardManagerBuilder.createLight(settings.token(), Ears.intents(asked))
                .setRestConfig(new RestConfig().setBaseUrl(settings.restBase()))
                .setHttpClientBuilder(new OkHttpClient.Builder()
                        .connectionPool(new ConnectionPool(IDLE_CONNECTIONS, 1, TimeUnit.MINUTES)))
                .setEventPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setCallbackPool(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setRateLimitElastic(Executors.newVirtualThreadPerTaskExecutor(), true)
                .setMaxReconnectDelay(LONGEST_RECONNECT_SECONDS)
                .setSessionController(gateway.identifiesWatch().queue())
                .setEnableShutdownHook(false)
                .addEventListeners(watch)
                .addEventListeners(listeners.toArray());
    }
}
