package dev.hearth.engine.ops.tools;

/// What the engine does for its keepers.
public interface Upkeep {
    /// Forgets what was read, so that the database is asked anew.
    void reload();

    /// Leaves Discord and comes back. Returns at once: what was begun is answered first.
    void reconnect();

    /// How often a guild's settings were found in memory, from 0 to 1.
    double settingsFound();

    /// How often somebody's roles and bans were found in memory, from 0 to 1.
    double accessFound();
}
