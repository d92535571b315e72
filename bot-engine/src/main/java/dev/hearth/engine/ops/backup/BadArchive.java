package dev.hearth.engine.ops.backup;

import dev.hearth.control.Problem;
import java.util.Locale;

/// An archive that is not to be used. Nothing was changed.
public final class BadArchive extends Exception {
    private final Reason reason;

    /// Why, with what can be done.
    public enum Reason {
        NOT_AN_ARCHIVE("This is no backup of Hearth.", "Choose a file whose name ends with .hearth."),
        NEWER_FORMAT("A newer version of Hearth made this backup.", "Update Hearth, then try again."),
        NEWER_SCHEMA(
                "The database in this backup is of a newer version of Hearth.",
                "Update Hearth to at least the version that made it, then try again."),
        WRONG_KEY(
                "This backup was sealed with another key than the one here.",
                "Restore it with the recovery kit that counted when it was made."),
        WRONG_KIT(
                "This recovery kit does not open this backup.",
                "Take the kit that counted when the backup was made: a replaced kit still opens the backups of its time."),
        NO_KIT(
                "This backup was made before there was a recovery kit.",
                "Take a newer backup, or bring the keys folder of the PC that made it."),
        NO_MEMBER_KEYS(
                "The members' keys that belong to this backup are not beside it.",
                "Copy the file members.keys from where the backups lay into the folder of this backup."),
        MEMBER_KEYS_DAMAGED(
                "The file with the members' keys beside this backup is damaged.",
                "Copy members.keys again from where the backups lay."),
        CUT("The end of this backup is missing.", "Copy the file again from where it came, or take another one."),
        DAMAGED("This backup is damaged: it is not what was written.", "Take another one, and see to the disk."),
        UNSAFE_NAMES("This backup names files outside of its place.", "Do not use it: Hearth never made it so."),
        TOO_LARGE("There is no room for what this backup holds.", "Make room on the disk, then try again."),
        UNHEALTHY(
                "The database in this backup does not open as whole.",
                "Take another backup; this one is kept, but not counted as good."),
        UNREADABLE("The file cannot be read.", "See that the disk is connected and the file is there.");

        private final String what;
        private final String remedy;

        Reason(String what, String remedy) {
            this.what = what;
            this.remedy = remedy;
        }

        /// By which screens find their words.
        String code() {
            return "backup-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public BadArchive(Reason reason) {
        super(reason.what);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /// What the admin is told.
    ///
    /// @param file the archive
    public Problem problem(String file) {
        return new Problem(reason.code(), reason.what, reason.remedy, file);
    }
}
