package dev.hearth.control.engine;

import java.util.List;
import java.util.Optional;

/// People as Discord names them.
public record PersonList(List<Person> people) {
    /// Somebody.
    ///
    /// @param name    what others see
    /// @param handle  the name that nobody else has
    /// @param picture where it lies, a PNG; empty for none
    public record Person(String id, String name, String handle, Optional<String> picture) {}

    public PersonList {
        people = List.copyOf(people);
    }
}
