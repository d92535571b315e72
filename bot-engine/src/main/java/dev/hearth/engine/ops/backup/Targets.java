package dev.hearth.engine.ops.backup;

import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.BackupTarget.State;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.log.Fact;
import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps every target besides the data folder's own as it should be: the newest good backup in it, its copy of the
/// members' keys the present one, and no more of the old than is wanted. Each is tended by a thread of its own, so that
/// a share that hangs holds up nobody else.
final class Targets implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Targets.class);
    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final Duration LET_GO = Duration.ofSeconds(3);

    private final Path memberKeys;
    private final BackupKeys keys;
    private final BackupBook book;
    private final Shelf own;
    private final ZoneId zone;
    private final InstantSource clock;
    private final Map<String, Errand> errands = new ConcurrentHashMap<>();
    private final Map<String, Instant> failed = new ConcurrentHashMap<>();
    private final Set<String> copying = ConcurrentHashMap.newKeySet();
    private final AtomicLong keyChanges = new AtomicLong();
    private volatile boolean closed;

    /// @param memberKeys the key store's file
    /// @param own        where backups are made
    /// @param zone       in which days begin
    Targets(Path memberKeys, BackupKeys keys, BackupBook book, Shelf own, ZoneId zone, InstantSource clock) {
        this.memberKeys = memberKeys;
        this.keys = keys;
        this.book = book;
        this.own = own;
        this.zone = zone;
        this.clock = clock;
    }

    /// The folder of a target.
    TargetFolder at(String folder) {
        return new TargetFolder(Path.of(folder), keys, clock);
    }

    /// Tends all of them. Never waits.
    void tendAll() {
        book.now().others().forEach(target -> tend(target.folder()));
    }

    /// Tends those that something is owed to. A disk that has all is left asleep.
    void tendOwed() {
        var newest = book.now().own().files().stream().findFirst();
        book.now().others().stream()
                .filter(target -> target.leaving()
                        || target.keysOwed()
                        || newest.filter(name -> !target.files().contains(name)).isPresent())
                .filter(target -> target.state() != State.FAILING || isTimeAgain(target.folder()))
                .forEach(target -> tend(target.folder()));
    }

    /// Writing a whole archive again and again to a disk that fails makes nothing better.
    private boolean isTimeAgain(String folder) {
        var last = failed.get(folder);
        return last == null || !last.plus(PATIENCE).isAfter(clock.instant());
    }

    /// A key was destroyed: from now on each copy is owed the change, until it was seen to be made.
    void keysChanged() {
        keyChanges.incrementAndGet();
        book.note(pages -> {
            var owed = pages;
            for (var target : pages.others()) {
                owed = owed.with(target.folder(), one -> one.owesKeys(true));
            }
            return owed;
        });
        tendAll();
    }

    void tend(String folder) {
        errand(folder).ask();
    }

    private Errand errand(String folder) {
        return errands.computeIfAbsent(folder, name -> new Errand(() -> carryOut(name)));
    }

    boolean isCopying(String folder) {
        return copying.contains(folder);
    }

    /// Waits until nothing is done any more.
    void join() throws InterruptedException {
        for (var errand : errands.values()) {
            errand.join();
        }
    }

    private void carryOut(String folder) {
        var place = at(folder);
        try {
            book.now().other(folder).ifPresent(target -> reach(place, target));
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("a target of backups could not be tended");
            went(folder, State.FAILING);
        } finally {
            copying.remove(folder);
        }
    }

    private void reach(TargetFolder place, BackupTarget target) {
        try {
            if (!place.isThere()) {
                went(target.folder(), State.UNREACHABLE);
            } else if (target.leaving()) {
                release(place, target.folder());
            } else {
                update(place, target.folder());
            }
        } catch (ClosedByInterruptException | CancellationException e) {
            // the engine ends: begun anew with the next one
        } catch (BadArchive e) {
            went(target.folder(), e.reason() == BadArchive.Reason.TOO_LARGE ? State.FULL : State.FAILING);
        } catch (IOException e) {
            went(target.folder(), place.isThere() ? State.FAILING : State.UNREACHABLE);
        }
    }

    /// In the order of what matters most: a destroyed key leaves also a disk that has no room for an archive.
    private void update(TargetFolder place, String folder) throws BadArchive, IOException {
        refreshKeys(place, folder);
        place.shelf().clearHalfMade();
        var newest = own.whole().stream().findFirst();
        boolean isNew = newest.isPresent() && !place.holds(newest.get());
        if (isNew) {
            copying.add(folder);
            place.bring(newest.get(), this::far);
        }
        copyPins(place);
        if (isNew) {
            place.shelf().prune(book.now().retention(), zone);
        }
        var whole = place.shelf().whole();
        var good = whole.stream().findFirst().map(Shelf.Archive::created);
        var names = whole.stream().map(Shelf.Archive::name).toList();
        failed.remove(folder);
        note(folder, good.isPresent() ? State.GOOD : State.NEVER, one -> one.holds(good, names));
    }

    /// Not while the target is removed, for that would bring the keys back.
    private synchronized void refreshKeys(TargetFolder place, String folder) throws IOException {
        if (book.now().other(folder).filter(target -> !target.leaving()).isEmpty()) {
            return;
        }
        long before = keyChanges.get();
        KeyStoreCopy.refresh(memberKeys, place.path());
        book.note(pages -> keyChanges.get() == before ? pages.with(folder, one -> one.owesKeys(false)) : pages);
    }

    /// What is pinned or unpinned here is so there.
    private void copyPins(TargetFolder place) throws IOException {
        for (var archive : own.whole()) {
            var there = place.path().resolve(archive.name());
            boolean isPinned = archive.note().pinned();
            if (place.holds(archive) && Note.of(there).pinned() != isPinned) {
                place.shelf().pin(there, isPinned);
            }
        }
    }

    /// Not while one is added again, for that would lose its mark.
    synchronized void release(TargetFolder place, String folder) throws IOException {
        if (book.now().other(folder).filter(BackupTarget::leaving).isPresent()) {
            place.release();
            book.note(pages -> pages.without(folder));
        }
    }

    private void far(int percent) {
        if (closed) {
            throw new CancellationException();
        }
    }

    private void went(String folder, State how) {
        if (closed) {
            return;
        }
        if (how == State.FAILING) {
            failed.put(folder, clock.instant());
        }
        note(folder, how, one -> one);
    }

    private void note(String folder, State how, UnaryOperator<BackupTarget> change) {
        var before = book.now().other(folder).map(BackupTarget::state);
        book.note(pages -> pages.with(folder, one -> change.apply(one.went(how))));
        if (before.filter(how::equals).isEmpty()) {
            LOG.atInfo().addKeyValue(Fact.KIND.key(), how).log("a target of backups is in another state");
        }
    }

    /// Breaks off what is going on: it is begun anew some other time.
    @Override
    public void close() {
        closed = true;
        errands.values().forEach(Errand::end);
        try {
            for (var errand : errands.values()) {
                errand.join(LET_GO);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
