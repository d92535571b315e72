package dev.hearth.practice.world;

import java.util.List;

/// What changed for one reader.
public record News(List<Message> messages, List<Removal> removals, List<Typing> typing) {
    public News {
        messages = List.copyOf(messages);
        removals = List.copyOf(removals);
        typing = List.copyOf(typing);
    }

    public boolean isEmpty() {
        return messages.isEmpty() && removals.isEmpty() && typing.isEmpty();
    }
}
