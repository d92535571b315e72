package dev.hearth.app;

import dev.hearth.app.process.StartFailure;
import dev.hearth.app.process.TransferProcess;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.RunFile;
import dev.hearth.control.Unreachable;
import dev.hearth.control.engine.ExportData;
import dev.hearth.control.engine.TellExport;
import dev.hearth.control.engine.TransferFacts;
import dev.hearth.control.engine.TransferOrder;
import dev.hearth.control.engine.TransferOrder.What;
import dev.hearth.control.engine.TransferWork;
import dev.hearth.control.http.ControlClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// What `hearth export` and `hearth import` have in common: who does it, and how it is told.
final class TransferDesk {
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final long LOOK_MS = 200;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Surroundings surroundings;
    private final BackupSite site;
    private final boolean json;

    TransferDesk(Surroundings surroundings, @Nullable Path data, boolean json) {
        this.surroundings = surroundings;
        this.site = BackupSite.at(surroundings, data);
        this.json = json;
    }

    /// An export by the engine that has the data open, or by a process in its place if none does.
    int export(Path file, boolean readable) throws InterruptedException {
        return told("Exported to", () -> {
            var engine = site.engine();
            return engine.isPresent()
                    ? ask(engine.get(), new ExportData(whole(file), readable))
                    : alone(What.EXPORT, file, readable);
        });
    }

    int load(Path file, boolean preview) throws InterruptedException {
        return told(
                preview ? "In this file:" : "Imported", () -> alone(preview ? What.PREVIEW : What.IMPORT, file, false));
    }

    private TransferWork alone(What what, Path file, boolean readable) throws StartFailure {
        var order = new TransferOrder(what, site.data().toString(), whole(file), readable);
        return TransferProcess.carryOut(surroundings.installation(), order, this::far);
    }

    private static String whole(Path file) {
        return file.toAbsolutePath().normalize().toString();
    }

    private TransferWork ask(RunFile engine, ExportData order) throws Refused, Unreachable, InterruptedException {
        try (var client = new ControlClient("the engine", engine.address())) {
            var work = client.ask(order, ANSWER);
            while (!work.ended()) {
                far(work);
                Thread.sleep(LOOK_MS);
                work = client.ask(new TellExport(), ANSWER);
            }
            return work;
        }
    }

    /// What is done, and the last that is told of it.
    private interface Deed {
        TransferWork last() throws StartFailure, Refused, Unreachable, InterruptedException;
    }

    private int told(String done, Deed deed) throws InterruptedException {
        try {
            var last = deed.last();
            last.facts().ifPresent(facts -> facts(done, facts));
            last.problem().ifPresent(this::failed);
            return last.problem().isEmpty() ? ExitStatus.DONE : ExitStatus.NOT_TRANSFERRED;
        } catch (Refused e) {
            failed(e.problem());
            return ExitStatus.NOT_TRANSFERRED;
        } catch (StartFailure | Unreachable e) {
            surroundings.err().println("hearth: " + e.getMessage());
            return ExitStatus.NOT_STARTED;
        }
    }

    private void far(TransferWork work) {
        if (json) {
            say(Map.of("percent", work.percent()));
        } else if (surroundings.terminal()) {
            surroundings.err().print("\r" + work.percent() + " %  \r");
            surroundings.err().flush();
        }
    }

    private void facts(String done, TransferFacts facts) {
        if (json) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("file", facts.file());
            fields.put("bytes", facts.bytes());
            fields.put("version", facts.version());
            fields.put("schema", facts.schema());
            fields.put("created", facts.created().toString());
            fields.put("readable", facts.readable());
            fields.put("rows", facts.rows());
            fields.put("unreadable", facts.unreadable());
            say(fields);
            return;
        }
        var out = surroundings.out();
        out.println(done + " " + facts.file());
        facts.rows().forEach((table, rows) -> {
            if (rows > 0) {
                out.println("  %-24s %d rows".formatted(table, rows));
            }
        });
        if (facts.unreadable() > 0) {
            out.println("  " + facts.unreadable() + " texts whose keys are gone are not in it.");
        }
    }

    private void failed(Problem problem) {
        if (json) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("code", problem.code());
            fields.put("what", problem.what());
            fields.put("remedy", problem.remedy());
            fields.put("detail", problem.detail());
            say(fields);
            return;
        }
        var err = surroundings.err();
        err.println("hearth: " + problem.what() + (problem.detail().isEmpty() ? "" : " " + problem.detail()));
        if (!problem.remedy().isEmpty()) {
            err.println("  " + problem.remedy());
        }
    }

    private void say(Map<String, Object> fields) {
        surroundings.out().println(JSON.writeValueAsString(fields));
    }
}
