package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.OwnerOnly;
import dev.hearth.engine.ops.backup.Places;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The one folder that holds everything of an installation, readable by its owner only, and held by one engine at a
/// time: the lock lasts as long as the process, and dies with it however it ends.
final class DataFolder implements AutoCloseable {
    private static final List<String> FOLDERS = List.of("keys", "db", "backups", "logs", "crash", "run");

    private final Path root;
    private final FileChannel lockFile;

    private DataFolder(Path root, FileChannel lockFile) {
        this.root = root;
        this.lockFile = lockFile;
    }

    /// Takes a folder, and makes it where there is none.
    ///
    /// @throws CannotStart if it cannot be written, or another process has it
    static DataFolder open(Path folder) throws CannotStart {
        var root = folder.toAbsolutePath().normalize();
        try {
            createRoot(root);
            for (var name : FOLDERS) {
                OwnerOnly.createFolder(root.resolve(name));
            }
            return new DataFolder(root, lock(root));
        } catch (IOException e) {
            throw new CannotStart(EngineFailure.DATA_FOLDER_UNWRITABLE, root.toString());
        }
    }

    /// Whether a folder was ever taken; makes none.
    static boolean isTaken(Path folder) {
        return Files.isDirectory(folder.resolve("db"));
    }

    /// A folder that is there keeps its rights: somebody may have named their home. What is in it is narrowed.
    private static void createRoot(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            var parent = root.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            OwnerOnly.createFolder(root);
        }
    }

    private static FileChannel lock(Path root) throws IOException, CannotStart {
        var channel = FileChannel.open(
                root.resolve("run").resolve("engine.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (tryLock(channel) != null) {
                return channel;
            }
        } catch (IOException e) {
            channel.close();
            throw e;
        }
        channel.close();
        throw new CannotStart(EngineFailure.DATA_FOLDER_IN_USE, root.toString());
    }

    /// Null if another process has it, or this one a second time.
    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    Path root() {
        return root;
    }

    Path config() {
        return places().config();
    }

    /// Where Derby's files lie.
    Path database() {
        return places().database();
    }

    Path keys() {
        return root.resolve("keys");
    }

    /// The key store's file.
    Path memberKeys() {
        return places().memberKeys();
    }

    /// One line; only where the database is a server's.
    Path databasePassword() {
        return keys().resolve("database.password");
    }

    Path backups() {
        return places().backups();
    }

    Path logs() {
        return root.resolve("logs");
    }

    Path run() {
        return root.resolve("run");
    }

    Places places() {
        return placesIn(root);
    }

    /// What backups need to know of a folder, held by this process or not.
    static Places placesIn(Path root) {
        return new Places(
                root.resolve("db").resolve("hearth"),
                root.resolve("config.json"),
                root.resolve("keys").resolve("members.keys"),
                root.resolve("backups"),
                root.resolve("run").resolve("backup"),
                root.resolve("restore"));
    }

    /// Gives the folder back.
    @Override
    public void close() {
        try {
            lockFile.close();
        } catch (IOException e) {
            // The lock ends with the process in any case.
        }
    }
}
