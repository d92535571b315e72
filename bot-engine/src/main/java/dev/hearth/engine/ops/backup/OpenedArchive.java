package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.store.CopiedDatabase;
import dev.hearth.engine.base.store.Folders;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HexFormat;
import java.util.function.IntConsumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// An archive that is unpacked beside for as long as somebody looks into it. The present data has no part in it.
public final class OpenedArchive implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(OpenedArchive.class);

    private final Path folder;
    private final Manifest manifest;
    private final DataKeys data;

    private OpenedArchive(Path folder, Manifest manifest, DataKeys data) {
        this.folder = folder;
        this.manifest = manifest;
        this.data = data;
    }

    /// Unpacks one.
    ///
    /// @param folder  for it alone; what lies there is removed first
    /// @param percent hears how far it is, 0 to 100
    /// @throws BadArchive if it cannot be opened here; then nothing of it is left
    public static OpenedArchive open(Path archive, Opening opening, Path folder, IntConsumer percent)
            throws BadArchive, IOException {
        var manifest = ArchiveReader.peek(archive, opening.archive());
        if (manifest.schema() > CopiedDatabase.newestSchema()) {
            throw new BadArchive(BadArchive.Reason.NEWER_SCHEMA);
        }
        var data = opening.data(manifest);
        try {
            Folders.delete(folder);
            OwnerOnly.createFolders(folder);
            ArchiveReader.unpack(archive, opening.archive(), folder, percent);
            return new OpenedArchive(folder, manifest, data);
        } catch (BadArchive | IOException | RuntimeException e) {
            Folders.delete(folder);
            throw e;
        }
    }

    /// When its making began: what was committed before is in it.
    public Instant created() {
        return manifest.created();
    }

    /// Where its database lies.
    public Path database() {
        return folder.resolve("db");
    }

    /// What opens that, as hexadecimal digits.
    public String key() {
        return HexFormat.of().formatHex(data.database().getEncoded());
    }

    /// Whether the members' keys that belong to it are here.
    ///
    /// @param archive the file that was opened
    /// @param own     what opens the data that is here
    public boolean hasMemberKeys(Path archive, DataKeys own) throws IOException {
        if (data.equals(own)) {
            return true;
        }
        try {
            KeyStoreCopy.beside(archive, data);
            return true;
        } catch (BadArchive e) {
            return false;
        }
    }

    /// What cannot be deleted now, as where a virus scanner holds it, is at the next start: it undoes nothing of what
    /// was
    /// done.
    @Override
    public void close() {
        try {
            Folders.delete(folder);
        } catch (IOException e) {
            LOG.atWarn().log("what was unpacked to look into a backup could not be deleted yet");
        }
    }
}
