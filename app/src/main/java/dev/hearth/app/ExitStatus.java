package dev.hearth.app;

/// What Hearth's verbs end with. The launcher adds 2: no JDK, no Maven, or a failed build.
final class ExitStatus {
    static final int DONE = 0;
    static final int NOT_ACKNOWLEDGED = 1;
    /// Of `hearth status`.
    static final int NOT_RUNNING = 1;
    /// Of `hearth backup` and `hearth restore`.
    static final int BAD_BACKUP = 1;
    /// Of `hearth export` and `hearth import`.
    static final int NOT_TRANSFERRED = 1;
    static final int NOT_STARTED = 3;
    /// Another process has what this one wants.
    static final int TAKEN = 4;
    /// Something that a script expects did not come.
    static final int NOT_AS_EXPECTED = 5;
    /// The customary number for a command line that cannot be understood.
    static final int USAGE = 64;
    /// The customary number for a fault of the program itself.
    static final int FAULT = 70;

    private ExitStatus() {}
}
