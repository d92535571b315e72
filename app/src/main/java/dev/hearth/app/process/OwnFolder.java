package dev.hearth.app.process;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/// Makes the data folder for its owner alone, before the engine's log is the first to need it and makes it for all. A
/// folder that is there keeps its rights: somebody may have named their home.
final class OwnFolder {
    private OwnFolder() {}

    /// Leaves it to the engine to say why a folder cannot be used.
    static void prepare(Path folder) {
        try {
            if (!Files.exists(folder)) {
                Files.createDirectories(folder.toAbsolutePath().getParent());
                create(folder);
            }
        } catch (IOException e) {
            // The engine meets the same folder next, and names the remedy.
        }
    }

    private static void create(Path folder) throws IOException {
        if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(
                    folder, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
        } else {
            Files.createDirectory(folder);
        }
    }
}
