package dev.hearth.engine.ops.portable;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.ExportData;
import dev.hearth.control.engine.TransferWork;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.store.StoreException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Makes exports while the bot runs, one at a time.
public final class ExportService implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ExportService.class);
    private static final Problem BUSY =
            Problem.of("transfer-busy", "Another export is being made.", "Wait until it is done, then try again.");
    private static final Problem FAILED = new CannotTransfer(CannotTransfer.Reason.DISK).problem();

    private final Exporter exporter;
    private TransferWork work = TransferWork.none();
    private Thread running = Thread.ofVirtual().unstarted(() -> {});
    private boolean closing;

    public ExportService(Exporter exporter) {
        this.exporter = exporter;
    }

    /// Removes what a crash left half made.
    public void tidy() {
        try {
            exporter.tidy();
        } catch (IOException e) {
            LOG.atWarn().log("what was left of an export could not be removed");
        }
    }

    synchronized TransferWork work() {
        return work;
    }

    synchronized TransferWork begin(ExportData order) throws Refused {
        if (closing || work.state() == TransferWork.State.RUNNING) {
            throw new Refused(BUSY);
        }
        work = TransferWork.running(0);
        running = Thread.ofVirtual().name("export").start(() -> become(carryOut(order)));
        return work;
    }

    private TransferWork carryOut(ExportData order) {
        var file = Path.of(order.file());
        try {
            var contents = exporter.export(file, order.readable() ? Texts.READABLE : Texts.SEALED, this::far);
            LOG.atInfo().addKeyValue(Fact.KIND.key(), contents.texts()).log("export");
            return TransferWork.done(PortableFeature.facts(file, contents));
        } catch (CannotTransfer e) {
            return failed(e.problem(), e.reason().name());
        } catch (IOException | StoreException e) {
            return failed(FAILED, e.getClass().getSimpleName());
        } catch (CancellationException e) {
            return failed(BUSY, "STOPPED");
        } catch (RuntimeException e) {
            LOG.atError().setCause(e).log("an export failed");
            return TransferWork.failed(FAILED);
        }
    }

    private static TransferWork failed(Problem problem, String reason) {
        LOG.atWarn().addKeyValue(Fact.REASON.key(), reason).log("an export failed");
        return TransferWork.failed(problem);
    }

    private synchronized void far(int percent) {
        if (closing) {
            throw new CancellationException();
        }
        work = TransferWork.running(percent);
    }

    private synchronized void become(TransferWork now) {
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

    private synchronized Thread giveUp() {
        closing = true;
        return running;
    }
}
