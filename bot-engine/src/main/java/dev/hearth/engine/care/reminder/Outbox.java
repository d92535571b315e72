package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.care.reminder.Due.Passed;
import dev.hearth.engine.care.reminder.Post.State;
import dev.hearth.engine.feature.MemberChoices;
import dev.hearth.engine.feature.ReminderWay;
import dev.hearth.engine.talk.Courier.Ending;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/// Sends reminders when they fall due. Each is written into the outbox first, marked before it is sent and again when
/// Discord has it: whenever the engine ends, none is lost, and only what was on its way is sent a second time and says
/// so.
final class Outbox {
    private final ReminderRepository reminders;
    private final PostRepository posts;
    private final MemberChoices choices;
    private final GuildRules rules;
    private final Messenger messenger;
    private final EntryIds ids;
    private final BooleanSupplier connected;
    private final InstantSource clock;

    /// @param connected whether Discord can be reached now
    Outbox(
            ReminderRepository reminders,
            PostRepository posts,
            MemberChoices choices,
            GuildRules rules,
            Messenger messenger,
            EntryIds ids,
            BooleanSupplier connected,
            InstantSource clock) {
        this.reminders = reminders;
        this.posts = posts;
        this.choices = choices;
        this.rules = rules;
        this.messenger = messenger;
        this.ids = ids;
        this.connected = connected;
        this.clock = clock;
    }

    /// Sends what has fallen due; nothing while Discord is out of reach.
    void run() {
        if (connected.getAsBoolean()) {
            Instant now = clock.instant();
            posts.onTheirWay(now).forEach(post -> unclear(post, now));
            reminders.due(now).forEach(due -> collect(due, now));
            sendAll(posts.waiting(now));
        }
    }

    /// If Discord does not answer, the others wait too: each would keep the engine's other work waiting.
    private void sendAll(List<Post> waiting) {
        boolean answers = true;
        for (Post post : waiting) {
            if (answers) {
                answers = send(post, clock.instant());
            }
        }
    }

    /// Reckons anew what was reckoned in another zone than its member has now: they travelled, or their guild chose
    /// another one.
    void followZones() {
        long last = 0;
        for (List<Due> page = reminders.after(last); !page.isEmpty(); page = reminders.after(last)) {
            page.forEach(this::followZone);
            last = page.getLast().id().value();
        }
    }

    /// True if it had to be reckoned anew.
    private boolean followZone(Due due) {
        ZoneId zone = choices.of(due.owner(), due.origin()).zone();
        boolean moved = !zone.equals(due.timing().zone());
        if (moved) {
            Timing timing =
                    new Timing(due.timing().schedule(), zone, due.timing().pausedUntil());
            reminders.setZone(due, zone, timing.next(clock.instant()));
        }
        return moved;
    }

    private void collect(Due due, Instant now) {
        if (followZone(due)) {
            return;
        }
        Passed passed = due.until(now);
        if (choices.reminders(due.owner()) == ReminderWay.OFF || rules.isBanned(due.owner(), now)) {
            posts.goOn(due, passed, null, 0);
        } else if (Post.isTooLate(passed.last(), now)) {
            posts.goOn(due, passed, null, passed.earlier() + 1);
        } else {
            posts.goOn(due, passed, post(due, passed.last()), passed.earlier());
        }
    }

    /// Null if its member has had enough of them that day.
    private @Nullable Post post(Due due, Instant at) {
        var day = due.timing().dayOf(at);
        return posts.count(due.owner(), day) >= rules.mostADay(due.origin())
                ? null
                : new Post(ids.next(), due.owner(), due.id(), at, day, false, 0, false);
    }

    /// False if Discord does not answer.
    private boolean send(Post post, Instant now) {
        Optional<Reminder> reminder = reminders.find(post.owner(), post.reminder());
        if (post.isTooLate(now)) {
            posts.missed(post, State.MISSED);
        } else if (reminder.isEmpty()) {
            posts.drop(post);
        } else if (posts.take(post)) {
            Ending ending = messenger.bring(reminder.get(), post, now);
            settle(post, reminder.get(), ending, now);
            return ending != Ending.LATER && ending != Ending.UNCLEAR;
        }
        return true;
    }

    private void settle(Post post, Reminder reminder, Ending ending, Instant now) {
        switch (ending) {
            case TAKEN -> posts.there(post, reminder.missed());
            case CLOSED -> {
                posts.missed(post, State.CLOSED);
                messenger.closed(reminder, now);
            }
            case UNCLEAR -> unclear(post, post.nextTry(now));
            case REFUSED, LATER -> posts.again(post, post.nextTry(now), post.twice());
        }
    }

    /// It may have come. Sent a second time it says so; there is no third time.
    private void unclear(Post post, Instant next) {
        if (post.twice()) {
            posts.missed(post, State.MISSED);
        } else {
            posts.again(post, next, true);
        }
    }
}
