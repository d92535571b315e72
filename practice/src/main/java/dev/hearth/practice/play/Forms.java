package dev.hearth.practice.play;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The modal that each person has open; a new one takes the place of the last.
public final class Forms {
    private final Map<Long, Form> open = new ConcurrentHashMap<>();

    /// Opens a modal for the person of the interaction; gives it back with its components numbered.
    JsonNode open(Interaction interaction, JsonNode modal) {
        var numbered = (ObjectNode) modal.deepCopy();
        Components.number(numbered);
        open.put(interaction.person().id(), new Form(numbered, interaction.channel(), interaction.source()));
        return numbered;
    }

    Optional<Form> of(long person) {
        return Optional.ofNullable(open.get(person));
    }

    /// Closes it, unless a newer one is open.
    void close(long person, Form form) {
        open.remove(person, form);
    }
}
