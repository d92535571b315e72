package dev.hearth.app;

import dev.hearth.app.process.ConfigurationProcess;
import dev.hearth.app.process.StartFailure;
import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.RunFile;
import dev.hearth.control.Unreachable;
import dev.hearth.control.engine.ConfigurationChange;
import dev.hearth.control.engine.ConfigurationOrder;
import dev.hearth.control.engine.ConfigurationOrder.What;
import dev.hearth.control.engine.ConfigurationWork;
import dev.hearth.control.engine.SaveConfiguration;
import dev.hearth.control.http.ControlClient;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/// Saves what was set and brings it in: who does it, and how it is told.
final class ConfigurationDesk {
    private static final Duration ANSWER = Duration.ofSeconds(60);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Problem THERE = Problem.of(
            "transfer-file-exists",
            "There is a file of this name already.",
            "Choose another name, or move the old file away.");

    private final Surroundings surroundings;
    private final BackupSite site;
    private final WindowChoices window;
    private final boolean json;

    ConfigurationDesk(Surroundings surroundings, @Nullable Path data, boolean json) {
        this.surroundings = surroundings;
        this.site = BackupSite.at(surroundings, data);
        this.window = new WindowChoices(surroundings.home());
        this.json = json;
    }

    private interface Deed {
        Optional<Problem> carryOut() throws StartFailure, Refused, Unreachable, InterruptedException, IOException;
    }

    /// Writes the configuration into a file that is not there yet, also while the bot runs.
    int save(Path file) throws InterruptedException {
        return told(() -> {
            if (Files.exists(file)) {
                return Optional.of(THERE);
            }
            var work = saved();
            if (work.json().isPresent()) {
                OwnerOnly.createFolderOf(file);
                var text = isOfThisHome()
                        ? window.addTo(work.json().get())
                        : work.json().get();
                OwnerOnly.write(file, text.getBytes(StandardCharsets.UTF_8));
                say("Saved to " + file, Map.of("file", file.toString(), "bytes", Files.size(file)));
            }
            return work.problem();
        });
    }

    private ConfigurationWork saved() throws StartFailure, Refused, Unreachable, InterruptedException {
        var engine = site.engine();
        return engine.isPresent() ? ConfigurationWork.saved(ask(engine.get())) : alone(What.SAVE, "");
    }

    private static String ask(RunFile engine) throws Refused, Unreachable, InterruptedException {
        try (var client = new ControlClient("the engine", engine.address())) {
            return client.ask(new SaveConfiguration(), ANSWER).json();
        }
    }

    /// Brings a configuration in while the bot does not run.
    ///
    /// @param preview only tell what it would change
    int load(Path file, boolean preview) throws InterruptedException {
        return told(() -> {
            var data = site.data().toString();
            say("Data folder: " + data, Map.of("data", data));
            var work = alone(
                    preview ? What.PREVIEW : What.IMPORT,
                    file.toAbsolutePath().normalize().toString());
            if (work.problem().isEmpty()) {
                work.changes().forEach(this::change);
                boolean isWindow = isOfThisHome() && window(file, preview);
                if (work.changes().isEmpty() && !isWindow) {
                    say("Everything is so already.", Map.of("changes", 0));
                }
                work.targets().forEach(this::target);
                work.staff().forEach(this::passedOver);
                work.kept().ifPresent(this::kept);
            }
            return work.problem();
        });
    }

    /// Last, when the rest is done: it is worth nothing but convenience.
    private boolean window(Path file, boolean preview) throws IOException {
        var other = window.differingIn(file);
        if (other.isPresent()) {
            say("window: its own choices", Map.of("place", "window", "name", "console"));
            if (!preview) {
                window.keep(other.get());
            }
        }
        return other.isPresent();
    }

    private boolean isOfThisHome() {
        return site.environment().isPresent();
    }

    private ConfigurationWork alone(What what, String file) throws StartFailure {
        return ConfigurationProcess.carryOut(
                surroundings.installation(),
                new ConfigurationOrder(what, site.data().toString(), file));
    }

    private int told(Deed deed) throws InterruptedException {
        try {
            var problem = deed.carryOut();
            problem.ifPresent(this::failed);
            return problem.isEmpty() ? ExitStatus.DONE : ExitStatus.NOT_TRANSFERRED;
        } catch (Refused e) {
            failed(e.problem());
            return ExitStatus.NOT_TRANSFERRED;
        } catch (IOException e) {
            failed(Problem.of("transfer-disk", "The file could not be written.", "See that the disk is not full."));
            return ExitStatus.NOT_TRANSFERRED;
        } catch (StartFailure | Unreachable e) {
            surroundings.err().println("hearth: " + e.getMessage());
            return ExitStatus.NOT_STARTED;
        }
    }

    private void change(ConfigurationChange change) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("place", change.place());
        fields.put("name", change.name());
        fields.put("before", change.before());
        fields.put("after", change.after());
        var before = change.before().orElse("not set");
        say(
                "%s: %s: %s, then %s"
                        .formatted(
                                change.place(),
                                change.name(),
                                before,
                                change.after().orElse("not set")),
                fields);
    }

    private void target(String folder) {
        say(
                "Backups went to " + folder + " as well: 'hearth backup targets add' brings them there again.",
                Map.of("target", folder));
    }

    private void passedOver(String user) {
        say(
                "staff: %s: stays as here, with a higher role or banned".formatted(user),
                Map.of("place", "staff", "passedOver", user));
    }

    private void kept(String before) {
        say("The config.json of before is " + before, Map.of("kept", before));
    }

    private void say(String words, Map<String, Object> fields) {
        surroundings.out().println(json ? JSON.writeValueAsString(fields) : words);
    }

    private void failed(Problem problem) {
        if (json) {
            surroundings.out().println(JSON.writeValueAsString(problem));
            return;
        }
        var err = surroundings.err();
        err.println("hearth: " + problem.what() + (problem.detail().isEmpty() ? "" : " " + problem.detail()));
        if (!problem.remedy().isEmpty()) {
            err.println("  " + problem.remedy());
        }
    }
}
