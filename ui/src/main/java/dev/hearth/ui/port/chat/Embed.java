package dev.hearth.ui.port.chat;

import java.util.List;

/// A card in a message; a part that is not there is empty.
///
/// @param color of the bar at its side as `#RRGGBB`, empty for the neutral one
public record Embed(
        String color, String author, String title, String url, String description, List<Field> fields, String footer) {
    public Embed {
        fields = List.copyOf(fields);
    }

    /// A part with a heading.
    ///
    /// @param inline whether it may stand beside others
    public record Field(String name, String value, boolean inline) {}
}
