package dev.hearth.engine;

import dev.hearth.engine.command.Dispatcher;
import dev.hearth.engine.discord.Discord;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Takes the bot to Discord and back, one order after the other. Whatever was taken before an order to leave is
/// answered
/// before it is carried out.
final class Presence {
    private final Lifecycle life;
    private final Discord discord;
    private final Dispatcher dispatcher;
    private final Rounds rounds;
    private final ReentrantLock orders = new ReentrantLock();
    private @Nullable Stay stay;

    Presence(Lifecycle life, Discord discord, Dispatcher dispatcher, Rounds rounds) {
        this.life = life;
        this.discord = discord;
        this.dispatcher = dispatcher;
        this.rounds = rounds;
    }

    /// Sets out; returns at once. Nothing happens if the bot is online already or on its way.
    void goOnline() {
        orders.lock();
        try {
            if (life.connect()) {
                begin();
            }
        } finally {
            orders.unlock();
        }
    }

    /// Returns when the bot is offline.
    void goOffline() throws InterruptedException {
        orders.lockInterruptibly();
        try {
            leave();
            life.left();
        } finally {
            orders.unlock();
        }
    }

    /// Leaves and sets out again; returns when it has. Nothing happens while the bot is offline.
    void reconnect() throws InterruptedException {
        orders.lockInterruptibly();
        try {
            if (life.reconnect()) {
                leave();
                begin();
            }
        } finally {
            orders.unlock();
        }
    }

    /// Leaves for good; the end of life has begun.
    void stop() throws InterruptedException {
        orders.lockInterruptibly();
        try {
            leave();
        } finally {
            orders.unlock();
        }
    }

    private void begin() {
        dispatcher.reopen();
        stay = Stay.begin(discord, life, rounds);
    }

    private void leave() throws InterruptedException {
        dispatcher.drain();
        discord.finish();
        if (stay != null) {
            stay.end();
            stay = null;
        }
    }
}
