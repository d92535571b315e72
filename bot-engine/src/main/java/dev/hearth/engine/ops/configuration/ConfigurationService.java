package dev.hearth.engine.ops.configuration;

import static java.util.stream.Collectors.toMap;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.ConfigurationText;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.guild.access.StaffBundle;
import dev.hearth.engine.guild.settings.SettingsBundle;
import dev.hearth.engine.ops.backup.Planner;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Collectors;

/// Saves what was set in an installation. Keys, tokens and what members keep are nowhere near it: it asks the rooms for
/// what was set and for nothing else.
public final class ConfigurationService {
    private final Source source;
    private final InstantSource clock;

    /// What a configuration consists of.
    ///
    /// @param version of Hearth
    public record Source(
            ConfigFile config, SettingsBundle settings, StaffBundle staff, Planner planner, String version) {}

    public ConfigurationService(Source source, InstantSource clock) {
        this.source = source;
        this.clock = clock;
    }

    /// The configuration as a file.
    ///
    /// @param guilds for their names
    /// @throws Refused if `config.json` is damaged: nobody knows what was pasted into it then
    public ConfigurationText save(Guilds guilds) throws Refused {
        var names =
                guilds.all().stream().collect(toMap(GuildFacts.Summary::id, GuildFacts.Summary::name, (one, _) -> one));
        return new ConfigurationText(file(names, clock.instant()).json());
    }

    private ConfigurationFile file(Map<GuildId, String> names, Instant now) throws Refused {
        var plan = source.planner().plan();
        var targets = plan.targets().stream()
                .filter(target -> !target.own() && !target.leaving())
                .map(BackupTarget::folder)
                .toList();
        var servers = source.settings().all().entrySet().stream()
                .filter(guild -> !guild.getValue().isEmpty())
                .map(guild -> new ConfigurationFile.Server(
                        Long.toString(guild.getKey().value()), names.get(guild.getKey()), guild.getValue()))
                .sorted(Comparator.comparing(ConfigurationFile.Server::id))
                .toList();
        var staff = source.staff().all().entrySet().stream()
                .collect(Collectors.toMap(one -> Long.toString(one.getKey().value()), Map.Entry::getValue));
        return new ConfigurationFile(
                ConfigurationFile.KIND,
                ConfigurationFile.VERSION,
                source.version(),
                now,
                source.config().read(),
                new ConfigurationFile.Backups(plan.schedule(), targets),
                servers,
                staff,
                null);
    }
}
