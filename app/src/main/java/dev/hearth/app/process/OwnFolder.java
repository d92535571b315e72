package dev.hearth.app.process;

import dev.hearth.control.OwnerOnly;
import java.io.IOException;
import java.nio.file.Path;

/// Makes the data folder for its owner alone, before the engine's log is the first to need it and makes it for all. A
/// folder that is there keeps its rights: somebody may have named their home.
final class OwnFolder {
    private OwnFolder() {}

    /// Leaves it to the engine to say why a folder cannot be used.
    static void prepare(Path folder) {
        try {
            OwnerOnly.createFolders(folder);
        } catch (IOException e) {
            // The engine meets the same folder next, and names the remedy.
        }
    }
}
