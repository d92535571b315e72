package dev.hearth.engine;

import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Handler;
import dev.hearth.engine.feature.Feature;
import java.util.concurrent.CountDownLatch;

/// A room that does what a test wants. Its words are those of every command that a test may bring.
final class GuestRoom {
    private GuestRoom() {}

    static Feature of(String command, Handler handler) {
        return Feature.named("guest-" + command)
                .command(command(command, handler))
                .build();
    }

    static Command command(String name, Handler handler) {
        return Command.of(name, Words.beside(GuestRoom.class, "guest"), handler);
    }

    static void await(CountDownLatch end) {
        try {
            end.await();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
