package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.feature.DoneWatch;
import dev.hearth.engine.feature.MemberChoices;
import dev.hearth.engine.feature.ReminderWay;
import dev.hearth.engine.talk.Button;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// What members do with their reminders.
final class ReminderService {
    /// How long one can be brought back that was deleted.
    static final Duration WAY_BACK = Duration.ofHours(1);

    /// How long it is kept what became of one.
    private static final Duration KEPT = Duration.ofDays(30);

    private final ReminderRepository reminders;
    private final PostRepository posts;
    private final ClosedRepository closed;
    private final EntryIds ids;
    private final MemberChoices choices;
    private final GuildRules rules;
    private final Supplier<List<DoneWatch>> watches;

    ReminderService(
            ReminderRepository reminders,
            PostRepository posts,
            ClosedRepository closed,
            EntryIds ids,
            MemberChoices choices,
            GuildRules rules,
            Supplier<List<DoneWatch>> watches) {
        this.reminders = reminders;
        this.posts = posts;
        this.closed = closed;
        this.ids = ids;
        this.choices = choices;
        this.rules = rules;
        this.watches = watches;
    }

    /// How reminders come that are set in a place.
    ///
    /// @param way      what their member chose
    /// @param channel  whether the place has a channel for them
    /// @param mostADay how many come in a day
    /// @param closed   whether their member takes no private messages, as far as is known
    record Manner(ReminderWay way, boolean channel, int mostADay, boolean closed) {}

    /// Who asks is told here that they take no private messages.
    Manner manner(UserId user, @Nullable GuildId origin) {
        Optional<Boolean> told = closed.told(user);
        if (told.isPresent() && !told.get()) {
            closed.setTold(user, true);
        }
        return new Manner(
                choices.reminders(user), rules.channel(origin).isPresent(), rules.mostADay(origin), told.isPresent());
    }

    List<Reminder> of(UserId user) {
        return reminders.of(user);
    }

    Optional<Reminder> find(UserId user, EntryId id) {
        return reminders.find(user, id);
    }

    Reminder set(Invocation in, String text, Schedule schedule) {
        GuildId origin = in.origin().guild().orElse(null);
        Timing timing = new Timing(schedule, zone(in), null);
        Reminder made = new Reminder(
                ids.next(), in.user(), origin, in.at(), text, timing, in.language(), timing.next(in.at()), 0);
        reminders.add(made);
        return made;
    }

    private ZoneId zone(Invocation in) {
        return choices.of(in.user(), in.origin().guild().orElse(null)).zone();
    }

    LocalDate today(Invocation in) {
        return LocalDate.ofInstant(in.at(), zone(in));
    }

    boolean setDays(Reminder of, Schedule schedule, Instant now) {
        Timing timing = new Timing(schedule, of.timing().zone(), of.timing().pausedUntil());
        return reminders.setDays(of, schedule, timing.next(now));
    }

    /// Pauses all of somebody's, or lets them go on.
    ///
    /// @param until the first day that counts again; null for now
    void pause(UserId user, @Nullable LocalDate until, Instant now) {
        reminders.of(user).forEach(reminder -> {
            Timing timing =
                    new Timing(reminder.timing().schedule(), reminder.timing().zone(), until);
            reminders.setPause(reminder, until, timing.next(now));
        });
    }

    boolean remove(UserId user, EntryId id, Instant at) {
        return reminders.remove(user, id, at);
    }

    /// False if it is gone for good, or if they have as many as they may have without it.
    boolean restore(UserId user, EntryId id) {
        return !isFull(user) && reminders.restore(user, id);
    }

    boolean isFull(UserId user) {
        return reminders.of(user).size() >= Reminder.MOST;
    }

    /// Whether there is such a post of somebody's, whatever became of its reminder.
    boolean hasPost(UserId user, EntryId post) {
        return !posts.reminderOf(user, post).isEmpty();
    }

    /// The reminder of one of somebody's posts.
    Optional<Reminder> ofPost(UserId user, EntryId post) {
        return posts.reminderOf(user, post).stream()
                .flatMap(id -> reminders.find(user, id).stream())
                .findFirst();
    }

    /// Notes that somebody did it, once.
    ///
    /// @return what rooms would like to ask about it; empty if it was answered before
    Optional<List<Button>> done(Invocation in, EntryId post) {
        if (!posts.done(in.user(), post, today(in))) {
            return Optional.empty();
        }
        GuildId here = in.origin().guild().orElse(null);
        return Optional.of(ofPost(in.user(), post).stream()
                .flatMap(reminder -> watches.get().stream()
                        .flatMap(
                                watch -> watch.done(in.user(), reminder.text(), here, in.at(), in.language()).stream()))
                .toList());
    }

    /// Brings one again after some minutes, once.
    ///
    /// @return when; empty if it was answered before or is no more
    Optional<Instant> putOff(Invocation in, EntryId post, int minutes) {
        Instant later = in.at().plus(Duration.ofMinutes(minutes));
        return ofPost(in.user(), post)
                .map(reminder -> new Post(
                        ids.next(),
                        in.user(),
                        reminder.id(),
                        later,
                        reminder.timing().dayOf(later),
                        true,
                        0,
                        false))
                .filter(again -> posts.putOff(in.user(), post, again))
                .map(Post::due);
    }

    void erase(Instant now) {
        reminders.erase(now.minus(WAY_BACK));
        posts.erase(now.minus(KEPT));
    }
}
