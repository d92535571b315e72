package dev.hearth.control.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// How it stands with coming back after this PC is lost.
///
/// @param kit        when the recovery kit was made that counts; empty if there is none
/// @param rehearsals the newest first
public record RecoveryView(Optional<Instant> kit, List<Rehearsal> rehearsals) {
    public RecoveryView {
        rehearsals = List.copyOf(rehearsals);
    }
}
