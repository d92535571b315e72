package dev.hearth.engine.base.store;

import dev.hearth.control.OwnerOnly;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;

/// Whole folders, copied and moved so that what stands under the final name is always complete.
public final class Folders {
    private Folders() {}

    /// Copies to the side, down to the disk, then takes the place of what was there.
    public static void copy(Path from, Path to) throws IOException {
        var beside = to.resolveSibling(to.getFileName() + ".new");
        delete(beside);
        OwnerOnly.createFolder(beside);
        try (var files = Files.walk(from)) {
            for (var file : (Iterable<Path>) files.skip(1)::iterator) {
                copyOne(file, beside.resolve(from.relativize(file)));
            }
        }
        delete(to);
        move(beside, to);
    }

    /// Lets a folder or file take a free name at once, and makes that last; both lie on one disk.
    public static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        OwnerOnly.syncName(to);
        OwnerOnly.syncName(from);
    }

    /// Deletes a folder with all that is in it, or a file; nothing happens if there is none.
    public static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (var files = Files.walk(folder)) {
            for (var file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        }
    }

    /// What its files take, in bytes. Files that go away meanwhile count for nothing.
    public static long size(Path folder) {
        try (var files = Files.walk(folder)) {
            return files.map(Path::toFile).mapToLong(File::length).sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static void copyOne(Path file, Path copy) throws IOException {
        if (Files.isDirectory(file)) {
            OwnerOnly.createFolder(copy);
            return;
        }
        Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
        try (var channel = FileChannel.open(copy, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
