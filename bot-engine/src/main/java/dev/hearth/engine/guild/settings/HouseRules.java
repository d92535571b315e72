package dev.hearth.engine.guild.settings;

import java.time.ZoneId;
import java.util.Map;

/// What the installation chose for the guilds that choose nothing.
///
/// @param zone            in which days begin
/// @param cooldownSeconds as of [Settings#COOLDOWN]
public record HouseRules(ZoneId zone, int cooldownSeconds) {
    Map<String, Object> values() {
        return Map.of(Settings.TIME_ZONE.key(), zone, Settings.COOLDOWN.key(), cooldownSeconds);
    }
}
