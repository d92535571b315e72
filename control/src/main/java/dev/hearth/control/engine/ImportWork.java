package dev.hearth.control.engine;

import dev.hearth.control.Problem;
import java.util.List;
import java.util.Optional;

/// What a process that takes over another product's records tells at its end.
///
/// @param files   what became of each file
/// @param problem why nothing at all was taken over
public record ImportWork(List<TakenIn> files, Optional<Problem> problem) {
    public ImportWork {
        files = List.copyOf(files);
    }

    public static ImportWork done(List<TakenIn> files) {
        return new ImportWork(files, Optional.empty());
    }

    public static ImportWork failed(Problem problem) {
        return new ImportWork(List.of(), Optional.of(problem));
    }
}
