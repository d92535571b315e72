package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.Problem;
import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.store.StoreUnusable;
import java.nio.file.Path;

/// The engine ends before it began. Carries what the admin is told, and where to look: a path, or a line and column,
/// never what stands there.
public final class CannotStart extends Exception {
    private final EngineFailure failure;
    private final String detail;

    CannotStart(EngineFailure failure, String detail) {
        super(failure.what() + " " + detail);
        this.failure = failure;
        this.detail = detail;
    }

    static CannotStart because(StoreUnusable unusable, Path database) {
        return new CannotStart(failureOf(unusable), database.toString());
    }

    static CannotStart because(KeysUnusable unusable) {
        return new CannotStart(failureOf(unusable), unusable.where());
    }

    public EngineFailure failure() {
        return failure;
    }

    /// Where; empty if there is no place to name.
    public String detail() {
        return detail;
    }

    /// What the admin is told.
    Problem problem() {
        return failure.problem(detail);
    }

    private static EngineFailure failureOf(StoreUnusable unusable) {
        return switch (unusable.reason()) {
            case NEWER_SCHEMA -> EngineFailure.SCHEMA_NEWER;
            case WRONG_KEY -> EngineFailure.WRONG_KEY;
            case DAMAGED -> EngineFailure.DATABASE_DAMAGED;
            case IN_USE -> EngineFailure.DATA_FOLDER_IN_USE;
            case DRIFT -> EngineFailure.SCHEMA_DRIFTED;
            case MIGRATION_FAILED -> EngineFailure.MIGRATION_FAILED;
            case UNREACHABLE -> EngineFailure.DATABASE_UNREACHABLE;
        };
    }

    private static EngineFailure failureOf(KeysUnusable unusable) {
        return switch (unusable.reason()) {
            case MISSING, WRONG_KEY -> EngineFailure.WRONG_KEY;
            case DAMAGED -> EngineFailure.KEYS_DAMAGED;
            case UNREACHABLE -> EngineFailure.DATA_FOLDER_UNWRITABLE;
        };
    }
}
