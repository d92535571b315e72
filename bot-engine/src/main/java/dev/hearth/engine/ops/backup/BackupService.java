package dev.hearth.engine.ops.backup;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupList;
import dev.hearth.control.engine.BackupWork;
import dev.hearth.control.engine.BackupWork.Kind;
import dev.hearth.control.engine.BackupWork.State;
import dev.hearth.control.engine.PrunedBackups;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.store.Folders;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.feature.HealthCheck;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes, checks, lists and prunes backups while the bot runs; what takes long goes on by itself, one at a time.
public final class BackupService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(BackupService.class);
    private static final Duration AGAIN = Duration.ofHours(1);
    private static final Duration LET_GO = Duration.ofSeconds(8);
    private static final Problem BUSY = Problem.of(
            "backup-busy", "Another backup is being made or checked.", "Wait until it is done, then try again.");

    private final BackupMaker.Source source;
    private final BackupDesk desk;
    private final BackupMaker maker;
    private final BackupBook book;
    private final Targets targets;
    private final Planner planner;
    private final ZoneId zone;
    private final InstantSource clock;
    private Instant lastTry = Instant.MIN;
    private BackupWork work =
            new BackupWork(Kind.TAKE, State.NONE, 0, Optional.empty(), Optional.empty(), Optional.empty());
    private @Nullable Thread running;
    private volatile boolean closing;

    /// @param zone in which days begin
    public BackupService(BackupMaker.Source source, ZoneId zone, InstantSource clock) {
        this.source = source;
        var shelf = new Shelf(source.places().backups(), source.keys(), clock);
        this.book = BackupBook.open(source.places().plan(), source.places().backups(), clock.instant());
        this.desk = new BackupDesk(shelf, book, zone);
        this.maker = new BackupMaker(source, shelf, clock);
        this.targets = new Targets(source.places().memberKeys(), source.keys(), book, shelf, zone, clock);
        this.planner = new Planner(book, targets, source.places().data());
        this.zone = zone;
        this.clock = clock;
    }

    /// Something that takes long.
    private interface LongWork {
        BackupEntry carryOut(IntConsumer percent) throws BadArchive, IOException;
    }

    /// Removes what a crash left half made and what no undo needs any more; brings every target up to date.
    public void tidy() {
        try {
            Folders.delete(source.places().scratch());
            desk.clearHalfMade();
            new Switch(source.places()).forgetOld(clock.instant());
            desk.takeStock();
        } catch (IOException e) {
            LOG.atWarn().log("the folder of backups could not be tidied");
        }
        refreshOwnKeys();
        targets.tendAll();
    }

    /// Brings the copies of the key store up to date; one that is away stays owed until it is back.
    public void refreshKeyCopy() {
        targets.keysChanged();
        refreshOwnKeys();
    }

    private synchronized void refreshOwnKeys() {
        boolean owed = false;
        try {
            KeyStoreCopy.refresh(source.places().memberKeys(), source.places().backups());
        } catch (IOException e) {
            owed = true;
            LOG.atWarn().log("the copy of the key store could not be brought up to date");
        }
        boolean owes = owed;
        book.note(pages -> pages.with(pages.own().folder(), own -> own.owesKeys(owes)));
    }

    /// Makes a backup if one is due, and sees to targets that something is owed to. Called each minute, so that a PC
    /// that was off catches up; what failed is tried again after an hour.
    void look() {
        var now = clock.instant();
        if (Timetable.isDue(book.now(), now, zone) && isTimeAgain(now)) {
            try {
                take();
                lastTry = now;
            } catch (Refused e) {
                LOG.atWarn().addKeyValue(Fact.REASON.key(), e.problem().code()).log("no daily backup for now");
            }
        }
        if (book.now().own().keysOwed()) {
            refreshOwnKeys();
        }
        targets.tendOwed();
    }

    /// A try in the future, of a clock that was set back since, holds up nothing.
    private boolean isTimeAgain(Instant now) {
        return lastTry.isAfter(now) || !lastTry.plus(AGAIN).isAfter(now);
    }

    /// What is planned, and may be changed.
    public Planner planner() {
        return planner;
    }

    /// What the admin should see to, as codes.
    public List<String> warnings() {
        return Warnings.of(book.now(), clock.instant()).stream()
                .map("backup-"::concat)
                .toList();
    }

    HealthCheck.Finding finding() {
        return Warnings.finding(book.now(), clock.instant());
    }

    BackupWork take() throws Refused {
        return begin(Kind.TAKE, this::takeAndPrune);
    }

    /// Makes a backup, then lets go of those that it replaces and begins to bring it to the other targets.
    ///
    /// @param percent hears how far it is, 0 to 100
    public BackupEntry takeAndPrune(IntConsumer percent) throws BadArchive, IOException {
        var made = maker.make(percent);
        book.note(pages -> pages.failed(Optional.empty()));
        desk.pruneNow();
        desk.takeStock();
        targets.tendAll();
        return Views.entry(made);
    }

    BackupWork verify(String file) throws Refused {
        var archive = desk.existing(file);
        return begin(Kind.VERIFY, percent -> {
            try {
                return desk.verify(archive, percent);
            } finally {
                takeStock();
            }
        });
    }

    synchronized BackupWork work() {
        return work;
    }

    BackupList list() throws Refused {
        return new BackupList(source.places().backups().toString(), desk.list(), work(), planner.plan());
    }

    BackupEntry pin(String file, boolean pinned) throws Refused {
        var entry = desk.pin(file, pinned);
        targets.tendAll();
        return entry;
    }

    PrunedBackups prune(boolean preview) throws Refused {
        var gone = desk.prune(preview);
        takeStock();
        return new PrunedBackups(gone.stream().map(BackupEntry::file).toList());
    }

    /// What restoring an archive would bring.
    public RestorePreview preview(String file) throws Refused {
        return desk.preview(file, source.database().countRows());
    }

    /// What restoring an archive of another installation would bring.
    public RestorePreview preview(String file, Opening opening) throws Refused {
        return desk.preview(file, opening, source.database().countRows());
    }

    private void takeStock() {
        try {
            desk.takeStock();
        } catch (IOException e) {
            LOG.atWarn().log("the folder of backups cannot be read");
        }
    }

    private synchronized BackupWork begin(Kind kind, LongWork what) throws Refused {
        if (closing || work.state() == State.RUNNING) {
            throw new Refused(BUSY);
        }
        var began = clock.instant();
        work = new BackupWork(kind, State.RUNNING, 0, Optional.of(began), Optional.empty(), Optional.empty());
        running = Thread.ofVirtual().name("backup").start(() -> end(kind, began, what));
        return work;
    }

    private void end(Kind kind, Instant began, LongWork what) {
        try {
            become(kind, State.DONE, began, Optional.of(what.carryOut(this::far)), Optional.empty());
            LOG.atInfo()
                    .addKeyValue(Fact.KIND.key(), kind)
                    .addKeyValue(
                            Fact.MS.key(),
                            Duration.between(began, clock.instant()).toMillis())
                    .log("backup");
        } catch (BadArchive e) {
            failed(kind, began, e.problem(""), e.reason().name());
        } catch (IOException | StoreException e) {
            failed(kind, began, BackupDesk.DISK, e.getClass().getSimpleName());
        } catch (CancellationException e) {
            failed(kind, began, BUSY, "STOPPED");
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("a backup failed");
            failed(kind, began, BackupDesk.DISK, e.getClass().getSimpleName());
        }
    }

    private void failed(Kind kind, Instant began, Problem problem, String reason) {
        LOG.atWarn()
                .addKeyValue(Fact.KIND.key(), kind)
                .addKeyValue(Fact.REASON.key(), reason)
                .log("a backup failed");
        if (kind == Kind.TAKE && !closing) {
            book.note(pages -> pages.failed(Optional.of(problem.code())));
        }
        become(kind, State.FAILED, began, Optional.empty(), Optional.of(problem));
    }

    private synchronized void become(
            Kind kind, State state, Instant began, Optional<BackupEntry> entry, Optional<Problem> problem) {
        work = new BackupWork(
                kind, state, state == State.DONE ? 100 : work.percent(), Optional.of(began), entry, problem);
    }

    private synchronized void far(int percent) {
        if (closing) {
            throw new CancellationException();
        }
        work = new BackupWork(work.kind(), work.state(), percent, work.since(), Optional.empty(), Optional.empty());
    }

    /// Gives up what is going on, at its next percent: it is begun anew some other time.
    @Override
    public void close() {
        closing = true;
        targets.close();
        var last = last();
        try {
            if (last != null && !last.join(LET_GO)) {
                LOG.atWarn().log("a backup did not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until what is going on has ended.
    void await() throws InterruptedException {
        var last = last();
        if (last != null) {
            last.join();
        }
    }

    private synchronized @Nullable Thread last() {
        return running;
    }
}
