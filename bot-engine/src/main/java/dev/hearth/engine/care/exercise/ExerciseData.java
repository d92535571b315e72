package dev.hearth.engine.care.exercise;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.feature.PersonalData;
import dev.hearth.engine.feature.library.ExerciseRepository;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Which exercises somebody saw and tried, as what is kept of people.
record ExerciseData(ExerciseRepository uses) implements PersonalData {
    @Override
    public String kind() {
        return ExerciseFeature.ROOM;
    }

    @Override
    public void export(UserId user, Consumer<Item> taker) {
        uses.every(user).forEach(use -> taker.accept(item(use)));
    }

    private static Item item(ExerciseRepository.Use use) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("exercise", use.exercise());
        facts.put("begun", Boolean.toString(use.begun()));
        if (use.helped() != null) {
            facts.put("helped", use.helped().toString());
        }
        return new Item(use.at(), facts);
    }

    @Override
    public void delete(UserId user) {
        uses.delete(user);
    }
}
