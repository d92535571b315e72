package dev.hearth.engine.ops.portable;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.TakenIn;
import dev.hearth.control.engine.TakenIn.RefusedRecord;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.feature.takeover.ForeignRecord;
import dev.hearth.engine.guild.settings.SettingsBundle;
import dev.hearth.engine.guild.settings.SettingsBundle.Way;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// What guilds had set in another product. What a guild has set here stays; what watches people is never taken over as
/// being on, for the members of a guild are to hear of it when it is switched on.
final class SettingsIntake {
    private static final Set<String> DECIDED_ANEW =
            Set.of("contextLogging", "enableCrisisAlerts", "autoModEnabled", "autoModAi", "enableAi");

    private final SettingsBundle settings;
    private final boolean preview;
    private final Map<String, String> keys = new HashMap<>();
    private final List<RefusedRecord> refused = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();
    private long read;
    private long added;
    private long already;

    /// @param preview whether nothing is set
    SettingsIntake(SettingsBundle settings, boolean preview) {
        this.settings = settings;
        this.preview = preview;
        SettingsBundle.keys().stream()
                .filter(key -> !DECIDED_ANEW.contains(key))
                .forEach(key -> keys.put(ForeignRecord.plain(key), key));
    }

    private record Read(Map<String, String> values, long line) {}

    /// Takes over what a file holds: one record for each guild. It is read to its end first, so that a damaged one sets
    /// nothing; then each setting is set or told by itself.
    TakenIn carryOut(String file, ForeignReader reader) throws IOException, ForeignReader.Malformed {
        var records = new ArrayList<Read>();
        var values = reader.next();
        while (values != null) {
            records.add(new Read(values, reader.line()));
            values = reader.next();
        }
        for (var record : records) {
            read++;
            guild(record.values(), record.line());
        }
        return new TakenIn(
                file, "guildsettings", added, already, refused, refused.size(), List.copyOf(leftOut), Optional.empty());
    }

    private void guild(Map<String, String> values, long line) {
        var wanted = new HashMap<String, String>();
        Optional<GuildId> guild = Optional.empty();
        for (var field : values.entrySet()) {
            var name = ForeignRecord.plain(field.getKey());
            if (name.equals("guildid")) {
                guild = id(field.getValue());
            } else if (keys.containsKey(name)) {
                wanted.put(keys.getOrDefault(name, ""), field.getValue().strip());
            } else if (!field.getValue().isBlank()) {
                leftOut.add(field.getKey());
            }
        }
        wanted.values().removeIf(String::isEmpty);
        if (guild.isEmpty()) {
            refused.add(new RefusedRecord(read, line, "guildId", values.isEmpty() ? "missing" : "bad"));
            return;
        }
        for (var one : wanted.entrySet()) {
            set(guild.get(), one.getKey(), one.getValue(), line);
        }
    }

    private void set(GuildId guild, String key, String value, long line) {
        try {
            var one = Map.of(key, value);
            var changes = preview ? settings.look(guild, one, Way.FILL) : settings.bring(guild, one, Way.FILL);
            added += changes.size();
            already += changes.isEmpty() ? 1 : 0;
        } catch (Refused e) {
            refused.add(new RefusedRecord(read, line, key, "bad"));
        }
    }

    private static Optional<GuildId> id(String text) {
        try {
            return Optional.of(new GuildId(Long.parseLong(text.strip())));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
