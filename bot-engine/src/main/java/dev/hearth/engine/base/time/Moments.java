package dev.hearth.engine.base.time;

import java.time.InstantSource;
import java.time.temporal.ChronoUnit;

/// The engine's clock. Instants are cut to microseconds where they are made: Derby keeps nanoseconds and PostgreSQL
/// microseconds, and what both keep must compare and hash alike.
public final class Moments {
    private Moments() {}

    public static InstantSource micros(InstantSource source) {
        return () -> source.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
