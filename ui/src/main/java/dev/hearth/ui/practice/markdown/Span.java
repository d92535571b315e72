package dev.hearth.ui.practice.markdown;

import java.time.Instant;
import java.util.Set;

/// A part of a line.
public sealed interface Span {
    /// Words in some style.
    record Words(String text, Set<Style> styles) implements Span {
        public Words {
            styles = Set.copyOf(styles);
        }
    }

    /// Words that lead somewhere.
    record Link(String text, String url) implements Span {}

    /// Somebody, a role, a channel or a command.
    ///
    /// @param name an id, or for commands the name
    record Mention(Kind kind, String name) implements Span {}

    /// A moment, which each reader sees in their own zone.
    ///
    /// @param style Discord's letter: `R` for "in 3 hours", `t` for the time, and so on
    record Moment(Instant at, char style) implements Span {}

    /// What is mentioned.
    enum Kind {
        ACCOUNT,
        ROLE,
        CHANNEL,
        COMMAND
    }

    /// How words can look.
    enum Style {
        BOLD,
        ITALIC,
        UNDERLINED,
        STRUCK,
        HIDDEN,
        CODE
    }
}
