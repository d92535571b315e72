package dev.hearth.engine.ops.backup;

import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Archives for tests, of files that need not be a database.
final class Archives {
    static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    private Archives() {}

    static BackupKeys keys(Path folder) throws KeysUnusable {
        return new BackupKeys(MasterKey.openOrCreate(new OwnerOnlyKeyFile(folder)));
    }

    /// Files of many kinds: empty, small, one that packs well and one that does not.
    static Path files(Path folder, long seed) throws IOException {
        return files(folder, seed, 40_000, 200_000);
    }

    /// The same, of several chunks each.
    static Path largeFiles(Path folder) throws IOException {
        return files(folder, 3, 1_300_000, 3 << 20);
    }

    private static Path files(Path folder, long seed, int noisy, int empty) throws IOException {
        Files.createDirectories(folder.resolve("db/seg0"));
        Files.createDirectories(folder.resolve("settings"));
        byte[] noise = new byte[noisy];
        new Random(seed).nextBytes(noise);
        Files.write(folder.resolve("db/seg0/c10.dat"), noise);
        Files.write(folder.resolve("db/seg0/c20.dat"), new byte[empty]);
        Files.write(folder.resolve("db/seg0/c30.dat"), noise);
        Files.write(folder.resolve("db/empty.ctrl"), new byte[0]);
        Files.writeString(folder.resolve("config.json"), "{\"seed\": " + seed + "}");
        Files.writeString(folder.resolve("settings/1.json"), "{}");
        return folder;
    }

    static Manifest manifest() {
        return new Manifest(
                Manifest.FORMAT, "1.2.3", 6, NOON, "", "", 2, Map.of("CHECK_IN", 12L, "TICKET", 3L), List.of());
    }

    static Manifest write(BackupKeys keys, Path files, Path archive) throws Exception {
        return new ArchiveWriter(keys).write(manifest(), files, archive, _ -> {});
    }
}
