package dev.hearth.engine;

import dev.hearth.control.engine.ImportOrder;
import dev.hearth.control.engine.ImportWork;
import dev.hearth.engine.base.crypto.RecordHash;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.base.time.Moments;
import dev.hearth.engine.care.coping.CopingFeature;
import dev.hearth.engine.care.gratitude.GratitudeFeature;
import dev.hearth.engine.care.journal.JournalFeature;
import dev.hearth.engine.care.letter.LetterFeature;
import dev.hearth.engine.care.mood.MoodFeature;
import dev.hearth.engine.feature.takeover.Takeover;
import dev.hearth.engine.guild.settings.HouseRules;
import dev.hearth.engine.guild.settings.SettingsFeature;
import dev.hearth.engine.ops.portable.CannotTransfer;
import dev.hearth.engine.ops.portable.Predecessor;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;

/// Takes over another product's records, holding the data folder as an engine would.
final class OfflineImport {
    private final ImportOrder order;
    private final InstantSource clock;

    OfflineImport(ImportOrder order, InstantSource clock) {
        this.order = order;
        this.clock = Moments.micros(clock);
    }

    /// What rooms take over.
    static List<Takeover> takeovers() {
        return Stream.of(
                        List.of(
                                MoodFeature.takeover(),
                                JournalFeature.takeover(),
                                GratitudeFeature.takeover(),
                                LetterFeature.takeover()),
                        CopingFeature.takeovers())
                .flatMap(List::stream)
                .toList();
    }

    /// Does it, and gives what is to be told. A file that cannot be read and a preview make no installation.
    ImportWork carryOut() throws CannotStart {
        try {
            Predecessor.check(Path.of(order.file()));
            if (order.preview() && !DataFolder.isTaken(Path.of(order.data()))) {
                throw new CannotTransfer(CannotTransfer.Reason.NO_INSTALLATION);
            }
            return taken();
        } catch (CannotTransfer e) {
            return ImportWork.failed(e.problem());
        } catch (IOException e) {
            return ImportWork.failed(new CannotTransfer(CannotTransfer.Reason.DISK).problem());
        }
    }

    private ImportWork taken() throws CannotStart, CannotTransfer, IOException {
        try (var vault = Vault.open(order.data(), clock)) {
            var house = new HouseRules(vault.config().zone(), vault.config().cooldownSeconds());
            var ids = new EntryIds(clock, new SecureRandom());
            var predecessor = new Predecessor(
                    vault.portable(),
                    new RecordHash(vault.master())::of,
                    SettingsFeature.bundle(vault.database(), house, ids, clock),
                    takeovers(),
                    new LocalDays(vault.config().zone()),
                    clock);
            return ImportWork.done(predecessor.take(Path.of(order.file()), order.preview()));
        }
    }
}
