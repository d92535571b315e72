package dev.hearth.engine.ops.backup;

import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Wire;
import dev.hearth.control.engine.BackupPlan;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The plan of backups and how they went, kept in one small file. What is known is answered at once, whatever a disk
/// or a share does at the moment.
final class BackupBook {
    private static final Logger LOG = LoggerFactory.getLogger(BackupBook.class);

    private final Path file;
    private Pages pages;

    private BackupBook(Path file, Pages pages) {
        this.file = file;
        this.pages = pages;
    }

    /// What stands in it.
    ///
    /// @param began    when it was begun: nothing is overdue from before
    /// @param schedule when backups are made
    /// @param failure  why the last try to make one failed, as its code; empty if it did not
    /// @param targets  the data folder's own first
    record Pages(Instant began, BackupSchedule schedule, Optional<String> failure, List<BackupTarget> targets) {
        Pages {
            targets = List.copyOf(targets);
            if (targets.isEmpty() || !targets.getFirst().own()) {
                throw new IllegalArgumentException("the data folder's own target stands first");
            }
        }

        BackupTarget own() {
            return targets.getFirst();
        }

        List<BackupTarget> others() {
            return targets.subList(1, targets.size());
        }

        Optional<BackupTarget> other(String folder) {
            return others().stream()
                    .filter(target -> target.folder().equals(folder))
                    .findFirst();
        }

        Retention retention() {
            return new Retention(schedule.days(), schedule.weeks(), schedule.months());
        }

        BackupPlan plan() {
            return new BackupPlan(schedule, targets);
        }

        Pages on(BackupSchedule other) {
            return new Pages(began, other, failure, targets);
        }

        Pages failed(Optional<String> code) {
            return new Pages(began, schedule, code, targets);
        }

        Pages plus(BackupTarget target) {
            var more = new ArrayList<>(targets);
            more.add(target);
            return new Pages(began, schedule, failure, more);
        }

        Pages without(String folder) {
            var fewer = targets.stream()
                    .filter(target -> target.own() || !target.folder().equals(folder))
                    .toList();
            return new Pages(began, schedule, failure, fewer);
        }

        Pages with(String folder, UnaryOperator<BackupTarget> change) {
            var changed = targets.stream()
                    .map(target -> target.folder().equals(folder) ? change.apply(target) : target)
                    .toList();
            return new Pages(began, schedule, failure, changed);
        }

        /// The data folder may have been moved or restored on another PC.
        private Pages at(Path own) {
            var moved = new ArrayList<>(targets);
            var there = own();
            moved.set(
                    0,
                    BackupTarget.fresh(own.toString(), true).went(there.state()).holds(there.good(), there.files()));
            return new Pages(began, schedule, failure, moved);
        }
    }

    /// Reads it; one that cannot be read is put aside, and a new one begun.
    ///
    /// @param own the data folder's own folder of backups
    static BackupBook open(Path file, Path own, Instant now) {
        return new BackupBook(file, read(file).map(pages -> pages.at(own)).orElseGet(() -> fresh(own, now)));
    }

    private static Pages fresh(Path own, Instant now) {
        var target = BackupTarget.fresh(own.toString(), true);
        return new Pages(now, BackupSchedule.usual(), Optional.empty(), List.of(target));
    }

    private static Optional<Pages> read(Path file) {
        try {
            return Optional.of(Wire.readLong(Files.readString(file), Pages.class));
        } catch (NoSuchFileException e) {
            return Optional.empty();
        } catch (IOException | Wire.Unreadable e) {
            putAside(file);
            return Optional.empty();
        }
    }

    private static void putAside(Path file) {
        try {
            Files.move(
                    file,
                    file.resolveSibling(file.getFileName() + ".damaged"),
                    StandardCopyOption.ATOMIC_MOVE,
                    StandardCopyOption.REPLACE_EXISTING);
            LOG.atError()
                    .log("the plan of backups is damaged: it was put aside, and the targets have to be added anew");
        } catch (IOException e) {
            LOG.atError().log("the plan of backups cannot be read");
        }
    }

    synchronized Pages now() {
        return pages;
    }

    /// Changes what a person decided: written, or not changed.
    synchronized void change(UnaryOperator<Pages> change) throws IOException {
        var next = change.apply(pages);
        if (!next.equals(pages)) {
            OwnerOnly.write(file, Wire.line(next).getBytes(StandardCharsets.UTF_8));
            pages = next;
        }
    }

    /// Writes down what was found out; known from now on, also where the disk is too full to write it.
    synchronized void note(UnaryOperator<Pages> change) {
        try {
            change(change);
        } catch (IOException e) {
            pages = change.apply(pages);
            LOG.atWarn().log("how backups went could not be written down");
        }
    }
}
