package dev.hearth.engine.ops.portable;

import dev.hearth.engine.base.store.ColumnKind;
import dev.hearth.engine.base.store.TableShape;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// What an export says of itself: its file `export.json`. docs/export.md tells each field.
///
/// @param kind    what the file is, always the same word
/// @param format  of the export, 1
/// @param schema  the newest script that had run on the database
/// @param product the version of Hearth that made it
/// @param created when its making began; what was committed before is in it
/// @param key     the name of the master key whose members' keys open sealed texts
public record Contents(
        String kind,
        int format,
        int schema,
        String product,
        Instant created,
        Texts texts,
        String key,
        List<Table> tables) {
    static final String KIND = "hearth-export";
    static final int FORMAT = 1;
    static final String FILE = "export.json";
    static final int LARGEST = 1 << 20;

    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(SerializationFeature.INDENT_OUTPUT)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    public Contents {
        tables = List.copyOf(tables);
    }

    /// One table, and what its file holds.
    ///
    /// @param rows       how many lines it has
    /// @param bytes      how long it is
    /// @param sha256     of its bytes, 64 hexadecimal digits
    /// @param unreadable how many texts no key opened when this was made: they are not in it
    public record Table(String name, List<Column> columns, long rows, long bytes, String sha256, long unreadable) {
        public Table {
            columns = List.copyOf(columns);
        }

        String file() {
            return name + ".jsonl";
        }
    }

    /// One column.
    ///
    /// @param type the name of a [ColumnKind], in small letters
    public record Column(String name, String type) {
        static Column of(TableShape.Column column, ColumnKind kind) {
            return new Column(column.name(), kind.name().toLowerCase(Locale.ROOT));
        }

        ColumnKind kind() throws CannotTransfer {
            for (var kind : ColumnKind.values()) {
                if (kind.name().toLowerCase(Locale.ROOT).equals(type)) {
                    return kind;
                }
            }
            throw new CannotTransfer(CannotTransfer.Reason.UNKNOWN, name);
        }
    }

    byte[] bytes() {
        return JSON.writeValueAsString(this).getBytes(StandardCharsets.UTF_8);
    }

    static Contents read(byte[] json) throws CannotTransfer {
        try {
            // These two are the same in every format to come.
            var head = JSON.readTree(json);
            if (!head.path("kind").asString("").equals(KIND)) {
                throw new CannotTransfer(CannotTransfer.Reason.NOT_AN_EXPORT);
            }
            if (head.path("format").asInt(0) > FORMAT) {
                throw new CannotTransfer(CannotTransfer.Reason.NEWER_FORMAT);
            }
            return JSON.treeToValue(head, Contents.class);
        } catch (JacksonException e) {
            throw new CannotTransfer(CannotTransfer.Reason.DAMAGED, FILE);
        }
    }

    Map<String, Long> rows() {
        var rows = new TreeMap<String, Long>();
        tables.forEach(table -> rows.put(table.name(), table.rows()));
        return rows;
    }

    long unreadable() {
        return tables.stream().mapToLong(Table::unreadable).sum();
    }

    long size() {
        return tables.stream().mapToLong(Table::bytes).sum();
    }
}
