package dev.hearth.engine.guild.feedback;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.StaffRole;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something that a member wrote to staff. Its words stay out of `toString`, and so out of logs.
///
/// @param origin where it was written; null in the conversation with the bot
/// @param text   null if the member's key was destroyed
/// @param answer null if nobody has answered, or if the member's key was destroyed
record Ticket(
        EntryId id,
        Kind kind,
        UserId author,
        @Nullable GuildId origin,
        Instant at,
        State state,
        @Nullable String text,
        @Nullable String answer) {
    /// Of a text and of an answer, in characters.
    static final int LONGEST = 2_000;

    /// A ticket without its words, which are opened one ticket at a time.
    record Head(
            EntryId id, Kind kind, UserId author, @Nullable GuildId origin, Instant at, State state) {}

    /// What it is, and who looks after such.
    enum Kind {
        FEEDBACK("feedback", "feedback-manage", StaffRole.SUPPORT),
        REPORT("report", "report-manage", StaffRole.MOD);

        private final String code;
        private final String managing;
        private final StaffRole least;

        Kind(String code, String managing, StaffRole least) {
            this.code = code;
            this.managing = managing;
            this.least = least;
        }

        /// What members type.
        String code() {
            return code;
        }

        /// What staff type.
        String managing() {
            return managing;
        }

        StaffRole least() {
            return least;
        }
    }

    /// How far it is.
    enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    Ticket {
        check(text);
        check(answer);
    }

    private static void check(@Nullable String words) {
        if (words != null && (words.isBlank() || words.codePointCount(0, words.length()) > LONGEST)) {
            throw new IllegalArgumentException("a ticket has 1 to " + LONGEST + " characters");
        }
    }

    @Override
    public String toString() {
        return "Ticket[" + kind + " " + state + "]";
    }
}
