package dev.hearth.ui.live;

import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.ui.port.EnginePort;
import java.util.function.Consumer;

/// Asks the engine that is shown. What another one than that still answers is late, and passed over.
public final class Asking {
    private final EnginePort engine;
    private int turn;

    public Asking(EnginePort engine) {
        this.engine = engine;
    }

    /// Passes over every answer that is still on its way.
    public void forget() {
        turn++;
    }

    public <A> void ask(Request<A> request, Consumer<A> then, Consumer<Problem> failed) {
        int mine = turn;
        engine.ask(request, outcome -> {
            if (mine == turn) {
                outcome.either(then, failed);
            }
        });
    }
}
