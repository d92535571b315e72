package dev.hearth.engine.ops.portable;

import dev.hearth.control.Problem;
import java.util.Locale;

/// Data that does not travel, from here or to here. Nothing was changed.
public final class CannotTransfer extends Exception {
    private final Reason reason;
    private final String detail;

    /// Why, with what can be done.
    public enum Reason {
        FILE_EXISTS("There is a file of this name already.", "Choose another name, or move the old file away."),
        NOT_AN_EXPORT("This is no export of Hearth.", "Choose a file that 'hearth export' made."),
        NEWER_FORMAT("A newer version of Hearth made this export.", "Update Hearth, then try again."),
        NEWER_SCHEMA(
                "The data in this export is of a newer version of Hearth.",
                "Update Hearth to at least the version that made it, then try again."),
        DAMAGED(
                "This export is damaged or cut: it is not what was written.",
                "Copy the file again from where it came, or make a new export."),
        UNSAFE_NAMES("This export holds files that do not belong in one.", "Do not use it: Hearth never made it so."),
        UNKNOWN(
                "This export holds a table or column that this version does not know.",
                "Update Hearth to at least the version that made it, then try again."),
        TOO_LARGE("There is no room for what this export holds.", "Make room on the disk, then try again."),
        WRONG_KEY(
                "The texts in this export were sealed with other keys than the ones here.",
                "Put the 'keys' folder of the installation that made it into the data folder, or make the export"
                        + " there with --readable."),
        NOT_EMPTY(
                "There is data here already, and an import never mixes with it.",
                "Import into a new data folder: --data names one."),
        DOES_NOT_FIT(
                "A row of this export cannot be kept here as it is.",
                "If somebody changed the export by hand, make a new one; else report this."),
        NOT_RECORDS(
                "This file is damaged or cut, or is none that can be taken over; nothing of it was.",
                "docs/import.md tells what a file looks like."),
        NOT_UTF8("This file is not in UTF-8; nothing of it was taken over.", "Save it as UTF-8, then import it again."),
        SEMICOLONS(
                "The values of this file are not separated by commas; nothing of it was taken over.",
                "Save it as CSV with commas between the values, then import it again."),
        TOO_MANY_FILES("This zip holds more than 200 files; nothing of it was taken over.", "Make several zips of it."),
        NO_FILES("This zip holds no file that could be taken over.", "docs/import.md tells what a file looks like."),
        NO_INSTALLATION(
                "There is no installation in this data folder that the file could be held against.",
                "Name another folder with --data, or import without --preview to begin a new one."),
        UNKNOWN_RECORDS(
                "Its name does not say what its records are.",
                "Name it by what it holds: docs/import.md tells the names."),
        NO_PLACE("There is no place for such records in Hearth.", ""),
        UNREADABLE("The file cannot be read.", "See that the disk is connected and the file is there."),
        DISK(
                "It could not be done: the disk or the database did not do its part.",
                "See that the disk is connected, writable and not full.");

        private final String what;
        private final String remedy;

        Reason(String what, String remedy) {
            this.what = what;
            this.remedy = remedy;
        }

        /// By which screens and scripts find their words.
        String code() {
            return "transfer-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public CannotTransfer(Reason reason) {
        this(reason, "");
    }

    /// @param detail a place to look at, such as a table's name; never a member's words
    CannotTransfer(Reason reason, String detail) {
        super(reason.what);
        this.reason = reason;
        this.detail = detail;
    }

    Reason reason() {
        return reason;
    }

    /// What the admin is told.
    public Problem problem() {
        return new Problem(reason.code(), reason.what, reason.remedy, detail);
    }
}
