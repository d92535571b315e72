package dev.hearth.engine.care.profile;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.hearth.engine.base.chart.Colour;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.MemberChoices;
import dev.hearth.engine.feature.MemberColours;
import dev.hearth.engine.feature.ReminderWay;
import dev.hearth.engine.guild.settings.SettingsService;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What holds for a member. Reading asks the database once a member; a change is seen by the next reading after it was
/// committed.
public final class PreferencesService implements MemberChoices, MemberColours {
    private static final int PEOPLE = 10_000;

    private final PreferenceRepository repository;
    private final SettingsService settings;
    private final LocalDays house;
    private final LoadingCache<UserId, Preferences> cache;

    PreferencesService(PreferenceRepository repository, SettingsService settings, LocalDays house) {
        this.repository = repository;
        this.settings = settings;
        this.house = house;
        this.cache = Caffeine.newBuilder()
                .maximumSize(PEOPLE)
                .build(user -> repository.find(user).orElse(Preferences.STANDARD));
    }

    @Override
    public Optional<Language> language(UserId user) {
        try {
            return Optional.ofNullable(of(user).language());
        } catch (StoreException e) {
            return Optional.empty(); // the refusal that follows has to be said in some language
        }
    }

    /// Their own zone, else that of the guild where they are, else the installation's.
    @Override
    public LocalDays of(UserId user, @Nullable GuildId here) {
        var own = of(user).zone();
        return own == null ? settings.days(here, house) : new LocalDays(own);
    }

    @Override
    public Colour colour(UserId user) {
        return of(user).colour();
    }

    @Override
    public ReminderWay reminders(UserId user) {
        return of(user).reminders();
    }

    Preferences of(UserId user) {
        return Objects.requireNonNull(cache.get(user));
    }

    void keep(UserId user, Preferences wanted) {
        repository.keep(user, wanted);
        cache.invalidate(user);
    }

    void reset(UserId user) {
        repository.reset(user);
        cache.invalidate(user);
    }

    void delete(UserId user) {
        repository.delete(user);
        cache.invalidate(user);
    }

    /// Asks the database anew what somebody chose, from the next reading on.
    public void forget(UserId user) {
        cache.invalidate(user);
    }

    List<Pause> pauses(UserId user) {
        return repository.pauses(user);
    }

    boolean isPaused(UserId user) {
        return pauses(user).stream().anyMatch(Pause::goesOn);
    }

    /// Pauses streaks, or lets them go on; nothing if it is so already.
    void setPaused(UserId user, boolean paused, LocalDate today) {
        if (paused == isPaused(user)) {
            return;
        }
        if (paused) {
            repository.pause(user, today);
        } else {
            repository.goOn(user, today);
        }
    }
}
