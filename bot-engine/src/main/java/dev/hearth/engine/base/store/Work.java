package dev.hearth.engine.base.store;

import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/// What a repository does inside one transaction. The handle is the proof that there is one: it is passed on, never
/// kept.
@FunctionalInterface
public interface Work<T extends @Nullable Object> {
    T with(Handle handle);
}
