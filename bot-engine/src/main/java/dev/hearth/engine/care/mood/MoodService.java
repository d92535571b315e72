package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.feature.MemberDays;
import dev.hearth.engine.guild.settings.CheckInVisibility;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// The rules of check-ins: what was given is kept at once, the rest can be added, and only by its owner.
final class MoodService {
    /// What a member gives with a check-in; every part may be missing.
    ///
    /// @param note null for none
    record Draft(
            @Nullable Mood mood,
            @Nullable Intensity intensity,
            Set<Activity> activities,
            @Nullable String note) {
        boolean isEmpty() {
            return mood == null && intensity == null && activities.isEmpty() && note == null;
        }
    }

    /// A check-in with the owner's newest five, itself among them.
    ///
    /// @param sharing what of it may be posted now
    /// @param next    what other rooms offer beside it
    record Kept(CheckIn checkIn, List<CheckIn> newest, CheckInVisibility sharing, NextSteps next) {
        /// The same without the offer to post it.
        Kept unshared() {
            return new Kept(checkIn, newest, CheckInVisibility.PRIVATE, next);
        }
    }

    private final MoodRepository repository;
    private final EntryIds ids;
    private final GuildRules rules;
    private final MemberDays days;
    private final NextSteps next;

    MoodService(MoodRepository repository, EntryIds ids, GuildRules rules, MemberDays days, NextSteps next) {
        this.repository = repository;
        this.ids = ids;
        this.rules = rules;
        this.days = days;
        this.next = next;
    }

    Kept checkIn(UserId owner, @Nullable GuildId origin, Instant at, DayBack day, Draft draft) {
        CheckIn checkIn = made(ids.next(), owner, origin, at, day, draft);
        return new Kept(checkIn, repository.add(checkIn), rules.sharing(origin), next);
    }

    /// An id for a check-in that does not exist yet: buttons carry it, so that pressing twice makes one.
    EntryId prepare() {
        return ids.next();
    }

    /// The check-in under a prepared id: made by the first press, changed by a further one.
    Optional<Kept> begin(UserId owner, @Nullable GuildId origin, Instant at, DayBack day, EntryId prepared, Mood mood) {
        repository.addOrSetMood(made(prepared, owner, origin, at, day, new Draft(mood, null, Set.of(), null)));
        return kept(owner, prepared);
    }

    private CheckIn made(EntryId id, UserId owner, @Nullable GuildId origin, Instant at, DayBack day, Draft draft) {
        return new CheckIn(
                id,
                owner,
                origin,
                at,
                day.before(days.of(owner, origin).dayOf(at)),
                draft.mood(),
                draft.intensity(),
                draft.activities(),
                draft.note());
    }

    /// Empty if there is no such check-in any more; so with every change below.
    Optional<Kept> setMood(UserId owner, EntryId id, Mood mood) {
        return repository.setMood(owner, id, mood) ? kept(owner, id) : Optional.empty();
    }

    Optional<Kept> setIntensity(UserId owner, EntryId id, Intensity intensity) {
        return repository.setIntensity(owner, id, intensity) ? kept(owner, id) : Optional.empty();
    }

    Optional<Kept> setActivities(UserId owner, EntryId id, Set<Activity> activities) {
        return repository.setActivities(owner, id, activities) ? kept(owner, id) : Optional.empty();
    }

    Optional<Kept> setNote(UserId owner, EntryId id, Optional<String> note) {
        return repository.setNote(owner, id, note) ? kept(owner, id) : Optional.empty();
    }

    Optional<Kept> kept(UserId owner, EntryId id) {
        return repository
                .find(owner, id)
                .map(checkIn -> new Kept(checkIn, repository.newest(owner), rules.sharing(checkIn.origin()), next));
    }

    void remove(UserId owner, EntryId id) {
        repository.remove(owner, id);
    }

    /// Marks a check-in as posted.
    ///
    /// @return whether it was not yet, and is its owner's
    boolean takeShare(UserId owner, EntryId id) {
        return repository.setShared(owner, id, true);
    }

    /// It was not posted after all.
    void giveShareBack(UserId owner, EntryId id) {
        repository.setShared(owner, id, false);
    }

    /// When a member may check in again here; empty if they may now.
    Optional<Instant> nextAfter(UserId owner, @Nullable GuildId here, Instant now) {
        return rules.nextAfter(repository.newest(owner), here, now);
    }

    List<CheckIn> newest(UserId owner) {
        return repository.newest(owner);
    }

    /// The member's day.
    LocalDate today(UserId owner, @Nullable GuildId here, Instant now) {
        return days.of(owner, here).dayOf(now);
    }

    /// @param here where it is asked; null in the conversation with the bot
    Insights insights(UserId owner, @Nullable GuildId here, Timeframe timeframe, Instant now) {
        LocalDays own = days.of(owner, here);
        Instant from = timeframe.from(own.dayOf(now)).atStartOfDay(own.zone()).toInstant();
        return Insights.of(repository.since(owner, from));
    }
}
