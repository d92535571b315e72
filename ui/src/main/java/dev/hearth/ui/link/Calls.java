package dev.hearth.ui.link;

import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.Unreachable;
import dev.hearth.control.http.ControlClient;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.UiExecutor;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/// Puts requests to a process on virtual threads and hands what comes of them to the screen's thread.
final class Calls {
    /// Longer than anything that is answered at once, shorter than a person's patience. Asking Discord takes longest.
    private static final Duration LIMIT = Duration.ofSeconds(20);

    private final String who;
    private final UiExecutor ui;

    /// @param who names the other side in what people read, such as "the engine"
    Calls(String who, UiExecutor ui) {
        this.who = who;
        this.ui = ui;
    }

    <A> void ask(@Nullable ControlClient client, Request<A> request, Consumer<Outcome<A>> then) {
        if (client == null) {
            ui.execute(() -> then.accept(Outcome.unreachable(who)));
            return;
        }
        Thread.ofVirtual().name("ask").start(() -> {
            var outcome = outcome(client, request);
            ui.execute(() -> then.accept(outcome));
        });
    }

    private <A> Outcome<A> outcome(ControlClient client, Request<A> request) {
        try {
            return new Outcome.Answered<>(client.ask(request, LIMIT));
        } catch (Refused refused) {
            return new Outcome.Failed<>(refused.problem());
        } catch (Unreachable gone) {
            return Outcome.unreachable(who);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Outcome.unreachable(who);
        }
    }
}
