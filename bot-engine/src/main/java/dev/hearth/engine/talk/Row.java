package dev.hearth.engine.talk;

import java.util.List;

/// One row of controls under a message.
public sealed interface Row {
    /// Buttons side by side.
    ///
    /// @param buttons 1 to 5
    record Buttons(List<Button> buttons) implements Row {
        public Buttons {
            Limits.count("buttons", buttons, 1, 5);
            buttons = List.copyOf(buttons);
        }
    }

    /// A list to pick from.
    ///
    /// @param hint    what stands there while nothing is picked, up to 150 characters
    /// @param options 1 to 25
    /// @param most    how many may be picked
    record Select(Action action, String hint, List<Pick> options, int most) implements Row {
        public Select {
            Limits.text("a select's hint", hint, 150);
            Limits.count("options", options, 1, 25);
            options = List.copyOf(options);
            if (most < 1 || most > options.size()) {
                throw new IllegalArgumentException("a select takes 1 to " + options.size() + " picks");
            }
        }
    }

    /// One option of a list.
    record Pick(String value, String label, boolean picked) {
        public Pick {
            Limits.text("an option's value", value, 100);
            Limits.text("an option's label", label, 100);
        }
    }

    static Row of(Button... buttons) {
        return new Buttons(List.of(buttons));
    }
}
