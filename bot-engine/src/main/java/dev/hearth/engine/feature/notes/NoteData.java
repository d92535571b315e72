package dev.hearth.engine.feature.notes;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.feature.PersonalData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The notes of one table, as what is kept of people.
///
/// @param kind names them in an export
record NoteData(String kind, NoteRepository repository) implements PersonalData {
    @Override
    public void export(UserId user, Consumer<Item> taker) {
        repository.every(user, note -> taker.accept(item(note)));
    }

    private static Item item(Note note) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("day", note.day().toString());
        facts.put("text", note.text());
        return new Item(note.at(), facts);
    }

    @Override
    public void delete(UserId user) {
        repository.delete(user);
    }
}
