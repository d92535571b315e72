package dev.hearth.engine.feature;

import dev.hearth.engine.base.id.UserId;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/// What a room keeps of people: each may have all of theirs, and have it deleted. Every room that keeps any has one.
public interface PersonalData {
    /// One thing that is kept of somebody. Its words stay out of `toString`.
    ///
    /// @param facts by name, in the order in which they are read
    record Item(Instant at, Map<String, String> facts) {
        public Item {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }

        @Override
        public String toString() {
            return "Item[" + facts.size() + " facts]";
        }
    }

    /// Names it in an export, such as `journal`.
    String kind();

    /// Hands over everything that is kept of somebody, oldest first.
    void export(UserId user, Consumer<Item> taker);

    /// Deletes all of it for good.
    void delete(UserId user);
}
