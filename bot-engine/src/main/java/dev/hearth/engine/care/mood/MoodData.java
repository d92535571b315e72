package dev.hearth.engine.care.mood;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.feature.PersonalData;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// Check-ins as what is kept of people.
record MoodData(MoodRepository repository) implements PersonalData {
    @Override
    public String kind() {
        return "checkin";
    }

    @Override
    public void export(UserId user, Consumer<Item> taker) {
        repository.every(user, checkIn -> taker.accept(item(checkIn)));
    }

    private static Item item(CheckIn checkIn) {
        Map<String, String> facts = new LinkedHashMap<>();
        facts.put("day", checkIn.day().toString());
        if (checkIn.mood() != null) {
            facts.put("mood", checkIn.mood().name());
        }
        if (checkIn.intensity() != null) {
            facts.put("intensity", Integer.toString(checkIn.intensity().value()));
        }
        if (!checkIn.activities().isEmpty()) {
            facts.put(
                    "activities",
                    checkIn.activities().stream().sorted().map(Activity::name).collect(joining(", ")));
        }
        if (checkIn.note() != null) {
            facts.put("note", checkIn.note());
        }
        return new Item(checkIn.at(), facts);
    }

    @Override
    public void delete(UserId user) {
        repository.delete(user);
    }
}
