package dev.hearth.engine;

import dev.hearth.engine.guild.access.AccessService;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.ops.tools.Upkeep;

/// What keepers ask of the engine, put to those who can do it.
final class Upkeeping implements Upkeep {
    private final SettingsService settings;
    private final AccessService access;
    private final Presence presence;

    Upkeeping(SettingsService settings, AccessService access, Presence presence) {
        this.settings = settings;
        this.access = access;
        this.presence = presence;
    }

    @Override
    public void reload() {
        settings.forgetAll();
        access.forgetAll();
    }

    @Override
    public void reconnect() {
        Thread.ofVirtual().name("reconnect").start(() -> {
            try {
                presence.reconnect();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Override
    public double settingsFound() {
        return settings.reads().hitRate();
    }

    @Override
    public double accessFound() {
        return access.reads().hitRate();
    }
}
