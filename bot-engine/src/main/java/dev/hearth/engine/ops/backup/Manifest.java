package dev.hearth.engine.ops.backup;

import dev.hearth.control.Wire;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/// What an archive holds. It stands first in it and is sealed as the rest is; it names no member.
///
/// @param format  of the archive, 1
/// @param product the version of Hearth that made it
/// @param schema  the newest script that had run on its database
/// @param created when its making began; what was committed before is in it
/// @param key     the name of the master key that opens it
/// @param dataKeys what opens the database and the members' keys, sealed for the recovery kit; empty if there was none
/// @param guilds  how many guilds its database knows anything of
/// @param rows    how many rows each table has
/// @param entries what follows, in this order
public record Manifest(
        int format,
        String product,
        int schema,
        Instant created,
        String key,
        String dataKeys,
        int guilds,
        Map<String, Long> rows,
        List<Entry> entries) {
    static final int FORMAT = 1;
    static final String DATABASE = "db/";
    static final String CONFIG = "config.json";
    static final String SETTINGS = "settings/";

    private static final JsonMapper JSON = JsonMapper.shared();

    public Manifest {
        dataKeys = Objects.requireNonNullElse(dataKeys, "");
        rows = new TreeMap<>(rows);
        entries = List.copyOf(entries);
    }

    /// One file.
    ///
    /// @param name   a path below the archive's own root: plain names, divided by slashes
    /// @param size   in bytes
    /// @param sha256 of its bytes, 64 hexadecimal digits
    public record Entry(String name, long size, String sha256) {
        private static final Pattern NAME =
                Pattern.compile("(db/|settings/)?([A-Za-z0-9_][A-Za-z0-9._-]*/)*" + "[A-Za-z0-9_][A-Za-z0-9._-]*");
        private static final int LONGEST = 200;

        boolean isPlain() {
            return size >= 0
                    && name.length() <= LONGEST
                    && NAME.matcher(name).matches()
                    && (name.equals(CONFIG) || name.startsWith(DATABASE) || name.startsWith(SETTINGS));
        }
    }

    byte[] bytes() {
        return Wire.line(this).getBytes(StandardCharsets.UTF_8);
    }

    static Manifest read(ByteBuffer json) throws BadArchive {
        Manifest read = parsed(json);
        if (read.format != FORMAT) {
            throw new BadArchive(BadArchive.Reason.NEWER_FORMAT);
        }
        var names = new HashSet<String>();
        for (Entry entry : read.entries) {
            // One that differs in capitals alone would be the same file on Windows.
            if (!entry.isPlain() || !names.add(entry.name.toLowerCase(Locale.ROOT))) {
                throw new BadArchive(BadArchive.Reason.UNSAFE_NAMES);
            }
        }
        return read;
    }

    private static Manifest parsed(ByteBuffer json) throws BadArchive {
        try {
            var read = JSON.readValue(
                    json.array(), json.arrayOffset() + json.position(), json.remaining(), Manifest.class);
            if (read != null) {
                return read;
            }
        } catch (JacksonException e) {
            throw new BadArchive(BadArchive.Reason.DAMAGED);
        }
        throw new BadArchive(BadArchive.Reason.DAMAGED);
    }

    /// What all files take together, in bytes.
    long size() {
        return entries.stream().mapToLong(Entry::size).sum();
    }

    long allRows() {
        return rows.values().stream().mapToLong(Long::longValue).sum();
    }
}
