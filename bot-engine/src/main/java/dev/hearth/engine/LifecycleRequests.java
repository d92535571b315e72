package dev.hearth.engine;

import dev.hearth.control.Done;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.GoOffline;
import dev.hearth.control.engine.GoOnline;
import dev.hearth.control.engine.Reconnect;
import dev.hearth.control.engine.StopEngine;
import dev.hearth.control.engine.TellStatus;
import dev.hearth.control.http.Handler;
import java.util.List;

/// What the supervisor and the console ask of the engine's life.
final class LifecycleRequests {
    private static final Problem NO_TOKEN = Problem.of(
            "no-token", "The bot has no token to sign in with.", "Give Hearth the bot's token, then start it again.");

    private final Lifecycle life;
    private final Presence presence;
    private final StatusTeller status;
    private final boolean hasToken;

    LifecycleRequests(Lifecycle life, Presence presence, StatusTeller status, boolean hasToken) {
        this.life = life;
        this.presence = presence;
        this.status = status;
        this.hasToken = hasToken;
    }

    List<Handler<?, ?>> all() {
        return List.of(
                Handler.of(TellStatus.class, _ -> status.now()),
                Handler.of(GoOnline.class, _ -> goOnline()),
                Handler.of(GoOffline.class, _ -> carriedOut(presence::goOffline)),
                Handler.of(Reconnect.class, _ -> carriedOut(presence::reconnect)),
                Handler.of(StopEngine.class, _ -> stop()));
    }

    private EngineStatus goOnline() throws Refused {
        if (!hasToken) {
            throw new Refused(NO_TOKEN);
        }
        presence.goOnline();
        return status.now();
    }

    private EngineStatus carriedOut(Order order) {
        try {
            order.carryOut();
        } catch (InterruptedException e) {
            // The engine is ending; the status says so.
            Thread.currentThread().interrupt();
        }
        return status.now();
    }

    private Done stop() {
        life.stop();
        return new Done();
    }

    private interface Order {
        void carryOut() throws InterruptedException;
    }
}
