package dev.hearth.engine.command;

import java.util.List;

/// One option of a command. The bounds are given to Discord and checked again here, since a client can be forged.
public sealed interface Option {
    String name();

    boolean required();

    /// Any text.
    ///
    /// @param most longest text in characters, 1 to 6000
    record Text(String name, boolean required, int most) implements Option {}

    /// A text for which completions are offered; any text may come all the same.
    record Completed(String name, boolean required, int most, Completer completer) implements Option {}

    record Whole(String name, boolean required, int least, int most) implements Option {}

    record Truth(String name, boolean required) implements Option {}

    /// A channel of the guild; its answer is the id.
    record Channel(String name, boolean required) implements Option {}

    /// A role of the guild; its answer is the id.
    record Role(String name, boolean required) implements Option {}

    /// Somebody on Discord; its answer is the id.
    record User(String name, boolean required) implements Option {}

    /// One of a few values, each with words of its own in the room's bundle.
    record OneOf(String name, boolean required, List<String> values) implements Option {
        public OneOf {
            values = List.copyOf(values);
        }
    }
}
