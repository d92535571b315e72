package dev.hearth.ui.link;

import dev.hearth.ui.port.PracticePort.Reader;
import dev.hearth.ui.port.UiExecutor;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads as one person: asks, waits up to half a minute for news, asks again. A server that began anew counts anew, and
/// is then read from its beginning.
final class PracticePoll {
    private static final String WAIT_MS = "25000";
    private static final Duration PAUSE = Duration.ofSeconds(1);

    private final Supplier<@Nullable PracticeHttp> server;
    private final UiExecutor ui;
    private final String person;
    private final Reader reader;
    private volatile boolean closed;
    private volatile @Nullable Thread thread;

    PracticePoll(Supplier<@Nullable PracticeHttp> server, UiExecutor ui, String person, Reader reader) {
        this.server = server;
        this.ui = ui;
        this.person = person;
        this.reader = reader;
    }

    void start() {
        thread = Thread.ofVirtual().name("practice-poll").start(this::run);
    }

    private void run() {
        long after = 0;
        @Nullable PracticeHttp last = null;
        try {
            while (!closed) {
                var now = server.get();
                after = now == last ? after : 0;
                last = now;
                after = now == null ? pause(after) : ask(now, after);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private long ask(PracticeHttp now, long after) throws InterruptedException {
        try {
            // The first look does not wait: an empty channel is to be shown at once.
            var wait = after == 0 ? "0" : WAIT_MS;
            var answer = now.get(
                    "messages", Map.of("as", person, "all", "true", "after", Long.toString(after), "waitMs", wait));
            if (!answer.isOk()) {
                return pause(after);
            }
            tell(answer.json());
            long next = answer.json().path("next").asLong(0);
            return next == 0 ? firstEver(now) : next;
        } catch (IOException e) {
            return pause(after);
        }
    }

    /// A server on which nothing happened yet gives no number to wait after, so it is waited for the first one.
    private long firstEver(PracticeHttp now) throws IOException, InterruptedException {
        var answer = now.get("messages", Map.of("as", person, "all", "true", "after", "0", "waitMs", WAIT_MS));
        if (answer.isOk()) {
            tell(answer.json());
        }
        return answer.json().path("next").asLong(0);
    }

    private void tell(JsonNode json) {
        var news = MessageJson.news(json);
        ui.execute(() -> {
            if (!closed) {
                reader.news(news);
            }
        });
    }

    private long pause(long after) throws InterruptedException {
        ui.execute(() -> {
            if (!closed) {
                reader.lost();
            }
        });
        Thread.sleep(PAUSE);
        return after;
    }

    void close() {
        closed = true;
        var running = thread;
        if (running != null) {
            running.interrupt();
        }
    }
}
