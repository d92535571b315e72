package dev.hearth.app.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/// One line as the terminal understood it.
sealed interface Line {
    /// What the member does on Discord.
    sealed interface Act extends Line {
        /// The order to the practice server, apart from who does it and where.
        Map<String, Object> order();
    }

    record Command(String line) implements Act {
        @Override
        public Map<String, Object> order() {
            return Map.of("kind", "command", "line", line);
        }
    }

    record Say(String text) implements Act {
        @Override
        public Map<String, Object> order() {
            return Map.of("kind", "say", "text", text);
        }
    }

    record Click(String label) implements Act {
        @Override
        public Map<String, Object> order() {
            return Map.of("kind", "click", "label", label);
        }
    }

    record Pick(List<String> values) implements Act {
        @Override
        public Map<String, Object> order() {
            return Map.of("kind", "pick", "values", values);
        }
    }

    record Fill(Map<String, String> fields) implements Act {
        @Override
        public Map<String, Object> order() {
            return Map.of("kind", "fill", "fields", fields);
        }
    }

    record Complete(String line) implements Act {
        @Override
        public Map<String, Object> order() {
            return Map.of("kind", "complete", "line", line);
        }
    }

    record AsMember(String name) implements Line {}

    record InChannel(String name) implements Line {}

    record InGuild(String name) implements Line {}

    record InDm() implements Line {}

    record Wait(Duration time) implements Line {}

    record Expect(Expectation what) implements Line {}
    /// What the practice Discord is to do wrong.
    record Fault(Map<String, String> order) implements Line {}

    record Kill() implements Line {}

    record Help() implements Line {}

    record Quit() implements Line {}

    /// Nothing to do: an empty line.
    record Blank() implements Line {}

    /// A line that is not understood.
    ///
    /// @param reason what is wrong and what would be right
    record Misread(String reason) implements Line {}
}
