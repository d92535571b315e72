package dev.hearth.engine.base.ai;

import java.time.Duration;

/// The AI service did not answer. Says nothing of what was asked or answered.
final class AiFailed extends Exception {
    private static final long serialVersionUID = 1;

    private final AiFailure failure;
    private final Duration wait;

    AiFailed(AiFailure failure) {
        this(failure, Duration.ZERO);
    }

    /// @param wait how long it wants to be left alone; zero if it did not say
    AiFailed(AiFailure failure, Duration wait) {
        super(failure.name());
        this.failure = failure;
        this.wait = wait;
    }

    AiFailure failure() {
        return failure;
    }

    Duration await() {
        return wait;
    }
}
