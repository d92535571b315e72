package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupComparison.Opener;
import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.store.Folders;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.ops.backup.BackupDesk;
import dev.hearth.engine.ops.backup.BackupService;
import dev.hearth.engine.ops.backup.BadArchive;
import dev.hearth.engine.ops.backup.KeyStoreCopy;
import dev.hearth.engine.ops.backup.Opening;
import dev.hearth.engine.ops.backup.Planner;
import dev.hearth.engine.ops.backup.RecoveryDesk;
import dev.hearth.engine.ops.backup.Restorer;
import dev.hearth.engine.ops.selective.Comparer;
import dev.hearth.engine.ops.selective.Way;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/// Carries out one order about backups without an engine. What only reads archives needs their key alone; what
/// opens or changes the data holds the data folder, as an engine would.
final class OfflineBackups {
    private static final Problem NOTHING_TO_UNDO = Problem.of(
            "nothing-to-undo", "There is no restore that could be taken back.", "A restore can be for seven days.");

    private static final Problem NOTHING_TO_REHEARSE =
            Problem.of("nothing-to-rehearse", "There is no whole backup to rehearse with.", "Make a backup first.");

    private final BackupOrder order;
    private final InstantSource clock;
    private final Consumer<BackupReport> out;

    /// @param out hears what is told before the end
    OfflineBackups(BackupOrder order, InstantSource clock, Consumer<BackupReport> out) {
        this.order = order;
        this.clock = clock;
        this.out = out;
    }

    /// Does it, and gives the last that is to be told.
    BackupReport carryOut() throws CannotStart, Refused {
        try {
            return switch (order.what()) {
                case CREATE -> create();
                case PREVIEW -> preview();
                case RESTORE -> restore();
                case UNDO -> undo();
                case LIST -> listed(desk().list());
                case VERIFY -> verify(desk());
                case PRUNE -> listed(desk().prune(false));
                case WOULD_PRUNE -> listed(desk().prune(true));
                case PIN -> pin(desk(), order.file(), true);
                case UNPIN -> pin(desk(), order.file(), false);
                case TARGETS -> BackupReport.planned(desk().plan());
                case ADD_TARGET -> plan(planner -> planner.add(order.file()));
                case REMOVE_TARGET -> plan(planner -> planner.remove(order.file()));
                case CHANGE_SCHEDULE ->
                    plan(planner -> planner.change(order.schedule().orElseThrow()));
                case KEEP_KIT -> keepKit();
                case CHECK_KIT -> checkKit();
                case REHEARSE -> rehearse();
            };
        } catch (BadArchive e) {
            return BackupReport.failed(e.problem(order.file()));
        } catch (KeysUnusable e) {
            throw CannotStart.because(e);
        } catch (IOException | StoreException e) {
            return BackupReport.failed(BackupDesk.DISK);
        }
    }

    private BackupReport listed(List<BackupEntry> entries) {
        entries.forEach(entry -> out.accept(BackupReport.found(entry)));
        return BackupReport.done(Optional.empty());
    }

    private BackupReport verify(BackupDesk desk) throws Refused, BadArchive, IOException {
        return BackupReport.done(Optional.of(desk.verify(desk.existing(order.file()), this::far)));
    }

    private BackupReport create() throws CannotStart, BadArchive, IOException {
        try (var vault = Vault.open(order.data(), clock);
                var service = service(vault)) {
            service.tidy();
            var made = service.takeAndPrune(this::far);
            service.planner().awaitTargets();
            return BackupReport.done(Optional.of(made));
        }
    }

    private static BackupReport pin(BackupDesk desk, String file, boolean pinned) throws Refused {
        return BackupReport.done(Optional.of(desk.pin(file, pinned)));
    }

    /// A change of the plan.
    private interface Change {
        BackupPlan in(Planner planner) throws Refused;
    }

    private BackupReport plan(Change change) throws CannotStart, Refused {
        try (var vault = Vault.open(order.data(), clock);
                var service = service(vault)) {
            service.tidy();
            change.in(service.planner());
            service.planner().awaitTargets();
            return BackupReport.planned(service.planner().plan());
        }
    }

    private BackupReport preview() throws CannotStart, Refused, BadArchive, IOException {
        try (var vault = Vault.open(order.data(), clock)) {
            var way = order.kit().isPresent()
                    ? new Way(recovery().opening(code()), Opener.KIT)
                    : new Way(Opening.by(vault.master()), Opener.OWN_KEY);
            var comparer =
                    new Comparer(vault.looking(), vault.database(), vault.archives(clock), _ -> Optional.empty());
            return BackupReport.compared(comparer.compare(order.file(), way, this::far));
        }
    }

    private BackupService service(Vault vault) {
        return new BackupService(vault.backups(), vault.config().zone(), clock);
    }

    private BackupReport restore() throws CannotStart, KeysUnusable, Refused, BadArchive, IOException {
        try (var folder = DataFolder.open(root())) {
            var opening = order.kit().isPresent() ? recovery().opening(code()) : Opening.by(master());
            var master = order.kit().isPresent() ? masterOrFresh(folder) : masterWithMembers(folder);
            // Made before: afterwards the configuration is the backup's, which may be a bad one.
            var desk = desk(master);
            var archive = desk.existing(order.file());
            new Restorer(folder.places(), master, clock).restore(archive, opening, this::far);
            return BackupReport.previewed(desk.preview(archive.toString(), opening, Map.of()));
        }
    }

    /// On a new PC there is no master key yet, and where one was lost nothing else can be had with what is there.
    private MasterKey masterOrFresh(DataFolder folder) throws KeysUnusable, IOException {
        if (MasterKey.find(vault()).isEmpty()) {
            KeyStoreCopy.putAside(folder.memberKeys());
        }
        return MasterKey.openOrCreate(vault());
    }

    private BackupReport keepKit() throws CannotStart, KeysUnusable, Refused {
        master();
        recovery().keep(code());
        return BackupReport.done(Optional.empty());
    }

    private BackupReport checkKit() throws Refused {
        recovery().check(code());
        return BackupReport.done(Optional.empty());
    }

    /// The way of a new PC: an empty data folder, a master key of its own, and what the kit gives. Where there is no
    /// kit
    /// this PC's own keys open the backup, and the rest is the same.
    private BackupReport rehearse() throws CannotStart, KeysUnusable, Refused, BadArchive, IOException {
        var master = master();
        var desk = desk(master);
        var archive = order.file().isEmpty()
                ? desk.newest().orElseThrow(() -> new Refused(NOTHING_TO_REHEARSE))
                : desk.existing(order.file());
        var kit = recovery().kit();
        var opening = kit.isPresent() ? Opening.by(kit.get()) : Opening.by(master);
        Folders.delete(root().resolve(BackupOrder.REHEARSAL));
        try (var scratch = DataFolder.open(root().resolve(BackupOrder.REHEARSAL))) {
            var fresh = MasterKey.openOrCreate(new OwnerOnlyKeyFile(scratch.keys()));
            new Restorer(scratch.places(), fresh, clock).restore(archive, opening, this::far);
        }
        return BackupReport.rehearsed(desk.preview(archive.toString(), opening, Map.of()), kit.isPresent());
    }

    private RecoveryDesk recovery() {
        return new RecoveryDesk(vault(), DataFolder.placesIn(root()).backups(), clock);
    }

    private String code() {
        return order.kit().orElse("");
    }

    private OwnerOnlyKeyFile vault() {
        return new OwnerOnlyKeyFile(root().resolve("keys"));
    }

    private BackupReport undo() throws CannotStart, KeysUnusable, IOException {
        try (var folder = DataFolder.open(root())) {
            return new Restorer(folder.places(), masterWithMembers(folder), clock).undo()
                    ? BackupReport.done(Optional.empty())
                    : BackupReport.failed(NOTHING_TO_UNDO);
        }
    }

    private BackupDesk desk() throws CannotStart, KeysUnusable {
        return desk(master());
    }

    /// With the members' keys, which know who had their data deleted. An empty key store is never made in their place:
    /// all texts in the backup would then count as those of destroyed keys.
    private MasterKey masterWithMembers(DataFolder folder) throws CannotStart, KeysUnusable {
        var master = master();
        MemberKeys.open(folder.memberKeys(), master, folder.root()).close();
        return master;
    }

    private BackupDesk desk(MasterKey master) throws CannotStart {
        return new BackupDesk(
                DataFolder.placesIn(root()),
                new BackupKeys(master),
                EngineConfig.read(DataFolder.placesIn(root()).config()).zone(),
                clock);
    }

    private MasterKey master() throws CannotStart, KeysUnusable {
        return MasterKey.find(vault())
                .orElseThrow(() -> new CannotStart(
                        EngineFailure.WRONG_KEY, root().resolve("keys").toString()));
    }

    private Path root() {
        return Path.of(order.data()).toAbsolutePath().normalize();
    }

    private void far(int percent) {
        out.accept(BackupReport.running(percent));
    }
}
