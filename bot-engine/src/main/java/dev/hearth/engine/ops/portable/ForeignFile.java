package dev.hearth.engine.ops.portable;

import dev.hearth.engine.feature.takeover.ForeignRecord;
import dev.hearth.engine.ops.portable.CannotTransfer.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/// What another product wrote: one file, or a zip of several. Nothing of a zip is unpacked to the disk, and none of its
/// names leads anywhere.
final class ForeignFile implements AutoCloseable {
    /// More than the largest community has; a zip may say of itself that it is small.
    private static final long LONGEST = 1L << 30;
    private static final int MOST_PARTS = 200;

    private final List<Part> parts;
    private final AutoCloseable open;

    private ForeignFile(List<Part> parts, AutoCloseable open) {
        this.parts = List.copyOf(parts);
        this.open = open;
    }

    /// One table of records.
    record Part(String name, Opening opening) {
        /// What its name says that it holds, without spaces, in the singular.
        String kind() {
            var base = name.substring(name.lastIndexOf('/') + 1);
            int dot = base.lastIndexOf('.');
            var plain = ForeignRecord.plain(dot < 0 ? base : base.substring(0, dot));
            return plain.endsWith("ies") ? plain.substring(0, plain.length() - 3) + "y" : plain.replaceAll("s$", "");
        }

        boolean isCsv() {
            return name.toLowerCase(Locale.ROOT).endsWith(".csv");
        }

        InputStream read() throws IOException {
            return new Bounded(opening.open(), LONGEST);
        }
    }

    private interface Opening {
        InputStream open() throws IOException;
    }

    static ForeignFile open(Path file) throws CannotTransfer, IOException {
        if (!Files.isRegularFile(file)) {
            throw new CannotTransfer(Reason.UNREADABLE, file.toString());
        }
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".zip")) {
            var name = file.getFileName().toString();
            return new ForeignFile(List.of(new Part(name, () -> Files.newInputStream(file))), () -> {});
        }
        try {
            var zip = new ZipFile(file.toFile());
            return new ForeignFile(parts(zip), zip);
        } catch (ZipException e) {
            throw new CannotTransfer(Reason.NOT_RECORDS, file.toString());
        } catch (NoSuchFileException e) {
            throw new CannotTransfer(Reason.UNREADABLE, file.toString());
        }
    }

    private static List<Part> parts(ZipFile zip) throws CannotTransfer, IOException {
        var parts = zip.stream()
                .filter(entry -> !entry.isDirectory() && !isOfTheSystem(entry.getName()))
                .map(entry -> part(zip, entry))
                .toList();
        if (parts.isEmpty() || parts.size() > MOST_PARTS) {
            zip.close();
            throw new CannotTransfer(parts.isEmpty() ? Reason.NO_FILES : Reason.TOO_MANY_FILES);
        }
        return parts;
    }

    /// What an operating system puts into a zip by itself.
    private static boolean isOfTheSystem(String name) {
        return name.startsWith("__MACOSX/") || name.startsWith(".", name.lastIndexOf('/') + 1);
    }

    private static Part part(ZipFile zip, ZipEntry entry) {
        return new Part(entry.getName(), () -> zip.getInputStream(entry));
    }

    List<Part> parts() {
        return parts;
    }

    @Override
    public void close() throws IOException {
        try {
            open.close();
        } catch (IOException e) {
            throw e;
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /// Ends with an error where more comes than there should be.
    private static final class Bounded extends InputStream {
        private final InputStream in;
        private long left;

        Bounded(InputStream in, long most) {
            this.in = in;
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int next = in.read();
            count(next < 0 ? 0 : 1);
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            int found = in.read(into, from, most);
            count(Math.max(found, 0));
            return found;
        }

        private void count(int read) throws IOException {
            left -= read;
            if (left < 0) {
                throw new IOException("more than there should be");
            }
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
