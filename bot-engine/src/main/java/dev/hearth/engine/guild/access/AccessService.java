package dev.hearth.engine.guild.access;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.command.Standing;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.guild.settings.SettingsService;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/// What people and guilds may. Reading asks the database once for each of them; a change is seen by the next reading
/// after it was committed.
public final class AccessService {
    private static final int PEOPLE = 100_000;
    private static final int GUILDS = 10_000;

    private final SettingsService settings;
    private final LoadingCache<UserId, OfUser> people;
    private final LoadingCache<GuildId, OfGuild> guilds;

    private record OfUser(Optional<StaffRole> role, Optional<Ban> ban) {}

    private record OfGuild(Optional<Ban> ban, boolean shown) {}

    AccessService(AccessRepository repository, SettingsService settings) {
        this.settings = settings;
        this.people = Caffeine.newBuilder()
                .maximumSize(PEOPLE)
                .recordStats()
                .build(user -> new OfUser(repository.role(user), repository.ban(Subject.of(user))));
        this.guilds = Caffeine.newBuilder()
                .maximumSize(GUILDS)
                .recordStats()
                .build(guild -> new OfGuild(repository.ban(Subject.of(guild)), repository.shown(guild)));
    }

    /// Whether somebody may use what is on such terms, where they ask. A ban is another question.
    public boolean allows(Terms terms, Invocation in) {
        return !terms.isForStaff() || terms.allow(standing(in.user(), in.origin()));
    }

    /// Whether the bot has nothing to do with what somebody says there: for all that is no command.
    ///
    /// @param origin where it was said
    public boolean isBanned(UserId user, Origin origin, Instant now) {
        return ban(user, now).isPresent()
                || origin.guild().flatMap(guild -> ban(guild, now)).isPresent();
    }

    /// Whether the bot has nothing to do with a guild.
    public boolean isBanned(GuildId guild, Instant now) {
        return ban(guild, now).isPresent();
    }

    /// Whether a guild gets the commands of those who look after the installation.
    public boolean showsPrivate(GuildId guild) {
        return of(guild).shown();
    }

    /// What somebody is in the installation.
    Optional<StaffRole> role(UserId user) {
        return of(user).role();
    }

    Optional<Ban> ban(UserId user, Instant now) {
        return of(user).ban().filter(ban -> ban.holds(now));
    }

    Optional<Ban> ban(GuildId guild, Instant now) {
        return of(guild).ban().filter(ban -> ban.holds(now));
    }

    /// How often a reading found its answer in memory.
    public CacheStats reads() {
        return people.stats().plus(guilds.stats());
    }

    /// Asks the database anew from the next reading on.
    public void forgetAll() {
        people.invalidateAll();
        guilds.invalidateAll();
    }

    /// Something of these was changed.
    void forget(Subject subject) {
        switch (subject.kind()) {
            case USER -> people.invalidate(new UserId(subject.id()));
            case GUILD -> guilds.invalidate(new GuildId(subject.id()));
        }
    }

    private Standing standing(UserId user, Origin origin) {
        return switch (origin) {
            case Origin.Direct() -> new Standing(false, 0, false, role(user));
            case Origin.InGuild there -> new Standing(true, there.permissions(), isModerator(there), role(user));
        };
    }

    private boolean isModerator(Origin.InGuild there) {
        return settings.of(there.id())
                .find(Settings.MODERATOR_ROLE)
                .filter(there.roles()::contains)
                .isPresent();
    }

    private OfUser of(UserId user) {
        return Objects.requireNonNull(people.get(user));
    }

    private OfGuild of(GuildId guild) {
        return Objects.requireNonNull(guilds.get(guild));
    }
}
