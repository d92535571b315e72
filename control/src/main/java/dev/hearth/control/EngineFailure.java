package dev.hearth.control;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Why an engine did not start or did not stay, as an exit code for scripts and as two sentences for the admin. In
/// every
/// one of these cases nothing was changed.
public enum EngineFailure {
    DATA_FOLDER_UNWRITABLE(
            10,
            "The data folder cannot be written.",
            "Give the user that runs Hearth the right to write there, or name another folder with HEARTH_HOME."),
    DATA_FOLDER_IN_USE(
            11,
            "Another Hearth is running on this data folder.",
            "Stop the other one first, or name another folder with HEARTH_HOME."),
    CONFIG_DAMAGED(
            12,
            "config.json cannot be used as it is.",
            "Correct it at the place named here, or move it away to start with the default settings."),
    SCHEMA_NEWER(
            13,
            "A newer version of Hearth has written to this database.",
            "Install that version or a later one, or restore a backup from before the update."),
    WRONG_KEY(
            14,
            "A key that this data was written with is missing, or another one is in its place.",
            "Put the right keys back into the keys folder, from your recovery kit or a copy. No new key was made."),
    DATABASE_DAMAGED(15, "The database is damaged.", "Keep a copy of the db folder, then restore the newest backup."),
    KEYS_DAMAGED(
            16,
            "The keys folder holds a damaged file.",
            "Restore the keys folder from its newest copy. Nothing was overwritten."),
    TOKEN_REFUSED(
            17,
            "Discord refused the bot's token.",
            "Make a new token on the bot's page in the Discord developer portal and give it to Hearth."),
    INTENTS_REFUSED(
            18,
            "Discord refused an intent that the bot asks for.",
            "Switch the privileged intents on, on the bot's page in the Discord developer portal."),
    LAUNCH_UNREADABLE(
            19,
            "The engine was started without its launch line.",
            "Start it through the hearth command, not by itself."),
    DATABASE_UNREACHABLE(
            20,
            "The database cannot be reached.",
            "See that its server runs and lets Hearth in, and that the disk is neither full nor read-only."),
    SCHEMA_DRIFTED(
            21,
            "The database was set up by other scripts than this version of Hearth has.",
            "Install the version that you ran before, or restore a backup."),
    MIGRATION_FAILED(
            22,
            "The database could not be brought up to date.",
            "See that the disk has room for a second copy of the db folder, then start again."),
    UNEXPECTED(
            29,
            "Something failed that should not.",
            "Start again; if it stays, report it with the newest file of the logs folder.");

    private final int exitCode;
    private final String what;
    private final String remedy;

    EngineFailure(int exitCode, String what, String remedy) {
        this.exitCode = exitCode;
        this.what = what;
        this.remedy = remedy;
    }

    /// Stable from version to version, 10 to 29.
    public int exitCode() {
        return exitCode;
    }

    /// What happened, in one sentence.
    public String what() {
        return what;
    }

    /// What the admin can do.
    public String remedy() {
        return remedy;
    }

    /// By which screens find their words: the constant's name in small letters with hyphens.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The failure as a problem, with a place to look at or none.
    public Problem problem(String detail) {
        return new Problem(code(), what, remedy, detail);
    }

    /// Why a process ended with this exit code; empty if the code is none of these.
    public static Optional<EngineFailure> ofExitCode(int code) {
        return Stream.of(values()).filter(failure -> failure.exitCode == code).findFirst();
    }

    /// Whether starting again by itself may help: else nothing changes until a person does something.
    public boolean mayPass() {
        return this == DATABASE_UNREACHABLE || this == UNEXPECTED;
    }
}
