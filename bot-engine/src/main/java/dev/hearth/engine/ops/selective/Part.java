package dev.hearth.engine.ops.selective;

import dev.hearth.control.engine.BroughtBack;
import dev.hearth.engine.base.store.Rows;
import dev.hearth.engine.base.store.TableShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// The rows of one guild or one member, out of a backup.
record Part(List<Of> tables) {
    Part {
        tables = List.copyOf(tables);
    }

    /// Those of one table.
    record Of(TableShape table, List<@Nullable Object[]> rows) {
        Of {
            rows = List.copyOf(rows);
        }

        /// Seen with the columns that the same table has here; empty if there is none. A backup may be older.
        private Optional<TableShape> here(List<TableShape> present) {
            var names = table.columns().stream().map(TableShape.Column::name).toList();
            return present.stream()
                    .filter(each -> each.name().equals(table.name()))
                    .filter(each ->
                            names.stream().allMatch(name -> each.column(name).isPresent()))
                    .map(each -> each.only(names))
                    .findFirst();
        }
    }

    boolean isEmpty() {
        return tables.stream().allMatch(each -> each.rows().isEmpty());
    }

    int size() {
        return tables.stream().mapToInt(each -> each.rows().size()).sum();
    }

    /// All but one table.
    Part without(Set<String> names) {
        return new Part(tables.stream()
                .filter(each -> !names.contains(each.table().name()))
                .toList());
    }

    Optional<Of> of(String table) {
        return tables.stream().filter(each -> each.table().name().equals(table)).findFirst();
    }

    /// How many rows of each table are missing at present; none of a table of which none is.
    Map<String, Long> missing(Rows present) {
        return counted(
                present, (rows, table, of) -> rows.missing(table, of.rows()).size());
    }

    /// Adds what is missing.
    ///
    /// @return how many of each table
    Map<String, Long> addMissing(Rows present) {
        return counted(present, (rows, table, of) -> rows.addMissing(table, of.rows()));
    }

    /// What is told of rows that were added, or would be.
    static BroughtBack brought(Map<String, Long> added, Part of, long unreadable) {
        long all = added.values().stream().mapToLong(Long::longValue).sum();
        return new BroughtBack(added, of.size() - all, unreadable);
    }

    private interface Counting {
        int of(Rows rows, TableShape here, Of there);
    }

    private Map<String, Long> counted(Rows present, Counting counting) {
        var counts = new TreeMap<String, Long>();
        var shapes = present.tables();
        for (var each : tables) {
            each.here(shapes).ifPresent(here -> {
                long count = counting.of(present, here, each);
                if (count > 0) {
                    counts.put(here.name(), count);
                }
            });
        }
        return counts;
    }

    /// Rows while they come in.
    static final class Gathering {
        private final List<Of> tables = new ArrayList<>();
        private @Nullable TableShape table;
        private List<@Nullable Object[]> rows = new ArrayList<>();

        void begin(TableShape next) {
            end();
            table = next;
            rows = new ArrayList<>();
        }

        void add(@Nullable Object[] row) {
            rows.add(row);
        }

        private void end() {
            if (table != null) {
                tables.add(new Of(table, rows));
            }
        }

        Part whole() {
            end();
            table = null;
            return new Part(tables);
        }
    }
}
