package dev.hearth.engine.ops.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.ops.backup.BadArchive.Reason;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An archive gives back what went in, or nothing at all.
class ArchiveTest {
    private static final int PLACES = 1000;

    @TempDir
    private Path folder;

    private BackupKeys keys;
    private Path archive;
    private Manifest written;

    @BeforeEach
    void write() throws Exception {
        keys = Archives.keys(folder.resolve("keys"));
        archive = folder.resolve("a.hearth");
        written = Archives.write(keys, Archives.files(folder.resolve("files"), 1), archive);
    }

    @Test
    void everyFileComesBackAsItWas() throws Exception {
        Path files = Archives.largeFiles(folder.resolve("large"));
        Path large = folder.resolve("large.hearth");
        Manifest manifest = Archives.write(keys, files, large);
        Path out = Files.createDirectory(folder.resolve("out"));

        assertThat(ArchiveReader.unpack(large, keys, out, _ -> {})).isEqualTo(manifest);
        assertThat(contents(out)).isEqualTo(contents(files));
        assertThat(ArchiveReader.peek(large, keys)).isEqualTo(manifest);
        // What packs well is small, and what does not costs nothing.
        assertThat(Files.size(large)).isBetween(2_600_000L, 2_610_000L);
    }

    @Test
    void nothingOfItCanBeReadWithoutTheKey() throws Exception {
        Files.writeString(folder.resolve("files/config.json"), "{\"zone\": \"Europe/Berlin\"}");
        Path other = folder.resolve("b.hearth");
        Archives.write(keys, folder.resolve("files"), other);

        assertThat(Files.readString(other, StandardCharsets.ISO_8859_1)).doesNotContain("Berlin", "seg0", "CHECK_IN");
    }

    @Test
    void oneFlippedBitAnywhereIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(archive);
        Random random = new Random(20261126);
        for (int i = 0; i < PLACES; i++) {
            // The first kilobyte holds head and manifest, where each place counts.
            int at = i < PLACES / 4 ? random.nextInt(1024) : random.nextInt(bytes.length);
            byte was = bytes[at];
            bytes[at] ^= (byte) (1 << random.nextInt(8));
            Files.write(archive, bytes);

            assertThat(refusal(archive, keys)).as("a bit of byte %d", at).isNotNull();
            bytes[at] = was;
        }
        Files.write(archive, bytes);
        assertThat(ArchiveReader.verify(archive, keys, _ -> {})).isEqualTo(written);
    }

    @Test
    void aCutFileIsRefusedWhereverItIsCut() throws Exception {
        byte[] bytes = Files.readAllBytes(archive);
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            int length = i < 100 ? bytes.length - 1 - i : random.nextInt(bytes.length);
            Files.write(archive, java.util.Arrays.copyOf(bytes, length));

            assertThat(refusal(archive, keys)).as("cut to %d", length).isIn(Reason.CUT, Reason.NOT_AN_ARCHIVE);
        }
    }

    @Test
    void anythingBehindTheEndIsRefused() throws Exception {
        byte[] bytes = Files.readAllBytes(archive);
        Files.write(archive, java.util.Arrays.copyOf(bytes, bytes.length + 1));

        assertThat(refusal(archive, keys)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void swappedDoubledAndMissingChunksAreRefused() throws Exception {
        List<byte[]> chunks = chunks(Files.readAllBytes(archive));
        assertThat(chunks).hasSizeGreaterThan(6);

        for (int i = 1; i < chunks.size() - 1; i++) {
            List<byte[]> swapped = new ArrayList<>(chunks);
            swapped.set(i, chunks.get(i + 1));
            swapped.set(i + 1, chunks.get(i));
            assertThat(refusal(of(swapped), keys)).as("swapped at %d", i).isEqualTo(Reason.DAMAGED);

            List<byte[]> doubled = new ArrayList<>(chunks);
            doubled.add(i, chunks.get(i));
            assertThat(refusal(of(doubled), keys)).as("doubled at %d", i).isEqualTo(Reason.DAMAGED);

            List<byte[]> missing = new ArrayList<>(chunks);
            missing.remove(i);
            assertThat(refusal(of(missing), keys)).as("missing at %d", i).isEqualTo(Reason.DAMAGED);
        }
    }

    @Test
    void theManifestOfAnotherArchiveIsRefused() throws Exception {
        Path older = folder.resolve("older.hearth");
        Archives.write(keys, Archives.files(folder.resolve("older"), 2), older);
        List<byte[]> replayed = new ArrayList<>(chunks(Files.readAllBytes(archive)));
        List<byte[]> old = chunks(Files.readAllBytes(older));

        replayed.set(1, old.get(1));
        assertThat(refusal(of(replayed), keys)).isEqualTo(Reason.DAMAGED);
        replayed.set(0, old.get(0));
        assertThat(refusal(of(replayed), keys)).isEqualTo(Reason.DAMAGED);
    }

    @Test
    void anotherKeyIsNamedAsSuch() throws Exception {
        assertThat(refusal(archive, Archives.keys(folder.resolve("others")))).isEqualTo(Reason.WRONG_KEY);
    }

    @Test
    void namesThatLeadOutsideAreRefused() throws Exception {
        for (String name : List.of(
                "../evil",
                "db/../../evil",
                "/etc/passwd",
                "C:/evil",
                "db/a\\..\\evil",
                "db//x",
                "db/",
                "db/.hidden",
                "keys/members.keys",
                "db/" + "x".repeat(300),
                "")) {
            assertThat(refusal(forged(List.of(new Manifest.Entry(name, 0, sha256(new byte[0])))), keys))
                    .as(name)
                    .isEqualTo(Reason.UNSAFE_NAMES);
        }
        assertThat(refusal(
                        forged(List.of(
                                new Manifest.Entry("db/a", 0, sha256(new byte[0])),
                                new Manifest.Entry("db/A", 0, sha256(new byte[0])))),
                        keys))
                .isEqualTo(Reason.UNSAFE_NAMES);
    }

    @Test
    void moreThanTheManifestSaysIsRefusedBeforeItIsUnpacked() throws Exception {
        byte[] zeros = new byte[Chunks.LARGEST];

        assertThat(refusal(forged(List.of(new Manifest.Entry("db/a", 10, sha256(new byte[10]))), zeros), keys))
                .isEqualTo(Reason.DAMAGED);
        assertThat(refusal(forged(List.of(new Manifest.Entry("db/a", 3L << 20, sha256(zeros))), zeros), keys))
                .isEqualTo(Reason.DAMAGED);
    }

    @Test
    void moreThanTheDiskHoldsIsRefusedBeforeAnythingIsWritten() throws Exception {
        Path out = Files.createDirectory(folder.resolve("out"));
        Path bomb = forged(List.of(new Manifest.Entry("db/a", Long.MAX_VALUE / 2, sha256(new byte[0]))));

        BadArchive refused =
                catchThrowableOfType(BadArchive.class, () -> ArchiveReader.unpack(bomb, keys, out, _ -> {}));
        assertThat(refused.reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(contents(out)).isEmpty();
    }

    @Test
    void aFormToComeIsNotGuessedAt() throws Exception {
        Manifest next = new Manifest(2, "9", 99, Archives.NOON, "", "", 0, Map.of(), List.of());

        assertThat(refusal(forged(next), keys)).isEqualTo(Reason.NEWER_FORMAT);
    }

    private static Reason refusal(Path file, BackupKeys keys) {
        try {
            ArchiveReader.verify(file, keys, _ -> {});
        } catch (BadArchive e) {
            return e.reason();
        }
        throw new AssertionError("it was taken for whole");
    }

    private Path forged(List<Manifest.Entry> entries, byte[]... chunks) throws IOException {
        return forged(new Manifest(1, "1", 1, Archives.NOON, "", "", 0, Map.of(), entries), chunks);
    }

    /// Sealed as a real one, by somebody who has the key.
    private Path forged(Manifest manifest, byte[]... chunks) throws IOException {
        var key = BackupKeys.fresh();
        var head = Head.fresh(List.of(keys), key);
        var out = new ByteArrayOutputStream();
        out.write(head.bytes());
        var writer = new Chunks.Writer(out, head.seal(key));
        writer.write(manifest.bytes(), manifest.bytes().length);
        for (byte[] chunk : chunks) {
            writer.write(chunk, chunk.length);
        }
        writer.end();
        return Files.write(folder.resolve("forged.hearth"), out.toByteArray());
    }

    /// The head, then each chunk with its length.
    private static List<byte[]> chunks(byte[] bytes) {
        List<byte[]> chunks = new ArrayList<>();
        ByteBuffer in = ByteBuffer.wrap(bytes);
        chunks.add(new byte[Head.LENGTH]);
        in.get(chunks.getFirst());
        while (in.hasRemaining()) {
            byte[] chunk = new byte[Integer.BYTES + in.getInt(in.position())];
            in.get(chunk);
            chunks.add(chunk);
        }
        return chunks;
    }

    private Path of(List<byte[]> chunks) throws IOException {
        var out = new ByteArrayOutputStream();
        for (byte[] chunk : chunks) {
            out.write(chunk);
        }
        return Files.write(folder.resolve("changed.hearth"), out.toByteArray());
    }

    private static Map<String, String> contents(Path folder) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (var files = Files.walk(folder)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                contents.put(folder.relativize(file).toString(), Sha256.of(file));
            }
        }
        return contents;
    }

    private static String sha256(byte[] bytes) {
        return java.util.HexFormat.of().formatHex(Sha256.digest().digest(bytes));
    }
}
