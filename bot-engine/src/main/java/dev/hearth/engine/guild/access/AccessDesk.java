package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.guild.access.Deed.Act;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// Where access is changed, from Discord and from the console alike. The rules are held here, whatever a command held
/// before: nobody grants what they lack, nobody acts on their equals or on those above them, owners are made and
/// unmade in the console, and the last of them stays.
final class AccessDesk {
    /// Who may give and take roles.
    static final StaffRole GRANTS = StaffRole.ADMIN;

    /// Who may ban people.
    static final StaffRole BANS = StaffRole.MOD;

    /// Who may ban guilds.
    static final StaffRole BANS_GUILDS = StaffRole.ADMIN;

    /// How it ended.
    sealed interface Outcome {
        record Done() implements Outcome {}

        /// It was so already.
        record Same() implements Outcome {}

        /// Nothing was changed.
        record Refused(Why why) implements Outcome {}
    }

    /// Why something is not done.
    enum Why {
        /// Who wants it has not the role that it takes.
        LACKS_ROLE,
        /// Whom it is about stands as high or higher.
        RANK,
        /// Owners are named in the console.
        OWNER,
        LAST_OWNER,
        /// There the commands are by which a ban is lifted.
        STAFF_GUILD,
        BANNED
    }

    private static final Outcome DONE = new Outcome.Done();
    private static final Outcome SAME = new Outcome.Same();

    private final AccessRepository repository;
    private final AccessService service;
    private final EntryIds ids;
    private final InstantSource clock;

    /// Access changes seldom and by hand: one change at a time keeps what a rule looked at true.
    private final ReentrantLock changing = new ReentrantLock();

    AccessDesk(AccessRepository repository, AccessService service, EntryIds ids, InstantSource clock) {
        this.repository = repository;
        this.service = service;
        this.ids = ids;
        this.clock = clock;
    }

    /// Gives somebody a role in place of the one that they have.
    Outcome grant(UserId by, UserId whom, StaffRole role) {
        return inTurn(() -> {
            if (role == StaffRole.OWNER) {
                return refused(Why.OWNER);
            }
            Optional<Why> no = unlessMayActOn(by, GRANTS, whom);
            if (no.isPresent()) {
                return refused(no.get());
            }
            if (!covers(power(by), role)) {
                return refused(Why.LACKS_ROLE);
            }
            if (repository.role(whom).equals(Optional.of(role))) {
                return SAME;
            }
            return holdingBan(Subject.of(whom)).isPresent()
                    ? refused(Why.BANNED)
                    : done(deed(new Actor(by), Act.GRANT, Subject.of(whom), role, null));
        });
    }

    Outcome revoke(UserId by, UserId whom) {
        return inTurn(() -> {
            Optional<Why> no = unlessMayActOn(by, GRANTS, whom);
            Optional<StaffRole> role = repository.role(whom);
            if (no.isPresent()) {
                return refused(no.get());
            }
            return role.isEmpty() ? SAME : done(deed(new Actor(by), Act.REVOKE, Subject.of(whom), role.get(), null));
        });
    }

    /// Keeps somebody from the bot; a ban that they have is replaced.
    ///
    /// @param until null until it is lifted
    Outcome ban(UserId by, UserId whom, @Nullable Instant until, @Nullable String reason) {
        return inTurn(() -> unlessMayActOn(by, BANS, whom)
                .map(AccessDesk::refused)
                .orElseGet(() -> done(ban(by, Subject.of(whom), until, reason))));
    }

    Outcome unban(UserId by, UserId whom) {
        return inTurn(() -> unlessMayActOn(by, BANS, whom)
                .map(AccessDesk::refused)
                .orElseGet(() -> lifted(new Actor(by), Subject.of(whom))));
    }

    /// Keeps a guild from the bot; a ban that it has is replaced.
    ///
    /// @param until null until it is lifted
    Outcome ban(UserId by, GuildId guild, @Nullable Instant until, @Nullable String reason) {
        return inTurn(() -> {
            if (!covers(power(by), BANS_GUILDS)) {
                return refused(Why.LACKS_ROLE);
            }
            return repository.shown(guild) ? refused(Why.STAFF_GUILD) : done(ban(by, Subject.of(guild), until, reason));
        });
    }

    Outcome unban(UserId by, GuildId guild) {
        return inTurn(() ->
                covers(power(by), BANS_GUILDS) ? lifted(new Actor(by), Subject.of(guild)) : refused(Why.LACKS_ROLE));
    }

    /// Makes somebody an owner, from the console. A ban that somebody laid on them falls: else nobody could lift it.
    Outcome nameOwner(UserId whom) {
        return inTurn(() -> {
            Subject subject = Subject.of(whom);
            List<Deed> deeds = new ArrayList<>();
            if (holdingBan(subject).isPresent()) {
                deeds.add(deed(Actor.CONSOLE, Act.UNBAN, subject, null, null));
            }
            if (!repository.role(whom).equals(Optional.of(StaffRole.OWNER))) {
                deeds.add(deed(Actor.CONSOLE, Act.GRANT, subject, StaffRole.OWNER, null));
            }
            return deeds.isEmpty() ? SAME : done(deeds.toArray(Deed[]::new));
        });
    }

    /// Takes the role of an owner, from the console.
    Outcome removeOwner(UserId whom) {
        return inTurn(() -> {
            List<UserId> owners = repository.with(StaffRole.OWNER);
            if (!owners.contains(whom)) {
                return SAME;
            }
            return owners.size() == 1
                    ? refused(Why.LAST_OWNER)
                    : done(deed(Actor.CONSOLE, Act.REVOKE, Subject.of(whom), StaffRole.OWNER, null));
        });
    }

    /// Gives a guild the commands of those who look after the installation or takes them away, from the console.
    Outcome show(GuildId guild, boolean shown) {
        return inTurn(() -> {
            Subject subject = Subject.of(guild);
            if (repository.shown(guild) == shown) {
                return SAME;
            }
            return shown && holdingBan(subject).isPresent()
                    ? refused(Why.BANNED)
                    : done(deed(Actor.CONSOLE, shown ? Act.SHOW : Act.HIDE, subject, null, null));
        });
    }

    private interface Step {
        Outcome take();
    }

    private Outcome inTurn(Step step) {
        changing.lock();
        try {
            return step.take();
        } finally {
            changing.unlock();
        }
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why);
    }

    private Optional<Why> unlessMayActOn(UserId by, StaffRole least, UserId whom) {
        Optional<StaffRole> power = power(by);
        if (!covers(power, least)) {
            return Optional.of(Why.LACKS_ROLE);
        }
        boolean reached =
                repository.role(whom).map(power.orElseThrow()::isAbove).orElse(true);
        return reached ? Optional.empty() : Optional.of(Why.RANK);
    }

    /// The role that counts now: who is banned has none.
    private Optional<StaffRole> power(UserId user) {
        return holdingBan(Subject.of(user)).isPresent() ? Optional.empty() : repository.role(user);
    }

    private static boolean covers(Optional<StaffRole> power, StaffRole needed) {
        return power.filter(role -> role.covers(needed)).isPresent();
    }

    private Optional<Ban> holdingBan(Subject subject) {
        return repository.ban(subject).filter(ban -> ban.holds(clock.instant()));
    }

    private Outcome lifted(Actor by, Subject subject) {
        return holdingBan(subject).isEmpty() ? SAME : done(deed(by, Act.UNBAN, subject, null, null));
    }

    private Deed ban(UserId by, Subject subject, @Nullable Instant until, @Nullable String reason) {
        return deed(new Actor(by), Act.BAN, subject, null, new Ban(clock.instant(), until, reason));
    }

    private Deed deed(Actor by, Act act, Subject subject, @Nullable StaffRole role, @Nullable Ban ban) {
        return new Deed(ids.next(), clock.instant(), by, act, subject, role, ban);
    }

    private Outcome done(Deed... deeds) {
        repository.apply(List.of(deeds));
        service.forget(deeds[0].subject());
        return DONE;
    }
}
