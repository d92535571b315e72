package dev.hearth.engine.base.store;

/// Keeps the closed database as it is, before its schema changes.
@FunctionalInterface
public interface BeforeMigration {
    /// Leaves it to the store, which keeps a copy of the folder as it is.
    BeforeMigration NOTHING_BETTER = () -> false;

    /// Keeps it.
    ///
    /// @return whether it did; if not, the store copies the folder
    boolean keep();
}
