package dev.hearth.engine;

import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.store.StoreUnusable;
import java.nio.file.Path;

/// The engine ends before it began. Carries what the admin is told, and where to look: a path, or a line and column,
/// never what stands there.
public final class CannotStart extends Exception {
    private final StartFailure failure;
    private final String detail;

    CannotStart(StartFailure failure, String detail) {
        super(failure.what() + " " + detail);
        this.failure = failure;
        this.detail = detail;
    }

    static CannotStart because(StoreUnusable unusable, Path database) {
        return new CannotStart(StartFailure.of(unusable), database.toString());
    }

    static CannotStart because(KeysUnusable unusable) {
        return new CannotStart(StartFailure.of(unusable), unusable.where());
    }

    public StartFailure failure() {
        return failure;
    }

    /// Where; empty if there is no place to name.
    public String detail() {
        return detail;
    }
}
