package dev.hearth.ui.port;

import dev.hearth.control.Problem;
import java.util.function.Consumer;

/// How a request ended. Nobody answering is an ending like the others, for processes come and go.
///
/// @param <A> the answer's type
public sealed interface Outcome<A> {
    /// The code of the problem that stands for no answer at all.
    String UNREACHABLE = "unreachable";

    /// It was carried out, or taken.
    record Answered<A>(A answer) implements Outcome<A> {}

    /// It was refused, or nobody answered.
    record Failed<A>(Problem problem) implements Outcome<A> {}

    /// Nobody answered.
    static <A> Outcome<A> unreachable(String who) {
        return new Failed<>(
                Problem.of(UNREACHABLE, who + " does not answer.", "Wait a moment; Hearth tries again by itself."));
    }

    /// Goes the one way or the other.
    default void either(Consumer<? super A> answered, Consumer<Problem> failed) {
        switch (this) {
            case Answered<A>(var answer) -> answered.accept(answer);
            case Failed<A>(var problem) -> failed.accept(problem);
        }
    }
}
