package dev.hearth.engine.feature;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import java.util.Optional;

/// What a member chose for themselves, for rooms that speak to them without being asked.
public interface MemberChoices extends MemberDays {
    ReminderWay reminders(UserId user);

    /// The language that they chose for the bot; empty if they left that to Discord.
    Optional<Language> language(UserId user);
}
