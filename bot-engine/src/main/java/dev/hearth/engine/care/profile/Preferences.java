package dev.hearth.engine.care.profile;

import dev.hearth.engine.base.chart.Colour;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.feature.ReminderWay;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/// What somebody wants the bot to be like for them, wherever they meet it.
///
/// @param language       null for that of their Discord
/// @param zone           null for that of the place where they are
/// @param contextOff     whether nothing of theirs may be kept for AI answers
/// @param crisisQuiet    whether the bot is not to write to them when a message of theirs worries it
record Preferences(
        @Nullable Language language,
        @Nullable ZoneId zone,
        ReminderWay reminders,
        Manner manner,
        Colour colour,
        boolean contextOff,
        boolean crisisQuiet) {
    static final Preferences STANDARD =
            new Preferences(null, null, ReminderWay.DIRECT, Manner.WARM, Colour.EMBER, false, false);

    /// How the bot speaks where it is free to.
    enum Manner {
        WARM,
        GENTLE,
        CALM,
        CHEERFUL,
        PLAYFUL,
        BRIEF
    }
}
