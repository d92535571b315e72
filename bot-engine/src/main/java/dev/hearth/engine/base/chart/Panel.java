package dev.hearth.engine.base.chart;

import java.time.LocalDate;
import java.util.List;

/// One chart of a page.
public sealed interface Panel {
    String title();

    /// Bars below each other, each with its name before it and its figure behind it.
    ///
    /// @param most the length that fills the room
    record Bars(String title, List<Bar> bars, double most) implements Panel {
        public Bars {
            bars = List.copyOf(bars);
        }
    }

    /// A bar.
    ///
    /// @param name   differs from those of the others
    /// @param figure what its length says, in words
    record Bar(String name, double length, String figure) {}

    /// A line from left to right through days.
    ///
    /// @param points oldest first
    /// @param steps  what the heights 1, 2, 3 ... are called
    record Course(String title, List<Point> points, List<String> steps) implements Panel {
        public Course {
            points = List.copyOf(points);
            steps = List.copyOf(steps);
        }
    }

    /// A point of a line.
    record Point(LocalDate day, double height) {}

    /// Instead of a chart that would say nothing yet.
    record Note(String title, String text) implements Panel {}
}
