package dev.hearth.engine.care.profile;

import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.ActivityDays;
import dev.hearth.engine.feature.Drawings;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.guild.settings.SettingsService;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// The room of preferences and a member's own numbers: what it contributes to the engine.
public final class ProfileFeature {
    private ProfileFeature() {}

    /// What members chose, for the gate and the rooms that ask whose day it is.
    ///
    /// @param house days where nobody chose
    public static PreferencesService service(Database database, SettingsService settings, LocalDays house) {
        return new PreferencesService(new PreferenceRepository(database), settings, house);
    }

    /// Declares the room.
    ///
    /// @param rooms asked when it is needed, since rooms that are made later count as well
    public static Feature of(
            PreferencesService preferences,
            SettingsService settings,
            Supplier<List<ActivityDays>> rooms,
            Drawings drawings,
            InstantSource clock) {
        Words words = Words.beside(ProfileFeature.class, PreferencesReplies.ROOM);
        PreferencesCommand command = new PreferencesCommand(words, preferences);
        StreakCommand numbers = new StreakCommand(words, new StreakService(preferences, settings, rooms), drawings);
        return Feature.named(PreferencesReplies.ROOM)
                .command(numbers.streaks())
                .command(numbers.profile())
                .command(command.preferences())
                .actions(command.actions())
                .personal(new ProfileData(preferences, clock))
                .build();
    }
}
