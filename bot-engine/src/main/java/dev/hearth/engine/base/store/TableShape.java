package dev.hearth.engine.base.store;

import java.util.List;
import java.util.Optional;

/// A table as both engines have it; names in small letters.
///
/// @param columns in the order in which they were made
/// @param key     the names of those that tell its rows apart
public record TableShape(String name, List<Column> columns, List<String> key) {
    public TableShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
    }

    /// One column.
    ///
    /// @param optional whether a row may have nothing there
    public record Column(String name, ColumnKind kind, boolean optional) {}

    public Optional<Column> column(String name) {
        return columns.stream().filter(each -> each.name().equals(name)).findFirst();
    }

    /// The same table, seen with only some of its columns, in this order.
    ///
    /// @param names of columns that it has
    public TableShape only(List<String> names) {
        return new TableShape(
                name, names.stream().map(each -> column(each).orElseThrow()).toList(), key);
    }
}
