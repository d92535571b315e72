package dev.hearth.ui.practice.markdown;

import java.util.List;

/// A part of a text that stands on lines of its own.
public sealed interface Block {
    /// A line.
    record Line(Size size, List<Span> spans) implements Block {
        public Line {
            spans = List.copyOf(spans);
        }
    }

    /// An entry of a list.
    ///
    /// @param depth  0 for the outermost list
    /// @param marker a dot, or a number with its dot
    record Item(int depth, String marker, List<Span> spans) implements Block {
        public Item {
            spans = List.copyOf(spans);
        }
    }

    /// What somebody else said.
    record Quote(List<Block> blocks) implements Block {
        public Quote {
            blocks = List.copyOf(blocks);
        }
    }

    /// Code, as it is.
    record Code(String text) implements Block {}

    /// How large a line is written.
    enum Size {
        LARGE,
        MIDDLE,
        RAISED,
        NORMAL,
        SMALL
    }
}
