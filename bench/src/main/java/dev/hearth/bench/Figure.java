package dev.hearth.bench;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// One thing that was measured of both, several times each. The medians speak: one block that another job disturbed
/// does not move them.
final class Figure {
    /// What the ratio of engine to bare bot has to keep; a figure that only informs has no goal.
    sealed interface Goal {
        record AtLeast(double ratio) implements Goal {}

        record AtMost(double ratio) implements Goal {}

        record None() implements Goal {}
    }

    private final String label;
    private final Goal goal;
    private final Map<Contender.Name, List<Double>> values = new EnumMap<>(Contender.Name.class);

    Figure(String label, Goal goal) {
        this.label = label;
        this.goal = goal;
        for (Contender.Name name : Contender.Name.values()) {
            values.put(name, new ArrayList<>());
        }
    }

    void add(Contender.Name of, double value) {
        of(of).add(value);
    }

    boolean isReached() {
        return switch (goal) {
            case Goal.AtLeast(double least) -> ratio() >= least;
            case Goal.AtMost(double most) -> ratio() <= most;
            case Goal.None() -> true;
        };
    }

    /// The figure as a line of the closing table.
    String line() {
        return "%-28s %10.2f %10.2f %8.2f   %s"
                .formatted(label, median(Contender.Name.ENGINE), median(Contender.Name.BARE), ratio(), verdict());
    }

    private String verdict() {
        return switch (goal) {
            case Goal.AtLeast(double least) -> ">= %.2f %s".formatted(least, passed());
            case Goal.AtMost(double most) -> "<= %.2f %s".formatted(most, passed());
            case Goal.None() -> "";
        };
    }

    private String passed() {
        return isReached() ? "pass" : "MISSED";
    }

    private double ratio() {
        return median(Contender.Name.ENGINE) / median(Contender.Name.BARE);
    }

    private double median(Contender.Name name) {
        List<Double> sorted = of(name).stream().sorted().toList();
        int upper = sorted.size() / 2;
        int lower = (sorted.size() - 1) / 2;
        return (sorted.get(lower) + sorted.get(upper)) / 2;
    }

    private List<Double> of(Contender.Name name) {
        return Objects.requireNonNull(values.get(name));
    }
}
