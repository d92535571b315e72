package dev.hearth.control;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The classes of one program as the JVM wants them, kept in a file between its starts (class data sharing): such a
/// start takes about two thirds of the time. Without a file the program notes which classes it loads, so that one can
/// be made while it runs. A file that does not fit, of another JVM for one, is passed over by the JVM, which says so on
/// standard output; that belongs to the programs, so it is kept silent.
///
/// @param folder where the archives of this JVM lie
/// @param name   of the program's module
/// @param jar    the program; a file that is older than it was made of another build
/// @see <a href="https://docs.oracle.com/en/java/javase/25/docs/specs/man/java.html">the JVM's options</a>
public record ClassArchive(Path folder, String name, Path jar) {
    private static final List<String> SILENT = List.of("-Xlog:disable", "-Xlog:all=warning,cds*=off,aot*=off:stderr");

    /// Where the archives of the running JVM lie in an installation.
    static Path folderIn(Path root) {
        return root.resolve("target").resolve("cds").resolve(Runtime.version().toString());
    }

    /// The JVM's flags that use the archive, or note what would be in it; none where neither can be.
    List<String> flags() {
        if (isCurrent()) {
            var flags = new ArrayList<>(SILENT);
            flags.add("-XX:SharedArchiveFile=" + file());
            return flags;
        }
        return Files.isDirectory(folder) && notes().isEmpty()
                ? List.of("-XX:DumpLoadedClassList=" + folder.resolve(name + "-%p.lst"))
                : List.of();
    }

    /// Where the archive lies when it is made.
    public Path file() {
        return folder.resolve(name + ".jsa");
    }

    /// Whether there is an archive of this build.
    public boolean isCurrent() {
        try {
            return Files.isRegularFile(file())
                    && Files.getLastModifiedTime(file()).compareTo(Files.getLastModifiedTime(jar)) > 0;
        } catch (IOException e) {
            return false;
        }
    }

    /// What a program that runs, or ran, noted; empty if none did yet.
    public Optional<Path> notes() {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, name + "-*.lst")) {
            for (Path each : found) {
                return Optional.of(each);
            }
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
