package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import dev.hearth.engine.discord.Connection;
import dev.hearth.engine.discord.Discord;
import dev.hearth.engine.discord.DiscordSession;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One stay at Discord, on a thread of its own: from the first attempt to get there until we leave or are sent away.
/// Once it is over it changes nothing any more, however late an attempt succeeds.
final class Stay {
    private static final Logger LOG = LoggerFactory.getLogger(Stay.class);
    private static final Duration LET_GO = Duration.ofSeconds(5);

    private final Discord discord;
    private final Lifecycle life;
    private final Rounds rounds;
    private final Thread thread = Thread.ofVirtual().name("discord").unstarted(this::run);
    private boolean over;
    private @Nullable DiscordSession session;

    private Stay(Discord discord, Lifecycle life, Rounds rounds) {
        this.discord = discord;
        this.life = life;
        this.rounds = rounds;
    }

    static Stay begin(Discord discord, Lifecycle life, Rounds rounds) {
        Stay stay = new Stay(discord, life, rounds);
        stay.thread.start();
        return stay;
    }

    private void run() {
        try {
            switch (discord.connect()) {
                case Connection.Online(var online) -> arrived(online);
                case Connection refusal -> sentAway(failureOf(refusal));
            }
        } catch (InterruptedException e) {
            // left before it was online
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("the way to Discord failed");
            sentAway(EngineFailure.UNEXPECTED);
        }
    }

    private void arrived(DiscordSession online) throws InterruptedException {
        if (!take(online)) {
            online.end();
            return;
        }
        // On a thread that nobody interrupts: in the middle of a read an interrupt costs Derby its connection.
        Thread.ofVirtual().name("first-round").start(rounds::all);
        Connection why = online.awaitEnd();
        sentAway(failureOf(why));
        online.end();
    }

    private synchronized boolean take(DiscordSession online) {
        if (!over) {
            session = online;
            life.arrived();
        }
        return !over;
    }

    private synchronized void sentAway(EngineFailure why) {
        if (!over) {
            over = true;
            life.refused(why);
        }
    }

    /// Leaves Discord, or gives up the way there. Returns when that is done, or has taken too long.
    void end() throws InterruptedException {
        DiscordSession there = finish();
        if (there != null) {
            there.end();
        }
        thread.interrupt();
        if (!thread.join(LET_GO)) {
            LOG.atWarn().log("the way to Discord did not end");
        }
    }

    private synchronized @Nullable DiscordSession finish() {
        over = true;
        return session;
    }

    private static EngineFailure failureOf(Connection why) {
        return switch (why) {
            case Connection.TokenRefused _ -> EngineFailure.TOKEN_REFUSED;
            case Connection.IntentsRefused _ -> EngineFailure.INTENTS_REFUSED;
            case Connection.Lost _, Connection.Online _ -> EngineFailure.UNEXPECTED;
        };
    }
}
