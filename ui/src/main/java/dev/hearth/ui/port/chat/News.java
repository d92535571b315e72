package dev.hearth.ui.port.chat;

import java.util.List;

/// What changed for a person since they last looked, oldest first.
///
/// @param removed ids of messages that are gone
/// @param typing  who began to type, and where
public record News(List<ChatMessage> messages, List<String> removed, List<Typing> typing) {
    public News {
        messages = List.copyOf(messages);
        removed = List.copyOf(removed);
        typing = List.copyOf(typing);
    }

    /// Somebody who began to type.
    public record Typing(String author, Place place) {}
}
