package dev.hearth.app.supervisor.keeper;

import java.util.Optional;

/// What an environment's bot signs in with, and where.
public interface Source {
    /// Whether there is a token.
    boolean hasToken();

    /// The token; empty if there is none yet.
    Optional<String> token();

    /// Where Discord's API lies if it is not the real one.
    Optional<String> restBase();
}
