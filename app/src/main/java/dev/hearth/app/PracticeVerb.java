package dev.hearth.app;

import dev.hearth.app.process.PracticeRun;
import dev.hearth.app.process.StartFailure;
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
            description = "reads the lines from a file, in which # begins a comment")
    private @Nullable Path script;

    @Option(names = "--json", description = "one JSON object a line on standard output, only errors elsewhere")
    private boolean json;

    PracticeVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        try {
            return session(input());
        } catch (IOException e) {
            complain("the script cannot be read as UTF-8 text: " + script);
            return ExitStatus.USAGE;
        }
    }

    /// Read whole before anything is started: a script that breaks off in its middle would look like one that ended.
    private Input input() throws IOException {
        if (script != null) {
            var lines = new BufferedReader(new StringReader(Files.readString(script)));
            return new Input(lines, Input.Origin.SCRIPT);
        }
        return new Input(surroundings.in(), surroundings.terminal() ? Input.Origin.KEYBOARD : Input.Origin.PIPE);
    }

    private int session(Input input) {
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
            return terminal(run).handle(input) ? ExitStatus.DONE : ExitStatus.NOT_ACKNOWLEDGED;
        } catch (StartFailure | PracticeGone e) {
            complain(e.getMessage());
            return ExitStatus.NOT_STARTED;
        }
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
