package dev.hearth.engine.discord;

import dev.hearth.engine.command.Alarm;
import dev.hearth.engine.command.Answer;
import dev.hearth.engine.talk.Reply;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/// Answers one interaction exactly once: at once if the reply is ready in time, else by a deferral that the reply
/// replaces. One exchange decides which; what comes later is not sent. Both ways wait until Discord has the answer, so
/// that a command counts as running until its member has been told.
final class Responder implements Answer {
    private enum Phase {
        OPEN,
        DEFERRED,
        ANSWERED
    }

    private final Delivery delivery;
    private final AtomicReference<Phase> phase = new AtomicReference<>(Phase.OPEN);
    private final CompletableFuture<Boolean> deferred = new CompletableFuture<>();
    private final Alarm.Bell bell;

    /// @param patience how long the member waits before being told that an answer is on its way
    Responder(Delivery delivery, Alarm alarm, Duration patience) {
        this.delivery = delivery;
        this.bell = alarm.after(patience, this::defer);
    }

    @Override
    public boolean give(Reply reply) {
        bell.takeBack();
        switch (phase.getAndSet(Phase.ANSWERED)) {
            case OPEN -> delivery.acknowledge(reply);
            case DEFERRED -> {
                if (deferred.join()) {
                    delivery.complete(reply);
                }
            }
            case ANSWERED -> {
                return false;
            }
        }
        return true;
    }

    private void defer() {
        if (phase.compareAndSet(Phase.OPEN, Phase.DEFERRED)) {
            boolean taken = false;
            try {
                taken = delivery.defer();
            } finally {
                deferred.complete(taken);
            }
        }
    }
}
