package dev.hearth.engine.discord;

import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.command.ErrorBoundary;
import dev.hearth.engine.command.ErrorId;
import dev.hearth.engine.command.Notices;
import dev.hearth.engine.discord.CallbackRoute.Outcome;
import dev.hearth.engine.talk.Reply;
import io.github.resilience4j.core.IntervalFunction;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.time.Duration;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Brings the answers of one interaction to Discord, again and again for as long as Discord may take them. A reply
/// that needed a second try says so and carries an error id that the log knows.
final class Delivery {
    /// Where answers go: the acknowledgement, and what replaces it later.
    interface Route {
        Outcome acknowledge(Callback.Post callback);

        Outcome complete(Reply reply, String note);

        /// Discord has it: what plays by itself goes on.
        void delivered(Reply reply);

        /// Discord will not have it.
        void lost();
    }

    private static final Logger LOG = LoggerFactory.getLogger(Delivery.class);

    /// Three seconds are all there is: now, and after 0.25, 0.5 and 1 s.
    private static final Retry SOON = retry(4, Duration.ofMillis(250));

    /// A deferred answer may come for fifteen minutes: now, and after 1, 2, 4, 8 and 16 s.
    private static final Retry PATIENT = retry(6, Duration.ofSeconds(1));

    private final Route route;
    private final Callback callback;
    private final Notices notices;
    private final ErrorBoundary boundary;
    private final Language language;

    /// The line that tells of a second try; empty as long as there was none.
    private volatile String note = "";

    Delivery(Route route, Callback callback, Notices notices, ErrorBoundary boundary, Language language) {
        this.route = route;
        this.callback = callback;
        this.notices = notices;
        this.boundary = boundary;
        this.language = language;
    }

    /// Whether the member now sees that an answer is on its way.
    boolean defer() {
        Outcome outcome = attempt(() -> route.acknowledge(callback.deferral()));
        if (!outcome.isTaken()) {
            ErrorId id = logged("a deferral did not reach Discord at first", outcome);
            note = notices.secondTry(language, id);
            outcome = again(SOON, outcome, id, () -> route.acknowledge(callback.deferral()));
        }
        if (!outcome.isTaken()) {
            route.lost();
        }
        return outcome.isTaken();
    }

    void acknowledge(Reply reply) {
        Outcome outcome = attempt(() -> route.acknowledge(callback.of(reply, note)));
        Reply said = reply;
        if (!outcome.isTaken()) {
            ErrorId id = logged("an answer did not reach Discord at first", outcome);
            Reply second = second(reply, outcome, id);
            outcome = again(SOON, outcome, id, () -> route.acknowledge(callback.of(second, note)));
            said = second;
        }
        told(outcome, said);
    }

    void complete(Reply reply) {
        Outcome outcome = attempt(() -> route.complete(reply, note));
        Reply said = reply;
        if (!outcome.isTaken()) {
            ErrorId id = logged("a deferred answer did not reach Discord at first", outcome);
            Reply second = second(reply, outcome, id);
            outcome = again(PATIENT, outcome, id, () -> route.complete(second, note));
            said = second;
        }
        told(outcome, said);
    }

    private void told(Outcome outcome, Reply reply) {
        if (outcome.isTaken()) {
            route.delivered(reply);
        } else {
            route.lost();
        }
    }

    /// A reply that cannot even be drawn is one that Discord would not take.
    private static Outcome attempt(Supplier<Outcome> sending) {
        try {
            return sending.get();
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("an answer could not be drawn or sent");
            return Outcome.REFUSED;
        }
    }

    /// What Discord could not take is said again, with a note; what it will not take is replaced by an apology.
    private Reply second(Reply reply, Outcome first, ErrorId id) {
        if (first == Outcome.REFUSED) {
            return notices.undelivered(language, id);
        }
        note = notices.secondTry(language, id);
        return reply;
    }

    private Outcome again(Retry retry, Outcome first, ErrorId id, Supplier<Outcome> sending) {
        Outcome last = first == Outcome.EXPIRED ? first : retry.executeSupplier(() -> attempt(sending));
        if (!last.isTaken()) {
            LOG.atError()
                    .addKeyValue(Fact.ERROR_ID.key(), id.text())
                    .addKeyValue(Fact.KIND.key(), last)
                    .log("an answer was lost");
        }
        return last;
    }

    private ErrorId logged(String what, Outcome outcome) {
        ErrorId id = boundary.newId();
        LOG.atWarn()
                .addKeyValue(Fact.ERROR_ID.key(), id.text())
                .addKeyValue(Fact.KIND.key(), outcome)
                .log(what);
        return id;
    }

    private static Retry retry(int attempts, Duration first) {
        return Retry.of(
                "discord",
                RetryConfig.<Outcome>custom()
                        .maxAttempts(attempts)
                        .intervalFunction(IntervalFunction.ofExponentialBackoff(first, 2))
                        .retryOnResult(outcome -> outcome == Outcome.FAILED)
                        .build());
    }
}
