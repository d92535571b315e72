package dev.hearth.control.engine;

import java.util.List;

/// What every check answered.
public record Health(List<Check> checks) {
    public Health {
        checks = List.copyOf(checks);
    }
}
