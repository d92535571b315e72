package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MasterKey.Purpose;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.ops.backup.BackupDesk;
import dev.hearth.engine.ops.backup.BackupService;
import dev.hearth.engine.ops.backup.BadArchive;
import dev.hearth.engine.ops.backup.Planner;
import dev.hearth.engine.ops.backup.Restorer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/// Carries out one order about backups without an engine. What only reads archives needs their key alone; what
/// opens or changes the data holds the data folder, as an engine would.
final class OfflineBackups {
    private static final Problem NOTHING_TO_UNDO = Problem.of(
            "nothing-to-undo", "There is no restore that could be taken back.", "A restore can be for seven days.");

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

    private BackupReport preview() throws CannotStart, Refused {
        try (var vault = Vault.open(order.data(), clock);
                var service = service(vault)) {
            return BackupReport.previewed(service.preview(order.file()));
        }
    }

    private BackupService service(Vault vault) {
        return new BackupService(vault.backups(), vault.config().zone(), clock);
    }

    private BackupReport restore() throws CannotStart, KeysUnusable, Refused, BadArchive, IOException {
        try (var folder = DataFolder.open(root())) {
            var desk = desk();
            var archive = desk.existing(order.file());
            try (var members = members(folder)) {
                restorer(folder, members).restore(archive, this::far);
            }
            return BackupReport.done(Optional.of(desk.look(archive)));
        }
    }

    private BackupReport undo() throws CannotStart, KeysUnusable, IOException {
        try (var folder = DataFolder.open(root());
                var members = members(folder)) {
            return restorer(folder, members).undo()
                    ? BackupReport.done(Optional.empty())
                    : BackupReport.failed(NOTHING_TO_UNDO);
        }
    }

    private Restorer restorer(DataFolder folder, MemberKeys members) throws CannotStart, KeysUnusable {
        var master = master();
        return new Restorer(
                folder.places(),
                master.subkey(Purpose.DATABASE),
                new BackupKeys(master),
                members::isDestroyedSince,
                clock);
    }

    /// They know who had their data deleted. An empty key store is never made here: all texts in the backup would then
    /// count as those of destroyed keys.
    private MemberKeys members(DataFolder folder) throws CannotStart, KeysUnusable {
        return MemberKeys.open(folder.memberKeys(), master(), folder.root());
    }

    private BackupDesk desk() throws CannotStart, KeysUnusable {
        return new BackupDesk(
                DataFolder.placesIn(root()),
                new BackupKeys(master()),
                EngineConfig.read(DataFolder.placesIn(root()).config()).zone(),
                clock);
    }

    private MasterKey master() throws CannotStart, KeysUnusable {
        return MasterKey.find(new OwnerOnlyKeyFile(root().resolve("keys")))
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
