package dev.hearth.engine.base.chart;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// A square for each day of a year. A day's level is told by how dark its square is and by its number in it.
///
/// @param last   the last day; the first is a year before it
/// @param levels of those days that have one, from 1
/// @param names  what the levels are called, from the first
/// @param none   what a day without a level is called
public record Year(LocalDate last, Map<LocalDate, Integer> levels, List<String> names, String none)
        implements Sheet.Content {
    public Year {
        levels = Map.copyOf(levels);
        names = List.copyOf(names);
        int most = names.size();
        if (levels.values().stream().anyMatch(level -> level < 1 || level > most)) {
            throw new IllegalArgumentException("levels run from 1 to " + most);
        }
    }

    LocalDate first() {
        return last.minusYears(1).plusDays(1);
    }
}
