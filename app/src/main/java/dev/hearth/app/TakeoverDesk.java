package dev.hearth.app;

import dev.hearth.app.process.ImportProcess;
import dev.hearth.app.process.StartFailure;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.ImportOrder;
import dev.hearth.control.engine.ImportWork;
import dev.hearth.control.engine.TakenIn;
import dev.hearth.control.engine.TakenIn.RefusedRecord;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Takes over another bot's records: who does it, and how it is told.
final class TakeoverDesk {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Surroundings surroundings;
    private final BackupSite site;
    private final boolean json;

    TakeoverDesk(Surroundings surroundings, @Nullable Path data, boolean json) {
        this.surroundings = surroundings;
        this.site = BackupSite.at(surroundings, data);
        this.json = json;
    }

    /// Takes a file over while the bot does not run.
    ///
    /// @param preview only tell what it would do
    int take(Path file, boolean preview) {
        try {
            var order = new ImportOrder(
                    site.data().toString(), file.toAbsolutePath().normalize().toString(), preview);
            var data = Map.of("data", order.data());
            surroundings.out().println(json ? JSON.writeValueAsString(data) : "Data folder: " + order.data());
            return told(ImportProcess.carryOut(surroundings.installation(), order), preview);
        } catch (StartFailure e) {
            surroundings.err().println("hearth: " + e.getMessage());
            return ExitStatus.NOT_STARTED;
        }
    }

    private int told(ImportWork work, boolean preview) {
        work.problem().ifPresent(problem -> failed("", problem));
        boolean isWhole = work.problem().isEmpty();
        for (var taken : work.files()) {
            if (json) {
                surroundings.out().println(JSON.writeValueAsString(taken));
            } else {
                tell(taken, preview);
            }
            isWhole &= taken.problem().isEmpty() && taken.unfit() == 0;
        }
        return isWhole ? ExitStatus.DONE : ExitStatus.NOT_TRANSFERRED;
    }

    private void tell(TakenIn taken, boolean preview) {
        if (taken.problem().isPresent()) {
            failed(taken.file() + ": ", taken.problem().get());
            return;
        }
        var out = surroundings.out();
        out.println("%s: %d %s, %d here already, %d not taken over"
                .formatted(
                        taken.file(),
                        taken.added(),
                        preview ? "would be added" : "added",
                        taken.already(),
                        taken.unfit()));
        taken.refused().forEach(this::tell);
        if (taken.unfit() > taken.refused().size()) {
            out.println("  and " + (taken.unfit() - taken.refused().size()) + " more");
        }
        if (!taken.leftOut().isEmpty()) {
            out.println("  without a place here: " + String.join(", ", taken.leftOut()));
        }
    }

    private void tell(RefusedRecord refused) {
        surroundings
                .out()
                .println("  record %d, line %d: %s %s"
                        .formatted(refused.record(), refused.line(), refused.field(), words(refused.why())));
    }

    private static String words(String why) {
        return switch (why) {
            case "missing" -> "is missing";
            case "too-long" -> "is too long";
            case "unknown" -> "is a word that is not known";
            case "too-many" -> "has as many as there is room for";
            case "deleted" -> "had their data deleted since";
            default -> "cannot be read";
        };
    }

    private void failed(String file, Problem problem) {
        if (json) {
            surroundings.out().println(JSON.writeValueAsString(problem));
            return;
        }
        var err = surroundings.err();
        err.println("hearth: " + file + problem.what() + (problem.detail().isEmpty() ? "" : " " + problem.detail()));
        if (!problem.remedy().isEmpty()) {
            err.println("  " + problem.remedy());
        }
    }
}
