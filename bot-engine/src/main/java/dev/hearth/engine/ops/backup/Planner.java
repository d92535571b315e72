package dev.hearth.engine.ops.backup;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/// What an admin decides about backups: when they are made, how many are kept, and where else they go.
public final class Planner {
    private static final Problem NO_PATH = Problem.of(
            "target-no-path", "This is not the whole path of a folder.", "Give it from its beginning, as /media/disk.");
    private static final Problem KNOWN =
            Problem.of("target-known", "Backups go to this folder already.", "Choose another one.");
    private static final Problem INSIDE = Problem.of(
            "target-inside",
            "This folder lies in the bot's own data folder.",
            "Choose one on another disk: what befalls this one is not to befall it.");
    private static final Problem ANOTHERS = Problem.of(
            "target-anothers",
            "Another bot brings its backups to this folder.",
            "Make a folder of its own for this one beside it, and choose that.");
    private static final Problem UNUSABLE = Problem.of(
            "target-unusable",
            "Nothing can be written to this folder.",
            "See that it is there, that its disk is connected and that you may write to it.");
    private static final Problem UNKNOWN =
            Problem.of("target-unknown", "No backups go to this folder.", "See the list of targets.");

    private final BackupBook book;
    private final Targets targets;
    private final Path data;

    /// @param data the data folder
    Planner(BackupBook book, Targets targets, Path data) {
        this.book = book;
        this.targets = targets;
        this.data = data;
    }

    /// What holds now.
    public BackupPlan plan() {
        var plan = book.now().plan();
        return new BackupPlan(
                plan.schedule(),
                plan.targets().stream()
                        .map(target -> target.copies(targets.isCopying(target.folder())))
                        .toList());
    }

    /// Makes backups at another time, or keeps others of them.
    public BackupPlan change(BackupSchedule schedule) throws Refused {
        write(pages -> pages.on(schedule));
        return plan();
    }

    /// Brings backups to a folder as well; the newest goes there at once. One that lost its mark is taken for new; one
    /// that was removed while it was away is as it was.
    public BackupPlan add(String folder) throws Refused {
        var path = whole(folder);
        var name = path.toString();
        if (path.startsWith(whole(data.toString()))) {
            throw new Refused(INSIDE);
        }
        synchronized (targets) {
            var known = book.now().other(name);
            if (known.filter(BackupTarget::leaving).isPresent()) {
                write(pages -> pages.with(name, target -> target.leaves(false)));
            } else if (known.isPresent() && targets.at(name).isThere()) {
                throw new Refused(KNOWN);
            } else {
                claim(targets.at(name));
                write(pages -> known.isPresent() ? pages : pages.plus(BackupTarget.fresh(name, false)));
            }
        }
        targets.tend(name);
        return plan();
    }

    private static void claim(TargetFolder place) throws Refused {
        if (place.isAnothers()) {
            throw new Refused(ANOTHERS);
        }
        try {
            place.claim();
        } catch (IOException e) {
            throw new Refused(UNUSABLE);
        }
    }

    /// Brings no more backups to a folder. One that is away is kept in mind until its copy of the keys could be taken
    /// away, or until it is removed a second time.
    public BackupPlan remove(String path) throws Refused {
        synchronized (targets) {
            var target = known(path);
            var folder = target.folder();
            write(pages -> target.leaving() ? pages.without(folder) : pages.with(folder, one -> one.leaves(true)));
            try {
                if (targets.at(folder).isThere()) {
                    targets.release(targets.at(folder), folder);
                }
            } catch (IOException e) {
                targets.tend(folder);
            }
        }
        return plan();
    }

    /// By the name that it was given, or by that which it has on the disk.
    private BackupTarget known(String path) throws Refused {
        var there = book.now().other(path);
        return there.isPresent()
                ? there.get()
                : book.now().other(whole(path).toString()).orElseThrow(() -> new Refused(UNKNOWN));
    }

    /// Waits until every target is as it should be, or its trouble is known.
    public void awaitTargets() {
        try {
            targets.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path whole(String folder) throws Refused {
        try {
            var path = Path.of(folder);
            if (path.isAbsolute()) {
                var whole = path.normalize();
                return Files.exists(whole) ? whole.toRealPath() : whole;
            }
        } catch (InvalidPathException | IOException e) {
            // told below
        }
        throw new Refused(NO_PATH);
    }

    private void write(UnaryOperator<BackupBook.Pages> change) throws Refused {
        try {
            book.change(change);
        } catch (IOException e) {
            throw new Refused(BackupDesk.DISK);
        }
    }
}
