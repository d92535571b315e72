package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.feature.PersonalData;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/// Reminders as what is kept of people.
record ReminderData(ReminderRepository reminders, PostRepository posts, ClosedRepository closed)
        implements PersonalData {
    @Override
    public String kind() {
        return ReminderReplies.ROOM;
    }

    @Override
    public void export(UserId user, Consumer<Item> taker) {
        reminders.of(user).forEach(reminder -> taker.accept(item(reminder)));
        done(posts.doneDays(user, LocalDate.EPOCH)).ifPresent(taker);
        closed.since(user)
                .map(since -> new Item(since, Map.of("private messages", "not taken")))
                .ifPresent(taker);
    }

    /// The days outlive the reminders.
    private static Optional<Item> done(Set<LocalDate> days) {
        return days.stream()
                .min(Comparator.naturalOrder())
                .map(first -> new Item(
                        first.atStartOfDay(ZoneOffset.UTC).toInstant(),
                        Map.of(
                                "days on which any was done",
                                days.stream().sorted().toList().toString())));
    }

    private static Item item(Reminder reminder) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("what", reminder.text());
        facts.put(
                "days",
                reminder.timing().schedule().days().stream().sorted().toList().toString());
        facts.put("time", reminder.timing().schedule().time().toString());
        facts.put("time zone", reminder.timing().zone().getId());
        facts.put("next", reminder.next().toString());
        facts.put("missed", Integer.toString(reminder.missed()));
        return new Item(reminder.madeAt(), facts);
    }

    @Override
    public void delete(UserId user) {
        posts.delete(user);
        reminders.delete(user);
        closed.delete(user);
    }
}
