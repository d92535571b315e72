package dev.hearth.engine.ops.backup;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.engine.base.crypto.BackupKeys;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;

/// What can be done with the archives of a folder, told as the console and the command line see it. It needs
/// neither the database nor the data folder's lock.
public final class BackupDesk {
    /// What is told where a disk or the database fails.
    public static final Problem DISK = Problem.of(
            "backup-failed",
            "It could not be done: the disk or the database did not do its part.",
            "See that the disk is connected, writable and not full. What was there before is untouched.");

    private final Shelf shelf;
    private final BackupBook book;
    private final ZoneId zone;

    BackupDesk(Shelf shelf, BackupBook book, ZoneId zone) {
        this.shelf = shelf;
        this.book = book;
        this.zone = zone;
    }

    /// @param zone in which days begin
    public BackupDesk(Places places, BackupKeys keys, ZoneId zone, InstantSource clock) {
        this(
                new Shelf(places.backups(), keys, clock),
                BackupBook.open(places.plan(), places.backups(), clock.instant()),
                zone);
    }

    /// All archives, newest first.
    public List<BackupEntry> list() throws Refused {
        return asked(shelf::list).stream().map(Views::entry).toList();
    }

    /// Reads a whole archive.
    ///
    /// @throws BadArchive if it is not what was written
    public BackupEntry verify(Path archive, IntConsumer percent) throws BadArchive, IOException {
        shelf.verify(archive, percent);
        return look(archive);
    }

    /// Deletes what newer archives replace, or only tells what that would be.
    public List<BackupEntry> prune(boolean preview) throws Refused {
        var gone = asked(() -> preview ? shelf.expired(retention(), zone) : shelf.prune(retention(), zone));
        return gone.stream().map(Views::entry).toList();
    }

    /// The path of an archive that is there, by its name in the folder or by a whole path.
    public Path existing(String file) throws Refused {
        try {
            var archive = shelf.find(file);
            if (Files.isRegularFile(archive)) {
                return archive;
            }
        } catch (InvalidPathException e) {
            // told below
        }
        throw new Refused(new BadArchive(BadArchive.Reason.UNREADABLE).problem(file));
    }

    /// An archive by its beginning.
    public BackupEntry look(Path archive) {
        return Views.entry(shelf.look(archive));
    }

    /// Keeps an archive whatever retention says, or no longer.
    public BackupEntry pin(String file, boolean pinned) throws Refused {
        var archive = existing(file);
        return asked(() -> {
            shelf.pin(archive, pinned);
            return look(archive);
        });
    }

    /// @param now rows of each table at present
    RestorePreview preview(String file, Map<String, Long> now) throws Refused {
        return Views.preview(shelf.look(existing(file)), now);
    }

    /// Where archives go, as far as it is known here.
    public BackupPlan plan() {
        return book.now().plan();
    }

    /// Writes down which good ones there are.
    void takeStock() throws IOException {
        var whole = shelf.whole();
        var newest = whole.stream().findFirst().map(Shelf.Archive::created);
        var names = whole.stream().map(Shelf.Archive::name).toList();
        var state = whole.isEmpty() ? BackupTarget.State.NEVER : BackupTarget.State.GOOD;
        book.note(
                pages -> pages.with(pages.own().folder(), own -> own.went(state).holds(newest, names)));
    }

    /// What restoring an archive of another installation would bring.
    ///
    /// @param now rows of each table at present
    public RestorePreview preview(String file, Opening opening, Map<String, Long> now) throws Refused {
        return Views.preview(shelf.look(existing(file), opening.archive()), now);
    }

    /// The newest archive that was found whole; empty if there is none.
    public Optional<Path> newest() throws Refused {
        return asked(shelf::list).stream()
                .filter(archive -> archive.note().verified().isPresent())
                .map(Shelf.Archive::file)
                .findFirst();
    }

    void pruneNow() throws IOException {
        shelf.prune(retention(), zone);
    }

    private Retention retention() {
        return book.now().retention();
    }

    void clearHalfMade() throws IOException {
        shelf.clearHalfMade();
    }

    private interface Asked<T> {
        T answer() throws IOException;
    }

    private static <T> T asked(Asked<T> asked) throws Refused {
        try {
            return asked.answer();
        } catch (IOException e) {
            throw new Refused(DISK);
        }
    }
}
