package dev.hearth.app;

import dev.hearth.app.process.PracticeRun;
import dev.hearth.app.process.StartFailure;
import dev.hearth.app.terminal.Ending;
import dev.hearth.app.terminal.Input;
import dev.hearth.app.terminal.PracticeGone;
import dev.hearth.app.terminal.Terminal;
import dev.hearth.control.Environment;
import dev.hearth.control.RunFile;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Hearth with no token and no Internet: a local Discord, the bot on it, and a terminal for its members.
@Command(
        name = "practice",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "A local Discord with the bot on it, to type at",
        description = "Needs no token and no Internet. Each line is what the current member types: /checkin runs a"
                + " command, plain text is posted, :help lists what else there is. The end of input ends it all.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:every command was acknowledged in time",
            "1:a command was not acknowledged within 3 s",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the engine or the practice server could not start, or was lost",
            "5:what a script expects did not come",
            "64:there is no such option, or the script cannot be read",
            "70:a fault of Hearth itself"
        })
final class PracticeVerb implements Callable<Integer> {
    private final Surroundings surroundings;
    private final AtomicBoolean interrupted = new AtomicBoolean();

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "where the bot keeps what members told it; without it a folder of your system's choice")
    private @Nullable Path data;

    @Option(
            names = "--script",
            paramLabel = "FILE",
            arity = "1..*",
            description = "reads the lines from files, one after another, in which # begins a comment; ends at the"
                    + " first line whose expectation is not met")
    private List<Path> scripts = List.of();

    @Option(names = "--json", description = "one JSON object a line on standard output, only errors elsewhere")
    private boolean json;

    PracticeVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            return session(inputs());
        } catch (IOException e) {
            complain("the script cannot be read as UTF-8 text: " + e.getMessage());
            return ExitStatus.USAGE;
        }
    }

    /// Read whole before anything is started: a script that breaks off in its middle would look like one that ended.
    private List<Input> inputs() throws IOException {
        if (scripts.isEmpty()) {
            var origin = surroundings.terminal() ? Input.Origin.KEYBOARD : Input.Origin.PIPE;
            return List.of(Input.of(surroundings.in(), origin));
        }
        var inputs = new ArrayList<Input>();
        for (var script : scripts) {
            inputs.add(Input.script(new BufferedReader(new StringReader(text(script))), script.toString()));
        }
        return inputs;
    }

    /// An exception that names the file: what is wrong with the bytes is said without it.
    private static String text(Path script) throws IOException {
        try {
            return Files.readString(script);
        } catch (IOException e) {
            throw new IOException(script.toString(), e);
        }
    }

    private int session(List<Input> inputs) {
        var began = System.nanoTime();
        var folder = data == null ? surroundings.home().data(Environment.PRACTICE) : data.toAbsolutePath();
        if (RunFile.read(folder.resolve("run").resolve("engine.json")).isPresent()) {
            complain("the bot that Hearth keeps in the background runs on " + folder
                    + "\n  Take it offline with 'hearth stop practice', or name another folder with --data.");
            return ExitStatus.NOT_STARTED;
        }
        try (var run = PracticeRun.start(surroundings.installation(), folder.normalize(), this::progress)) {
            endWithThisProcess(run);
            progress("the bot is online after %.1f s; :help lists what you can type"
                    .formatted((System.nanoTime() - began) / 1e9));
            return status(handled(terminal(run), inputs));
        } catch (StartFailure | PracticeGone e) {
            complain(e.getMessage());
            return ExitStatus.NOT_STARTED;
        }
    }

    private static Ending handled(Terminal terminal, List<Input> inputs) throws PracticeGone, StartFailure {
        var ending = Ending.WELL;
        for (var input : inputs) {
            ending = terminal.handle(input);
            if (ending == Ending.NOT_AS_EXPECTED) {
                return ending;
            }
        }
        return ending;
    }

    private static int status(Ending ending) {
        return switch (ending) {
            case WELL -> ExitStatus.DONE;
            case NOT_ACKNOWLEDGED -> ExitStatus.NOT_ACKNOWLEDGED;
            case NOT_AS_EXPECTED -> ExitStatus.NOT_AS_EXPECTED;
        };
    }

    private Terminal terminal(PracticeRun run) throws PracticeGone {
        var out = surroundings.out();
        return json
                ? Terminal.json(run, out)
                : Terminal.human(run, out, surroundings.coloured(), ZoneId.systemDefault());
    }

    /// Ctrl-C waits for the children, so that the data folder is free when the shell's prompt is back. However else
    /// this process ends, they notice the end of their input.
    private void endWithThisProcess(PracticeRun run) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            interrupted.set(true);
            run.close();
        }));
    }

    private void progress(String what) {
        if (!json) {
            surroundings.err().println("hearth: " + what);
        }
    }

    /// What breaks while the user ends everything is no news to them.
    private void complain(@Nullable String what) {
        if (!interrupted.get()) {
            surroundings.err().println("hearth: " + what);
        }
    }
}
