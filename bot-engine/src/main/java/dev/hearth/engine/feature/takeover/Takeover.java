package dev.hearth.engine.feature.takeover;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a room takes over from another product: one kind of record, each read as a row of a table of its own. Texts are
/// given in plain words in the place of the sealed bytes; whoever keeps the row seals them first.
///
/// @param names   what a file of such records may be called, without spaces, in the singular; the first names the kind
/// @param table   the room's table
/// @param columns of each row but its `id`
/// @param main    the names of the value that a record is about, which tells it from others of its moment; the first
///                that holds anything counts
/// @param most    how many rows a member may have; 0 for any number
public record Takeover(
        List<String> names, String table, List<String> columns, List<String> main, int most, Reading reading) {
    /// How a record becomes a row.
    public interface Reading {
        /// A value for each column.
        Map<String, @Nullable Object> row(ForeignRecord record) throws Unusable;
    }

    public Takeover {
        names = List.copyOf(names);
        columns = List.copyOf(columns);
        main = List.copyOf(main);
    }

    public String kind() {
        return names.getFirst();
    }
}
