package dev.hearth.engine.command;

import dev.hearth.engine.base.crypto.UserHash;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.talk.Reply;
import java.util.random.RandomGenerator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
            ErrorId id = logged("the store failed a command", request, e);
            return new Outcome(
                    e.kind() == StoreException.Kind.BUSY
                            ? notices.storeBusy(request.in().language(), id)
                            : notices.failed(request.in().language(), id),
                    true);
        } catch (Throwable e) {
            ErrorId id = logged("a command failed", request, e);
            return new Outcome(notices.failed(request.in().language(), id), true);
        }
    }

    /// The reply to a command that takes longer than its limit.
    Reply tooSlow(Request request) {
        return notices.tooSlow(request.in().language(), logged("a command took too long", request, new StillRunning()));
    }

    private ErrorId logged(String what, Request request, Throwable cause) {
        ErrorId id = newId();
        LOG.atError()
                .addKeyValue(Fact.ERROR_ID.key(), id.text())
                .addKeyValue(Fact.COMMAND.key(), request.what())
                .addKeyValue(Fact.USER.key(), hash.of(request.in().user()))
                .setCause(cause)
                .log(what);
        return id;
    }

    public ErrorId newId() {
        return ErrorId.fresh(random);
    }

    /// Marks in the log where a command was given up; the command itself goes on.
    private static final class StillRunning extends Exception {
        StillRunning() {
            super(null, null, false, false);
        }
    }
}
