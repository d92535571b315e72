package dev.hearth.engine.command;

/// What somebody is who looks after the installation, from the one who may most to the one who may least. Each may what
/// those after it may. It says nothing of a guild: there Discord's permissions count.
public enum StaffRole {
    /// Named in the console only.
    OWNER,
    ADMIN,
    MOD,
    SUPPORT;

    /// Whether it may all that the other may.
    public boolean covers(StaffRole other) {
        return compareTo(other) <= 0;
    }

    /// Whether it stands over the other: nobody acts on their equals.
    public boolean isAbove(StaffRole other) {
        return compareTo(other) < 0;
    }
}
