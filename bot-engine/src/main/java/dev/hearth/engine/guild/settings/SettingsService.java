package dev.hearth.engine.guild.settings;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import com.github.benmanes.caffeine.cache.stats.CacheStats;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.Intake;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/// What holds in each guild, and how that is changed. Reading asks the database once a guild; a change is seen by the
/// next reading after it was committed.
public final class SettingsService {
    private static final int GUILDS = 10_000;

    private final SettingsRepository repository;
    private final Guilds guilds;
    private final EntryIds ids;
    private final InstantSource clock;
    private final LoadingCache<GuildId, GuildSettings> cache;

    /// Settings change seldom and by hand: one change at a time keeps before and after true.
    private final ReentrantLock changing = new ReentrantLock();

    SettingsService(SettingsRepository repository, HouseRules house, Guilds guilds, EntryIds ids, InstantSource clock) {
        this.repository = repository;
        this.guilds = guilds;
        this.ids = ids;
        this.clock = clock;
        this.cache = Caffeine.newBuilder()
                .maximumSize(GUILDS)
                .recordStats()
                .build(guild -> GuildSettings.read(repository.written(guild), house));
    }

    /// What holds in a guild now.
    public GuildSettings of(GuildId guild) {
        return Objects.requireNonNull(cache.get(guild));
    }

    /// What days are where something is said.
    ///
    /// @param guild null in the conversation with the bot
    /// @param house the installation's days
    public LocalDays days(@Nullable GuildId guild, LocalDays house) {
        return guild == null ? house : new LocalDays(of(guild).get(Settings.TIME_ZONE));
    }

    /// The language that a guild chose for the bot; empty if it left that to Discord.
    public Optional<Language> language(GuildId guild) {
        try {
            return of(guild).find(Settings.LANGUAGE);
        } catch (StoreException e) {
            return Optional.empty(); // the refusal that follows has to be said in some language
        }
    }

    /// The language of what everyone in a guild reads: its own choice, else what it told Discord, else English.
    public Language speaks(GuildId guild) {
        return language(guild)
                .or(() -> guilds.find(guild)
                        .flatMap(facts -> Language.spoken(facts.summary().locale())))
                .orElse(Language.EN);
    }

    /// What Discord has to tell the bot for what guilds have chosen, wherever it is.
    public Set<Intake> intakes() {
        Set<Intake> needed = EnumSet.noneOf(Intake.class);
        if (isAnywhere(Settings.AUTO_MOD)) {
            needed.add(Intake.MESSAGES);
        }
        if (isAnywhere(Settings.WELCOME)
                || !repository.anywhere(Settings.SYSTEM_ROLE.key()).isEmpty()) {
            needed.add(Intake.ARRIVALS);
        }
        return needed;
    }

    private boolean isAnywhere(Setting<Boolean> setting) {
        return repository.anywhere(setting.key()).contains(setting.type().write(true));
    }

    /// How often a reading found its answer in memory.
    public CacheStats reads() {
        return cache.stats();
    }

    /// Asks the database anew from the next reading on.
    public void forgetAll() {
        cache.invalidateAll();
    }

    /// Carries wishes out that change something.
    ///
    /// @return what was changed; none if all was so already
    List<Change> change(GuildId guild, Change.Author author, Change.Way way, List<Change.Wish> wishes) {
        changing.lock();
        try {
            Map<String, String> before = repository.written(guild);
            List<Change> changes = new Writing(author, way).changes(before, wishes);
            apply(guild, changes, null);
            return changes;
        } finally {
            changing.unlock();
        }
    }

    /// What [#change] would change.
    List<Change> wouldChange(GuildId guild, Change.Author author, Change.Way way, List<Change.Wish> wishes) {
        return new Writing(author, way).changes(repository.written(guild), wishes);
    }

    /// Takes back what was changed last; again, what was changed before that.
    ///
    /// @return what was changed by it; none if there is nothing to take back
    List<Change> undo(GuildId guild, Change.Author author) {
        changing.lock();
        try {
            List<Change> last = repository.lastStanding(guild);
            if (last.isEmpty()) {
                return List.of();
            }
            Writing writing = new Writing(author, Change.Way.UNDO);
            List<Change> back = last.reversed().stream()
                    .map(change -> writing.change(change.key(), change.after(), change.before()))
                    .toList();
            apply(guild, back, last.getFirst().batch());
            return back;
        } finally {
            changing.unlock();
        }
    }

    /// The newest changes of a guild, newest first.
    List<Change> history(GuildId guild, @Nullable EntryId older, int most) {
        return repository.changes(guild, older, most);
    }

    private void apply(GuildId guild, List<Change> changes, @Nullable EntryId undoes) {
        if (!changes.isEmpty()) {
            repository.apply(guild, changes, undoes);
            cache.invalidate(guild);
        }
    }

    /// The changes of one batch while they are being made.
    private final class Writing {
        private final Change.Author author;
        private final Change.Way way;
        private final EntryId batch = ids.next();
        private final Instant at = clock.instant();

        Writing(Change.Author author, Change.Way way) {
            this.author = author;
            this.way = way;
        }

        List<Change> changes(Map<String, String> before, List<Change.Wish> wishes) {
            List<Change> changes = new ArrayList<>();
            for (Change.Wish wish : wishes) {
                String key = wish.setting().key();
                if (!Objects.equals(before.get(key), wish.after())) {
                    changes.add(change(key, before.get(key), wish.after()));
                }
            }
            return changes;
        }

        Change change(String key, @Nullable String before, @Nullable String after) {
            return new Change(ids.next(), batch, at, author, way, key, before, after);
        }
    }
}
