package dev.hearth.app;

import dev.hearth.control.KitCode;
import java.time.LocalDate;

/// A recovery kit as a page to print or to copy by hand.
final class KitPage {
    private KitPage() {}

    static String of(KitCode code, LocalDate day) {
        var groups = code.groups();
        return """
                HEARTH RECOVERY KIT                                   %s

                    %s
                    %s

                What it is for: this PC is lost or broken, and the bot shall live on on another one.
                Whoever has this code and a backup can read everything in it: keep it as you keep a passport,
                apart from the backups.

                You also need, from the folder or disk where your backups lie:
                  - a backup made since the day above (hearth-DATE-TIME.hearth)
                  - the file members.keys beside it, which opens what members wrote

                1. Install Hearth on the new PC and put both files into one folder.
                2. Run:  ./hearth restore THAT-FOLDER/hearth-DATE-TIME.hearth --kit
                   and type the code above. (Or, once the bot has its token, in the window: Backups, From a file.)
                3. Start Hearth, give it the bot's token, and make a new recovery kit.

                docs/disaster-recovery.md tells the same at length.
                """.formatted(
                day, String.join("  ", groups.subList(0, 4)), String.join("  ", groups.subList(4, groups.size())));
    }
}
