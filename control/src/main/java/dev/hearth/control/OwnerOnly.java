package dev.hearth.control;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.AclEntry;
import java.nio.file.attribute.AclEntryPermission;
import java.nio.file.attribute.AclEntryType;
import java.nio.file.attribute.AclFileAttributeView;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.List;

/// Files and folders that only their owner can read: POSIX rights where there are any, else an access list with one
/// entry. Files are written beside and renamed, so that a reader finds the old content or the new, never half of it.
public final class OwnerOnly {
    private static final String FOLDER_RIGHTS = "rwx------";
    private static final String FILE_RIGHTS = "rw-------";

    private OwnerOnly() {}

    /// Makes a folder whose parent exists; one that is there already is narrowed to its owner.
    public static void createFolder(Path folder) throws IOException {
        try {
            Files.createDirectory(folder);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(folder)) {
                throw e;
            }
        }
        narrow(folder, FOLDER_RIGHTS);
    }

    /// Makes a folder and those above it for their owner; one that is there stays as it is, for somebody may have named
    /// their home.
    public static void createFolders(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            var parent = folder.toAbsolutePath().getParent();
            if (parent != null) {
                createFolders(parent);
            }
            createFolder(folder);
        }
    }

    /// Makes the folder that a file is to lie in.
    public static void createFolderOf(Path file) throws IOException {
        var parent = file.toAbsolutePath().getParent();
        if (parent != null) {
            createFolders(parent);
        }
    }

    /// Writes a whole file, down to the disk.
    public static void write(Path file, byte[] content) throws IOException {
        var beside = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(beside);
        try (var channel = create(beside)) {
            var bytes = ByteBuffer.wrap(content);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        replace(beside, file);
    }

    /// A new file, empty and narrowed to its owner before anything is written to it.
    public static FileChannel create(Path file) throws IOException {
        Files.createFile(file);
        narrow(file);
        return FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
    }

    /// Narrows a file that is there.
    public static void narrow(Path file) throws IOException {
        narrow(file, FILE_RIGHTS);
    }

    /// Lets a file take another's place at once, and makes that last.
    public static void replace(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        syncName(to);
    }

    /// Makes the name of a file or folder last through a power cut. Windows has no such call, and needs none.
    public static void syncName(Path path) throws IOException {
        var folder = path.toAbsolutePath().getParent();
        if (folder != null && hasPosixRights(folder.getFileSystem())) {
            try (var channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    private static void narrow(Path path, String rights) throws IOException {
        if (hasPosixRights(path.getFileSystem())) {
            Files.getFileAttributeView(path, PosixFileAttributeView.class)
                    .setPermissions(PosixFilePermissions.fromString(rights));
            return;
        }
        var list = Files.getFileAttributeView(path, AclFileAttributeView.class);
        if (list != null) {
            list.setAcl(List.of(AclEntry.newBuilder()
                    .setType(AclEntryType.ALLOW)
                    .setPrincipal(list.getOwner())
                    .setPermissions(EnumSet.allOf(AclEntryPermission.class))
                    .build()));
        }
    }

    private static boolean hasPosixRights(FileSystem files) {
        return files.supportedFileAttributeViews().contains("posix");
    }
}
