package dev.hearth.engine.base.ai;

import dev.hearth.control.Wire;
import dev.hearth.engine.base.crypto.SealedFile;
import dev.hearth.engine.base.log.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The AI service that the admin named, if any: kept, asked, and left alone while it does not answer. Nothing waits for
/// it but what asked.
public final class AiService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(AiService.class);
    private static final int AT_ONCE = 4;
    private static final int TRIES = 3;
    private static final Duration ONE_TRY = Duration.ofSeconds(6);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final SealedFile file;
    private final InstantSource clock;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore room = new Semaphore(AT_ONCE);
    private volatile @Nullable Named named;

    /// A service as it is asked now; another one has another breaker and another client.
    private static final class Named {
        private final AiSettings settings;
        private final AiHttp http = new AiHttp();
        private final Breaker breaker = new Breaker();
        private @Nullable Instant since;
        private @Nullable AiFailure failure;
        private long asked;

        private Named(AiSettings settings) {
            this.settings = settings;
        }

        private synchronized void note(Instant now, @Nullable AiFailure why) {
            since = now;
            failure = why;
            asked++;
        }

        private synchronized AiState state() {
            return new AiState(Optional.ofNullable(since), Optional.ofNullable(failure), breaker.isResting(), asked);
        }
    }

    private AiService(SealedFile file, InstantSource clock) {
        this.file = file;
        this.clock = clock;
    }

    /// The one that was kept. What cannot be read counts as none: the engine goes on without.
    public static AiService open(SealedFile file, InstantSource clock) {
        var service = new AiService(file, clock);
        try {
            var kept = file.read();
            if (kept.isPresent()) {
                var written = new String(kept.get(), StandardCharsets.UTF_8);
                service.named = new Named(Wire.read(written, AiSettings.class));
            }
        } catch (IOException | Wire.Unreadable e) {
            LOG.atWarn().log("what was kept of the AI service cannot be read; it is to be named again");
        }
        return service;
    }

    /// Empty if none was named.
    public Optional<AiSettings> settings() {
        return Optional.ofNullable(named).map(now -> now.settings);
    }

    /// Empty if none was named.
    public Optional<AiState> state() {
        return Optional.ofNullable(named).map(Named::state);
    }

    /// Asks a service one harmless question, before it is kept.
    ///
    /// @return why it cannot be used; empty if it can
    public static Optional<AiFailure> attempt(AiSettings settings) throws InterruptedException {
        try (var http = new AiHttp()) {
            ask(http, settings, "Good morning");
            return Optional.empty();
        } catch (AiFailed e) {
            return Optional.of(e.failure());
        }
    }

    /// Names the service to ask from now on. It has just been tried.
    public void keep(AiSettings settings) throws IOException {
        file.write(Wire.line(settings).getBytes(StandardCharsets.UTF_8));
        var fresh = new Named(settings);
        fresh.note(clock.instant(), null);
        become(fresh);
    }

    /// Asks nobody from now on.
    public void forget() throws IOException {
        file.delete();
        become(null);
    }

    private void become(@Nullable Named now) {
        var before = named;
        named = now;
        if (before != null) {
            before.http.close();
        }
    }

    /// Has a text judged. Returns at once; where there is no service, or it does not answer, or too much is asked
    /// already, nothing comes of it.
    public void judge(String text, Consumer<Verdict> then) {
        var now = named;
        if (now == null || !room.tryAcquire()) {
            return;
        }
        try {
            threads.execute(() -> judge(now, text, then));
        } catch (RejectedExecutionException e) {
            room.release();
        }
    }

    private void judge(Named now, String text, Consumer<Verdict> then) {
        Optional<Verdict> verdict;
        try {
            verdict = verdict(now, text);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return;
        } finally {
            room.release();
        }
        try {
            verdict.ifPresent(then);
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("a judged message was not looked at");
        }
    }

    /// As [#judge], and waits for it: some ten seconds where the service is in a bad way.
    Optional<Verdict> verdict(String text) throws InterruptedException {
        var now = named;
        return now == null ? Optional.empty() : verdict(now, text);
    }

    private Optional<Verdict> verdict(Named now, String text) throws InterruptedException {
        var pause = FIRST_PAUSE;
        for (int attempt = 1; now.breaker.mayAsk(clock.instant()); attempt++) {
            try {
                var verdict = ask(now.http, now.settings, text);
                now.note(clock.instant(), null);
                if (now.breaker.answered()) {
                    LOG.atInfo().log("the AI service answers again");
                }
                return Optional.of(verdict);
            } catch (AiFailed e) {
                failed(now, e.failure());
                var wait = e.await().compareTo(pause) > 0 ? e.await() : pause;
                if (!e.failure().isPassing() || attempt == TRIES || wait.compareTo(LONGEST_PAUSE) > 0) {
                    return Optional.empty();
                }
                Thread.sleep(wait);
                pause = pause.multipliedBy(3);
            }
        }
        return Optional.empty();
    }

    private void failed(Named now, AiFailure why) {
        now.note(clock.instant(), why);
        if (now.breaker.failed(clock.instant(), why.isPassing())) {
            LOG.atWarn()
                    .addKeyValue(Fact.REASON.key(), why)
                    .log("the AI service does not answer and is left alone for a while; Hearth goes on without it");
        }
    }

    private static Verdict ask(AiHttp http, AiSettings settings, String text) throws AiFailed, InterruptedException {
        var question =
                settings.model().isEmpty() ? Map.of("input", text) : Map.of("input", text, "model", settings.model());
        return Judgement.read(http.post(settings, "/moderations", question, ONE_TRY));
    }

    @Override
    public void close() {
        threads.shutdownNow();
        var now = named;
        if (now != null) {
            now.http.close();
        }
    }
}
