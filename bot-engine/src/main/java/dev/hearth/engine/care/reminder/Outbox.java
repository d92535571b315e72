package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.care.reminder.Due.Passed;
import dev.hearth.engine.care.reminder.Post.State;
import dev.hearth.engine.feature.MemberChoices;
import dev.hearth.engine.feature.ReminderWay;
import dev.hearth.engine.talk.Courier.Ending;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends reminders when they fall due. Each is written into the outbox first, marked before it is sent and again when
/// Discord has it: whenever the engine ends, none is lost, and only what was on its way is sent a second time and says
/// so.
final class Outbox {
    private static final Logger LOG = LoggerFactory.getLogger(Outbox.class);

    /// For how long one round begins to send. The engine's other work waits for it, and so does its end.
    private static final Duration ROUND = Duration.ofSeconds(5);

    /// When a reminder that could not be looked at is looked at again.
    static final Duration DELAY = Duration.ofMinutes(10);

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
            reminders.due(now).forEach(due -> apart(() -> collect(due, now), () -> delay(due, now)));
            sendAll(posts.waiting(now));
        }
    }

    /// If Discord does not answer, the others wait too: each would keep the engine's other work waiting.
    private void sendAll(List<Post> waiting) {
        Instant end = clock.instant().plus(ROUND);
        boolean goesOn = true;
        for (Post post : waiting) {
            Instant now = clock.instant();
            goesOn = goesOn && now.isBefore(end) && apart(() -> send(post, now), () -> failed(post, now));
        }
    }

    /// Does what is one member's, so that what is wrong there keeps no other member's reminders.
    private static boolean apart(BooleanSupplier work, Runnable otherwise) {
        try {
            return work.getAsBoolean();
        } catch (RuntimeException e) {
            LOG.atWarn()
                    .addKeyValue(Fact.KIND.key(), e.getClass().getSimpleName())
                    .log("a reminder could not be looked at");
            otherwise.run();
            return true;
        }
    }

    private void delay(Due due, Instant now) {
        reminders.delay(due.id(), now.plus(DELAY));
    }

    /// It may have come if it was on its way already.
    private void failed(Post post, Instant now) {
        if (posts.take(post)) {
            posts.again(post, post.nextTry(now), post.twice());
        } else {
            unclear(post, post.nextTry(now));
        }
    }

    /// Reckons anew what was reckoned in another zone than its member has now: they travelled, or their guild chose
    /// another one.
    void followZones() {
        long last = 0;
        for (List<Due> page = reminders.after(last); !page.isEmpty(); page = reminders.after(last)) {
            page.forEach(due -> apart(() -> followZone(due), () -> {}));
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

    /// True if it has gone on.
    private boolean collect(Due due, Instant now) {
        if (followZone(due)) {
            return false;
        }
        Passed passed = due.until(now);
        if (wantsNone(due.owner(), now)) {
            return posts.goOn(due, passed, null, 0);
        }
        return Post.isTooLate(passed.last(), now)
                ? posts.goOn(due, passed, null, passed.earlier() + 1)
                : posts.goOn(due, passed, post(due, passed.last()), passed.earlier());
    }

    private boolean wantsNone(UserId owner, Instant now) {
        return choices.reminders(owner) == ReminderWay.OFF || rules.isBanned(owner, now);
    }

    /// Null if its member has had enough of them that day.
    private @Nullable Post post(Due due, Instant at) {
        var day = due.timing().dayOf(at);
        return posts.count(due.owner(), day) >= rules.mostADay(due.origin())
                ? null
                : new Post(ids.next(), due.owner(), due.id(), at, day, false, 0, false);
    }

    /// What its member chose since it fell due holds too. Too late is asked before the reminder is opened: one that
    /// does
    /// not open ends like that.
    ///
    /// @return false if Discord does not answer
    private boolean send(Post post, Instant now) {
        if (wantsNone(post.owner(), now)) {
            posts.drop(post);
        } else if (post.isTooLate(now)) {
            posts.missed(post, State.MISSED);
        } else {
            Optional<Reminder> reminder = reminders
                    .find(post.owner(), post.reminder())
                    .filter(found -> !found.timing().isPaused(now));
            if (reminder.isPresent()) {
                return send(post, reminder.get(), now);
            }
            posts.drop(post);
        }
        return true;
    }

    private boolean send(Post post, Reminder reminder, Instant now) {
        if (!posts.take(post)) {
            return true;
        }
        Ending ending = messenger.bring(reminder, post, now);
        settle(post, reminder, ending, now);
        return ending != Ending.LATER && ending != Ending.UNCLEAR;
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
