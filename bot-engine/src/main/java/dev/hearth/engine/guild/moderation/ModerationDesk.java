package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.Members;
import dev.hearth.engine.feature.Members.Ending;
import dev.hearth.engine.feature.Members.Measure;
import dev.hearth.engine.guild.moderation.ModCase.Draft;
import dev.hearth.engine.guild.moderation.ModCase.State;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

/// Where members are acted on and where that is taken back. What was asked for is kept before Discord hears of it, and
/// what Discord said is kept before anybody else does.
final class ModerationDesk {
    /// How it ended.
    sealed interface Outcome {
        /// There is a case, which says how it went.
        ///
        /// @param told whether the person was reached in private; false also for what nobody is told
        record Kept(ModCase kept, boolean told) implements Outcome {}

        /// Nothing was done, and nothing kept.
        record Refused(Why why) implements Outcome {}

        /// Nothing was done: the bot lacks what Discord asks for it.
        record Lacking(GuildPermission permission) implements Outcome {}
    }

    /// Why something is not done.
    enum Why {
        /// Whoever asks may not do that.
        NOT_YOURS,
        SELF,
        THE_BOT,
        OWNER,
        RANK,
        BOT_RANK,
        /// Discord lets nobody time an administrator out.
        ADMINISTRATOR,
        ABSENT,
        UNREACHABLE,
        ROLE_GONE,
        /// Everyone's, or an integration's.
        ROLE_FIXED,
        ROLE_RANK,
        ROLE_BOT_RANK,
        /// It allows what whoever gives it may not.
        ROLE_GRANTS_MORE,
        NO_CASE,
        UNDONE_BEFORE,
        NOT_UNDOABLE
    }

    private final ModerationRepository repository;
    private final Guilds guilds;
    private final Members members;
    private final ModerationLog log;
    private final EntryIds ids;
    private final InstantSource clock;

    /// One new number at a time.
    private final ReentrantLock numbering = new ReentrantLock();

    ModerationDesk(
            ModerationRepository repository,
            Guilds guilds,
            Members members,
            ModerationLog log,
            EntryIds ids,
            InstantSource clock) {
        this.repository = repository;
        this.guilds = guilds;
        this.members = members;
        this.log = log;
        this.ids = ids;
        this.clock = clock;
    }

    /// Does what a moderator wants.
    ///
    /// @param permissions what the moderator may in the guild, as a sum of Discord's permission bits
    Outcome order(Draft draft, long permissions) {
        return against(draft, Objects.requireNonNull(draft.actor()), permissions)
                .orElseGet(() -> done(draft));
    }

    /// Keeps what was noticed by machine, tells the person where it is a warning, and the moderators.
    ModCase notice(Draft draft) {
        ModCase kept = add(draft, State.DONE);
        if (draft.act() == Act.WARN) {
            log.tell(kept);
        }
        log.post(kept);
        return kept;
    }

    /// Takes a case back.
    ///
    /// @param permissions what the moderator may in the guild
    Outcome undo(GuildId guild, int number, UserId by, long permissions) {
        Optional<ModCase> found = repository.find(guild, number);
        if (found.isEmpty()) {
            return new Outcome.Refused(Why.NO_CASE);
        }
        ModCase old = found.get();
        if (!old.isUndoable()) {
            return new Outcome.Refused(old.undoing() == null ? Why.NOT_UNDOABLE : Why.UNDONE_BEFORE);
        }
        return against(reverse(old.draft(), by), by, permissions).orElseGet(() -> undone(old, by));
    }

    private Draft reverse(Draft old, UserId by) {
        Act act = switch (old.act()) {
            case TIMEOUT -> Act.LIFT_TIMEOUT;
            case BAN -> Act.LIFT_BAN;
            case GIVE_ROLE -> Act.TAKE_ROLE;
            case TAKE_ROLE -> Act.GIVE_ROLE;
            case NOTE, WARN, LIFT_TIMEOUT, LIFT_BAN -> old.act();
        };
        return new Draft(old.guild(), clock.instant(), by, act, old.target(), old.role(), null, null, null);
    }

    /// What is gone already counts as taken back: the moderator's wish is fulfilled.
    private Outcome undone(ModCase old, UserId by) {
        Draft reverse = reverse(old.draft(), by);
        if (reverse.act().isAtDiscord()) {
            switch (carryOut(reverse)) {
                case DONE, GONE -> {}
                case REFUSED -> {
                    return new Outcome.Kept(old, false);
                }
                case UNREACHABLE -> {
                    return new Outcome.Refused(Why.UNREACHABLE);
                }
            }
        }
        Instant now = clock.instant();
        return repository.undo(old.id(), by, now)
                ? new Outcome.Kept(old.undone(by, now), false)
                : new Outcome.Refused(Why.UNDONE_BEFORE);
    }

    private Outcome done(Draft draft) {
        ModCase kept = add(draft, State.OPEN);
        State state = draft.act().isAtDiscord() ? state(carryOut(draft)) : State.DONE;
        repository.settle(kept.id(), state);
        ModCase settled = kept.in(state);
        boolean told = state == State.DONE && log.tell(settled);
        log.post(settled);
        return new Outcome.Kept(settled, told);
    }

    private ModCase add(Draft draft, State state) {
        numbering.lock();
        try {
            return repository.add(ids.next(), draft, state);
        } finally {
            numbering.unlock();
        }
    }

    private static State state(Ending ending) {
        return switch (ending) {
            case DONE -> State.DONE;
            case GONE, REFUSED -> State.REFUSED;
            case UNREACHABLE -> State.OPEN;
        };
    }

    private Ending carryOut(Draft draft) {
        String reason = draft.reason() == null ? "" : draft.reason();
        return members.carryOut(draft.guild(), draft.target(), measure(draft), reason);
    }

    private static Measure measure(Draft draft) {
        return switch (draft.act()) {
            case TIMEOUT -> new Measure.Timeout(Objects.requireNonNull(draft.until()));
            case LIFT_TIMEOUT -> new Measure.LiftTimeout();
            case BAN -> new Measure.Ban();
            case LIFT_BAN -> new Measure.LiftBan();
            case GIVE_ROLE -> new Measure.GiveRole(Objects.requireNonNull(draft.role()));
            case TAKE_ROLE -> new Measure.TakeRole(Objects.requireNonNull(draft.role()));
            case NOTE, WARN -> throw new IllegalArgumentException("words alone");
        };
    }

    /// What stands against it; empty if nothing does.
    private Optional<Outcome> against(Draft draft, UserId by, long permissions) {
        GuildPermission needed = draft.act().permission();
        if (!needed.isIn(permissions)) {
            return refused(Why.NOT_YOURS);
        }
        if (draft.target().equals(by)) {
            return refused(Why.SELF);
        }
        Optional<GuildFacts> guild = guilds.find(draft.guild());
        if (guild.isEmpty()) {
            return refused(Why.UNREACHABLE);
        }
        if (draft.act().isAtDiscord() && !needed.isIn(guild.get().granted())) {
            return Optional.of(new Outcome.Lacking(needed));
        }
        Ranks ranks = new Ranks(guild.get(), members.find(draft.guild(), by), permissions);
        return ranks.against(draft, members.find(draft.guild(), draft.target())).map(Outcome.Refused::new);
    }

    private static Optional<Outcome> refused(Why why) {
        return Optional.of(new Outcome.Refused(why));
    }
}
