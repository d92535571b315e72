package dev.hearth.engine.ops.portable;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.TakenIn;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.takeover.Takeover;
import dev.hearth.engine.guild.settings.SettingsBundle;
import dev.hearth.engine.ops.portable.CannotTransfer.Reason;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Takes over what another bot kept of a community. docs/import.md tells what it reads. Each file is one transaction: a
/// record that cannot be taken over is told and the others go on, and of a file that is damaged nothing stays.
///
/// Needs the data folder's lock.
public final class Predecessor {
    private static final Set<String> SETTINGS = Set.of("guildsetting", "setting");
    private static final Set<String> WITHOUT_PLACE = Set.of("reminder", "user", "guild", "modaction", "feedback");

    private final Exporter.Source source;
    private final Function<String, byte[]> digest;
    private final SettingsBundle settings;
    private final List<Takeover> takeovers;
    private final LocalDays days;
    private final InstantSource clock;

    /// @param digest    a hash that tells nothing of the words in what is hashed, the same for the same each time
    /// @param takeovers what rooms take over
    /// @param days      those of the installation, for records that do not name their day
    public Predecessor(
            Exporter.Source source,
            Function<String, byte[]> digest,
            SettingsBundle settings,
            List<Takeover> takeovers,
            LocalDays days,
            InstantSource clock) {
        this.source = source;
        this.digest = digest;
        this.settings = settings;
        this.takeovers = List.copyOf(takeovers);
        this.days = days;
        this.clock = clock;
    }

    /// Looks whether anything can be read from a file, before an installation is opened for it.
    ///
    /// @throws CannotTransfer if it cannot be opened, or no file in it begins as records do
    public static void check(Path file) throws CannotTransfer, IOException {
        try (var foreign = ForeignFile.open(file)) {
            var wrong = new ArrayList<Reason>();
            for (var part : foreign.parts()) {
                try (var reader = ForeignReader.of(part)) {
                    reader.next();
                    return;
                } catch (ForeignReader.Malformed e) {
                    wrong.add(e.reason());
                }
            }
            throw new CannotTransfer(wrong.getFirst());
        }
    }

    /// Takes over one file, or each file of a zip.
    ///
    /// @param preview whether it only tells what it would do
    /// @throws CannotTransfer if the file cannot be opened
    public List<TakenIn> take(Path file, boolean preview) throws CannotTransfer, IOException {
        try (var foreign = ForeignFile.open(file)) {
            var taken = new ArrayList<TakenIn>();
            for (var part : foreign.parts()) {
                taken.add(take(part, preview));
            }
            return taken;
        }
    }

    private TakenIn take(ForeignFile.Part part, boolean preview) {
        var kind = part.kind();
        try (var reader = ForeignReader.of(part)) {
            if (SETTINGS.contains(kind)) {
                return new SettingsIntake(settings, preview).carryOut(part.name(), reader);
            }
            var takeover = takeovers.stream()
                    .filter(each -> each.names().contains(kind))
                    .findFirst();
            return takeover.isPresent()
                    ? take(part, takeover.get(), reader, preview)
                    : nothing(part, WITHOUT_PLACE.contains(kind) ? Reason.NO_PLACE : Reason.UNKNOWN_RECORDS, "");
        } catch (RecordIntake.Broken e) {
            return nothing(part, e.reason(), "line " + e.line());
        } catch (ForeignReader.Malformed e) {
            return nothing(part, e.reason(), "");
        } catch (IOException e) {
            return nothing(part, Reason.NOT_RECORDS, "");
        } catch (StoreException e) {
            return nothing(part, e.kind() == StoreException.Kind.BROKEN ? Reason.DOES_NOT_FIT : Reason.DISK, "");
        } catch (MemberKeys.NotKept e) {
            return nothing(part, Reason.DISK, "");
        }
    }

    private TakenIn take(ForeignFile.Part part, Takeover takeover, ForeignReader reader, boolean preview) {
        return source.database().changeRows(rows -> {
            var intake = new RecordIntake(source, digest, takeover, reader, rows, days, clock.instant(), preview);
            intake.carryOut();
            return new TakenIn(
                    part.name(),
                    takeover.kind(),
                    intake.added(),
                    intake.already(),
                    intake.refused(),
                    intake.unfit(),
                    intake.leftOut(),
                    Optional.empty());
        });
    }

    private static TakenIn nothing(ForeignFile.Part part, Reason reason, String detail) {
        Problem problem = new CannotTransfer(reason, detail).problem();
        return new TakenIn(part.name(), part.kind(), 0, 0, List.of(), 0, List.of(), Optional.of(problem));
    }
}
