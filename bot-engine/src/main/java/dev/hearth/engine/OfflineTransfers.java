package dev.hearth.engine;

import dev.hearth.control.engine.TransferOrder;
import dev.hearth.control.engine.TransferWork;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.store.CopiedDatabase;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.ops.portable.CannotTransfer;
import dev.hearth.engine.ops.portable.Contents;
import dev.hearth.engine.ops.portable.Exporter;
import dev.hearth.engine.ops.portable.Importer;
import dev.hearth.engine.ops.portable.PortableFeature;
import dev.hearth.engine.ops.portable.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.function.Consumer;

/// Carries out one order about data that travels, holding the data folder as an engine would.
final class OfflineTransfers {
    private final TransferOrder order;
    private final InstantSource clock;
    private final Consumer<TransferWork> out;

    /// @param out hears what is told before the end
    OfflineTransfers(TransferOrder order, InstantSource clock, Consumer<TransferWork> out) {
        this.order = order;
        this.clock = clock;
        this.out = out;
    }

    /// Does it, and gives the last that is to be told.
    TransferWork carryOut() throws CannotStart {
        var file = Path.of(order.file());
        try {
            var contents = switch (order.what()) {
                case EXPORT -> export(file);
                case IMPORT -> load(file);
                case PREVIEW -> Importer.check(file, CopiedDatabase.newestSchema(), this::far);
            };
            return TransferWork.done(PortableFeature.facts(file, contents));
        } catch (CannotTransfer e) {
            return TransferWork.failed(e.problem());
        } catch (IOException | StoreException e) {
            return TransferWork.failed(new CannotTransfer(CannotTransfer.Reason.DISK).problem());
        }
    }

    private Contents export(Path file) throws CannotStart, CannotTransfer, IOException {
        try (var vault = Vault.open(order.data(), clock)) {
            var texts = order.readable() ? Texts.READABLE : Texts.SEALED;
            return new Exporter(vault.portable(), clock).export(file, texts, this::far);
        }
    }

    private Contents load(Path file) throws CannotStart, CannotTransfer, IOException {
        // What can be known without a database comes first, so that a bad file leaves not even an empty one behind.
        var contents = Importer.check(file, CopiedDatabase.newestSchema(), _ -> {});
        if (contents.texts() == Texts.SEALED && !contents.key().equals(keyHere())) {
            throw new CannotTransfer(CannotTransfer.Reason.WRONG_KEY);
        }
        try (var vault = Vault.open(order.data(), clock)) {
            return new Importer(vault.portable()).load(file, this::far);
        }
    }

    /// The name of the master key here; empty if there is none.
    private String keyHere() throws CannotStart {
        try {
            return MasterKey.find(new OwnerOnlyKeyFile(Path.of(order.data()).resolve("keys")))
                    .map(master -> HexFormat.of().formatHex(new BackupKeys(master).name()))
                    .orElse("");
        } catch (KeysUnusable e) {
            throw CannotStart.because(e);
        }
    }

    private void far(int percent) {
        out.accept(TransferWork.running(percent));
    }
}
