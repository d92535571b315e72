package dev.hearth.engine.base.chart;

import java.util.List;
import java.util.Locale;

/// One page to be drawn, in words that its room has already found. What it shows is a member's own, so it stays out of
/// `toString`.
///
/// @param subtitle a quieter line below the title; empty for none
public record Sheet(Locale locale, String title, String subtitle, Content content) {
    /// What fills the page.
    public sealed interface Content permits Panels, Numbers, Year {}

    /// Up to four charts beside and below each other.
    public record Panels(List<Panel> panels) implements Content {
        private static final int MOST = 4;

        public Panels {
            panels = List.copyOf(panels);
            if (panels.isEmpty() || panels.size() > MOST) {
                throw new IllegalArgumentException("a page has 1 to " + MOST + " charts");
            }
        }
    }

    /// A few large numbers, and a chart below them.
    public record Numbers(List<Figure> figures, Panel below) implements Content {
        public Numbers {
            figures = List.copyOf(figures);
        }
    }

    /// A large number and what it counts.
    public record Figure(String number, String label) {}

    @Override
    public String toString() {
        return "Sheet[" + content.getClass().getSimpleName() + "]";
    }
}
