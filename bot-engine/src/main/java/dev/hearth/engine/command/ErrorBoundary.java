package dev.hearth.engine.command;

import dev.hearth.engine.base.crypto.UserHash;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.talk.Reply;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.LoggingEventBuilder;

/// The one place that catches what nobody expected. The member gets a kind reply with an error id, the log gets the
/// same id with the stack; neither gets the other's half.
public final class ErrorBoundary {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorBoundary.class);

    /// A reply, and whether it tells of a failure.
    record Outcome(Reply reply, boolean failed) {}

    private final Notices notices;
    private final UserHash hash;
    private final RandomGenerator random;

    public ErrorBoundary(Notices notices, UserHash hash, RandomGenerator random) {
        this.notices = notices;
        this.hash = hash;
        this.random = random;
    }

    Outcome run(Request request) {
        try {
            return new Outcome(request.handler().handle(request.in()), false);
        } catch (StoreException e) {
            return new Outcome(withoutStore(request, e), true);
        } catch (Throwable e) {
            ErrorId id = newId();
            logged(id, request).setCause(e).log("a command failed");
            return new Outcome(notices.failed(request.in().language(), id), true);
        }
    }

    private Reply withoutStore(Request request, StoreException failure) {
        ErrorId id = newId();
        logged(id, request)
                .addKeyValue(Fact.SQL_STATE.key(), failure.sqlState())
                .setCause(failure)
                .log("the store failed");
        return failure.kind() == StoreException.Kind.BUSY
                ? notices.storeBusy(request.in().language(), id)
                : notices.failed(request.in().language(), id);
    }

    /// A gate that fails lets nobody in, and leaves nobody without a reply.
    Admission.Verdict admit(Request request, Admission admission) {
        try {
            return admission.admit(request);
        } catch (StoreException e) {
            return new Admission.Verdict.Refused(withoutStore(request, e));
        } catch (RuntimeException e) {
            ErrorId id = newId();
            logged(id, request).setCause(e).log("a gate failed");
            return new Admission.Verdict.Refused(notices.failed(request.in().language(), id));
        }
    }

    /// The reply to a command that takes longer than its limit; the command itself goes on.
    Reply tooSlow(Request request) {
        ErrorId id = newId();
        logged(id, request).log("a command took too long");
        return notices.tooSlow(request.in().language(), id);
    }

    public ErrorId newId() {
        return ErrorId.fresh(random);
    }

    private LoggingEventBuilder logged(ErrorId id, Request request) {
        return LOG.atError()
                .addKeyValue(Fact.ERROR_ID.key(), id.text())
                .addKeyValue(Fact.COMMAND.key(), request.what())
                .addKeyValue(Fact.USER.key(), hash.of(request.in().user()));
    }
}
