package dev.hearth.app.supervisor.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/// Folders and files that only their owner can read. On Windows they lie in the user's own profile, whose access list
/// they inherit.
public final class OwnerOnly {
    private OwnerOnly() {}

    /// Makes a folder and those above it; one that is there stays as it is.
    public static void folder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            return;
        }
        var parent = folder.getParent();
        if (parent != null) {
            folder(parent);
        }
        try {
            Files.createDirectory(folder, rights("rwx------"));
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
    }

    /// Makes the folder that a file is to lie in.
    public static void folderOf(Path file) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            folder(parent);
        }
    }

    /// Writes a whole file down to the disk, beside it first: a reader finds the old content or the new.
    public static void write(Path file, byte[] content) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        Files.createFile(beside, rights("rw-------"));
        try (var channel = FileChannel.open(beside, StandardOpenOption.WRITE)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncName(file);
    }

    /// Makes a new name last through a power cut. Windows has no such call, and needs none.
    private static void syncName(Path file) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null && isPosix()) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static FileAttribute<?>[] rights(String rights) {
        return isPosix()
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    private static boolean isPosix() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
    }
}
