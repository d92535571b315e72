package dev.hearth.engine.ops.selective;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupComparison.Opener;
import dev.hearth.control.engine.CompareBackup;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.RestoreGuild;
import dev.hearth.control.engine.RestoreMember;
import dev.hearth.control.engine.RestoreSettings;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.store.Folders;
import dev.hearth.engine.base.store.StoreException;
import dev.hearth.engine.guild.settings.SettingsReturn;
import dev.hearth.engine.ops.backup.BackupDesk;
import dev.hearth.engine.ops.backup.BadArchive;
import dev.hearth.engine.ops.backup.OpenedArchive;
import dev.hearth.engine.ops.backup.Opening;
import dev.hearth.engine.ops.backup.RecoveryDesk;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks into backups and brings parts of them back while the bot runs, one at a time. What it is about is in no log.
public final class SelectiveService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SelectiveService.class);
    private static final int UNPACKED = 90;
    private static final Problem BUSY =
            Problem.of("part-busy", "Another backup is being looked into.", "Wait until that is done, then try again.");

    private final Tools tools;
    private final InstantSource clock;
    private PartWork work = PartWork.none();
    private Thread running = Thread.ofVirtual().unstarted(() -> {});
    private boolean closing;

    /// What it works with.
    ///
    /// @param own opens this installation's backups
    record Tools(
            Source source,
            Comparer comparer,
            GuildReturn guilds,
            MemberReturn members,
            RestoreCodes codes,
            SettingsReturn settings,
            BackupDesk desk,
            RecoveryDesk recovery,
            Opening own) {}

    SelectiveService(Tools tools, InstantSource clock) {
        this.tools = tools;
        this.clock = clock;
    }

    /// Something that takes long.
    private interface LongWork {
        PartWork carryOut(Instant since) throws BadArchive, Refused, IOException;
    }

    /// Something that is done with an opened backup.
    private interface InIt {
        PartWork carryOut(OpenedArchive archive, Instant since) throws BadArchive, Refused, IOException;
    }

    /// Removes what a crash left unpacked.
    public void tidy() {
        try {
            Folders.delete(tools.source().scratch());
        } catch (IOException e) {
            LOG.atWarn().log("what was unpacked of a backup could not be removed");
        }
    }

    synchronized PartWork work() {
        return work;
    }

    PartWork compare(CompareBackup order) throws Refused {
        tools.desk().existing(order.file());
        var way = way(order.kit());
        return begin(since -> PartWork.compared(since, tools.comparer().compare(order.file(), way, this::far)));
    }

    PartWork restore(RestoreSettings order) throws Refused {
        var wanted =
                new GuildReturn.Wanted(tools.settings().guild(order.guild()), false, order.language(), order.dryRun());
        return begin(
                order.file(), order.kit(), (archive, since) -> tools.guilds().bring(archive, wanted, since));
    }

    PartWork restore(RestoreGuild order) throws Refused {
        var wanted =
                new GuildReturn.Wanted(tools.settings().guild(order.guild()), true, order.language(), order.dryRun());
        return begin(
                order.file(), order.kit(), (archive, since) -> tools.guilds().bring(archive, wanted, since));
    }

    PartWork restore(RestoreMember order) throws Refused {
        tools.desk().existing(order.file());
        var code = tools.codes().read(order.code());
        return begin(
                order.file(),
                order.kit(),
                (archive, since) -> PartWork.brought(
                        since, Optional.empty(), Optional.of(tools.members().bring(archive, code))));
    }

    private Way way(Optional<String> kit) throws Refused {
        return kit.isPresent()
                ? new Way(tools.recovery().opening(kit.get()), Opener.KIT)
                : new Way(tools.own(), Opener.OWN_KEY);
    }

    private PartWork begin(String file, Optional<String> kit, InIt what) throws Refused {
        var path = tools.desk().existing(file);
        var opening = way(kit).opening();
        return begin(since -> {
            var scratch = tools.source().scratch();
            try (var archive = OpenedArchive.open(path, opening, scratch, Comparer.part(this::far, 0, UNPACKED))) {
                return what.carryOut(archive, since);
            }
        });
    }

    private synchronized PartWork begin(LongWork what) throws Refused {
        if (closing || work.goesOn()) {
            throw new Refused(BUSY);
        }
        var since = clock.instant();
        work = PartWork.running(since, 0);
        running = Thread.ofVirtual().name("part-of-backup").start(() -> become(ended(what, since)));
        return work;
    }

    private PartWork ended(LongWork what, Instant since) {
        try {
            var done = what.carryOut(since);
            LOG.atInfo()
                    .addKeyValue(
                            Fact.COUNT.key(),
                            done.rows().map(rows -> rows.allAdded()).orElse(0L))
                    .log("looked into a backup");
            return done;
        } catch (BadArchive e) {
            return failed(since, e.problem(""), e.reason().name());
        } catch (Refused e) {
            return failed(since, e.problem(), e.problem().code());
        } catch (IOException | StoreException e) {
            return failed(since, BackupDesk.DISK, e.getClass().getSimpleName());
        } catch (CancellationException e) {
            return failed(since, BUSY, "STOPPED");
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("a backup could not be looked into");
            return PartWork.failed(since, BackupDesk.DISK);
        }
    }

    private static PartWork failed(Instant since, Problem problem, String reason) {
        LOG.atWarn().addKeyValue(Fact.REASON.key(), reason).log("a backup could not be looked into");
        return PartWork.failed(since, problem);
    }

    private synchronized void far(int percent) {
        if (closing) {
            throw new CancellationException();
        }
        work = PartWork.running(work.since().orElseThrow(), percent);
    }

    private synchronized void become(PartWork now) {
        work = now;
    }

    /// Gives up what is going on, at its next percent.
    @Override
    public void close() {
        try {
            giveUp().join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /// Waits until what is going on has ended.
    void await() throws InterruptedException {
        last().join();
    }

    private synchronized Thread last() {
        return running;
    }

    private synchronized Thread giveUp() {
        closing = true;
        return running;
    }
}
