package dev.hearth.engine.ops.configuration;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.ConfigurationChange;
import dev.hearth.control.engine.ConfigurationWork;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.guild.settings.SettingsBundle;
import dev.hearth.engine.guild.settings.SettingsBundle.Way;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Brings a saved configuration in. All of it is held against what is known before anything is changed, and what is so
/// already is not changed: where the disk fails in between, the same import ends it. It only adds and replaces: servers
/// and staff that the file does not name stay as they are, and a folder for backups is only told, for it may be another
/// PC's.
///
/// Needs the data folder's lock.
public final class ConfigurationImport {
    private final ConfigurationService.Source source;
    private final ConfigurationFile file;
    private final ObjectNode config;
    private final Map<GuildId, Map<String, String>> servers = new LinkedHashMap<>();
    private final Map<UserId, StaffRole> staff = new HashMap<>();

    private ConfigurationImport(ConfigurationService.Source source, ConfigurationFile file) throws Refused {
        this.source = source;
        this.file = file;
        this.config = source.config().with(file.config());
        try {
            file.servers().forEach(server -> servers.put(new GuildId(id(server.id())), server.settings()));
            file.staff().forEach((user, role) -> staff.put(new UserId(id(user)), role));
        } catch (IllegalArgumentException e) {
            throw ConfigurationFile.damaged();
        }
    }

    private static long id(String digits) {
        return Long.parseLong(digits);
    }

    /// Reads a file; changes nothing.
    ///
    /// @throws Refused if it cannot be brought in here
    public static ConfigurationImport of(ConfigurationService.Source source, Path file) throws Refused {
        return new ConfigurationImport(source, read(file));
    }

    /// Looks whether a file is a saved configuration, before an installation is opened for it.
    ///
    /// @throws Refused if it is none
    public static void check(Path file) throws Refused {
        read(file);
    }

    private static ConfigurationFile read(Path file) throws Refused {
        try (var in = Files.newInputStream(file)) {
            var json = in.readNBytes(ConfigurationFile.LARGEST + 1);
            if (json.length > ConfigurationFile.LARGEST) {
                throw ConfigurationFile.damaged();
            }
            return ConfigurationFile.read(json);
        } catch (IOException e) {
            throw ConfigurationFile.damaged();
        }
    }

    /// What [#carryOut] would change.
    ///
    /// @throws Refused if something in it does not fit
    public ConfigurationWork preview() throws Refused {
        List<ConfigurationChange> changes = new ArrayList<>();
        compare("config.json", texts(source.config().read()), texts(config), changes);
        compare("backups", facts(now()), facts(file.backups().schedule()), changes);
        for (var server : servers.entrySet()) {
            source.settings().look(server.getKey(), server.getValue(), Way.REPLACE).stream()
                    .map(change -> change(server.getKey(), change))
                    .forEach(changes::add);
        }
        source.staff().look(staff).stream()
                .map(change -> new ConfigurationChange(
                        "staff",
                        Long.toString(change.user().value()),
                        change.before().map(StaffRole::name),
                        Optional.of(change.after().name())))
                .sorted(java.util.Comparator.comparing(ConfigurationChange::name))
                .forEach(changes::add);
        var passedOver = source.staff().passedOver(staff).stream()
                .map(user -> Long.toString(user.value()))
                .toList();
        return ConfigurationWork.changed(changes, targetsElsewhere(), passedOver);
    }

    /// Brings it in.
    ///
    /// @return what was changed
    /// @throws Refused if something in it does not fit; then nothing was changed
    public ConfigurationWork carryOut() throws Refused, IOException {
        var work = preview();
        for (var server : servers.entrySet()) {
            source.settings().bring(server.getKey(), server.getValue(), Way.REPLACE);
        }
        source.staff().bring(staff);
        if (!now().equals(file.backups().schedule())) {
            source.planner().change(file.backups().schedule());
        }
        if (config.equals(source.config().read())) {
            return work;
        }
        return source.config()
                .replace(config)
                .map(before -> work.keeping(before.toString()))
                .orElse(work);
    }

    private BackupSchedule now() {
        return source.planner().plan().schedule();
    }

    private List<String> targetsElsewhere() {
        var here = source.planner().plan().targets().stream()
                .map(BackupTarget::folder)
                .toList();
        return file.backups().targets().stream()
                .filter(folder -> !here.contains(folder))
                .toList();
    }

    private static ConfigurationChange change(GuildId guild, SettingsBundle.Difference change) {
        return new ConfigurationChange(
                "server " + guild.value(), change.key(), optional(change.before()), optional(change.after()));
    }

    private static Optional<String> optional(@Nullable String value) {
        return Optional.ofNullable(value);
    }

    private static void compare(
            String place, Map<String, String> before, Map<String, String> after, List<ConfigurationChange> changes) {
        var names = new TreeSet<>(before.keySet());
        names.addAll(after.keySet());
        names.stream()
                .map(name ->
                        new ConfigurationChange(place, name, optional(before.get(name)), optional(after.get(name))))
                .filter(change -> !change.before().equals(change.after()))
                .forEach(changes::add);
    }

    private static Map<String, String> texts(ObjectNode object) {
        Map<String, String> texts = new HashMap<>();
        object.properties().forEach(one -> texts.put(one.getKey(), text(one.getValue())));
        return texts;
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }

    private static Map<String, String> facts(BackupSchedule schedule) {
        return Map.of(
                "everyDay", Boolean.toString(schedule.daily()),
                "at", schedule.at().toString(),
                "daily", Integer.toString(schedule.days()),
                "weekly", Integer.toString(schedule.weeks()),
                "monthly", Integer.toString(schedule.months()));
    }
}
