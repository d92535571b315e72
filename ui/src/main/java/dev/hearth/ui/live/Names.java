package dev.hearth.ui.live;

import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.TellPeople;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/// Who the ids on a page are, as far as Discord has told. Whom it did not tell of is asked for again at the next
/// look: the bot may be online by then.
public final class Names {
    private static final int AT_ONCE = 100;

    private final Asking asking;
    private final ReadOnlyObjectWrapper<Map<String, Person>> known = new ReadOnlyObjectWrapper<>(Map.of());

    public Names(Asking asking) {
        this.asking = asking;
    }

    /// Those who are known, by their ids.
    public ReadOnlyObjectProperty<Map<String, Person>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    public Optional<Person> of(String user) {
        return Optional.ofNullable(known.get().get(user));
    }

    /// Asks Discord for those who are not known yet.
    public void want(Collection<String> users) {
        var unknown = users.stream()
                .distinct()
                .filter(user -> !known.get().containsKey(user))
                .limit(AT_ONCE)
                .toList();
        if (!unknown.isEmpty()) {
            asking.ask(new TellPeople(unknown), told -> know(told.people()), why -> {});
        }
    }

    /// Takes over who somebody is from another answer.
    public void know(List<Person> people) {
        if (!people.isEmpty()) {
            var more = new HashMap<>(known.get());
            people.forEach(person -> more.put(person.id(), person));
            known.set(Map.copyOf(more));
        }
    }

    public void forget() {
        known.set(Map.of());
    }
}
