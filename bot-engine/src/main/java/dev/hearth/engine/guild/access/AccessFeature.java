package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.guild.settings.SettingsService;

/// The room of who may what: what it contributes to the engine.
public final class AccessFeature {
    private AccessFeature() {}

    /// The rules, for the rooms that ask who may.
    public static AccessService service(Database database, SettingsService settings) {
        return new AccessService(new AccessRepository(database), settings);
    }

    /// The gate that holds every request against them.
    public static Admission gate(AccessService service) {
        return new AccessAdmission(words(), service);
    }

    private static Words words() {
        return Words.beside(AccessFeature.class, "access");
    }
}
