package dev.hearth.ui.port.chat;

import java.util.List;

/// What can be used in a message.
public sealed interface Component {
    /// Components beside each other.
    record Row(List<Component> components) implements Component {
        public Row {
            components = List.copyOf(components);
        }
    }

    /// A frame around components, with a coloured bar.
    ///
    /// @param color as `#RRGGBB`, empty for none
    record Container(String color, List<Component> components) implements Component {
        public Container {
            components = List.copyOf(components);
        }
    }

    /// Words between components, with Discord's markdown.
    record TextDisplay(String content) implements Component {}

    /// A button.
    ///
    /// @param emoji may stand alone or before the label
    /// @param url   where a link leads, empty for buttons that talk to the bot
    record Button(String customId, String label, String emoji, Style style, boolean disabled, String url)
            implements Component {
        /// Looks, by Discord's names.
        public enum Style {
            PRIMARY,
            SECONDARY,
            SUCCESS,
            DANGER,
            LINK
        }
    }

    /// A list to pick from.
    ///
    /// @param least how many have to be picked
    record Select(String customId, String placeholder, int least, int most, boolean disabled, List<Option> options)
            implements Component {
        public Select {
            options = List.copyOf(options);
        }
    }

    /// One entry of a list.
    ///
    /// @param picked whether the bot picked it beforehand
    record Option(String label, String value, String description, String emoji, boolean picked) {}
}
