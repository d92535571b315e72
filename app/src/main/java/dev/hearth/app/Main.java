package dev.hearth.app;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// The command line of Hearth.
@Command(
        name = "hearth",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "A wellness-support Discord bot that a small community runs from a PC.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "64:there is no such verb or option",
            "70:a fault of Hearth itself"
        })
public final class Main implements Callable<Integer> {
    private static final String WELCOME = """
            Hearth is a wellness-support Discord bot that a small community runs from a PC.
            By itself, hearth opens its window, the console. In a terminal there is more:

              hearth practice   a local Discord with the bot on it, no token needed; type as its members
              hearth start      the bot online in the background; also: status, stop, quit
              hearth engine     the same in this terminal, until Ctrl-C
              hearth backup     make, list and check backups; 'hearth restore' brings one back
              hearth kit        the recovery kit, which opens backups on another PC; 'hearth rehearse' tries it
              hearth export     all data as plain lines in a zip; 'hearth import' brings it into a new place
              hearth test       everything the project checks

            hearth VERB --help explains a verb.
            """;

    private final Surroundings surroundings;

    private Main(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    public static void main(String[] args) {
        System.exit(run(Surroundings.of(System.in, System.out, System.err), args));
    }

    /// Runs one verb to its end.
    ///
    /// @return its exit status
    static int run(Surroundings surroundings, String... args) {
        return new CommandLine(new Main(surroundings))
                .addSubcommand(new PracticeVerb(surroundings))
                .addSubcommand(new PracticeServerVerb(surroundings))
                .addSubcommand(new EngineVerb(surroundings, InstantSource.system()))
                .addSubcommand(new DevVerb(surroundings))
                .addSubcommand(new StatusVerb(surroundings))
                .addSubcommand(new StartVerb(surroundings))
                .addSubcommand(new StopVerb(surroundings))
                .addSubcommand(new QuitVerb(surroundings))
                .addSubcommand(new BackupVerb(surroundings))
                .addSubcommand(new RestoreVerb(surroundings))
                .addSubcommand(new KitVerb(surroundings, InstantSource.system()))
                .addSubcommand(new RehearseVerb(surroundings, InstantSource.system()))
                .addSubcommand(new ExportVerb(surroundings))
                .addSubcommand(new ImportVerb(surroundings))
                .addSubcommand(new TestVerb(surroundings))
                .setOut(writer(surroundings.out()))
                .setErr(writer(surroundings.err()))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((problem, typed) -> explain(problem))
                .setExecutionExceptionHandler((fault, verb, parsed) -> report(fault, verb))
                .execute(args);
    }

    @Override
    public Integer call() {
        surroundings.out().print(WELCOME);
        surroundings.out().flush();
        return ExitStatus.DONE;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, stream.charset());
    }

    private static int explain(ParameterException problem) {
        var verb = problem.getCommandLine();
        verb.getErr().println("hearth: " + reason(problem));
        UnmatchedArgumentException.printSuggestions(problem, verb.getErr());
        verb.getErr().println("'" + verb.getCommandSpec().qualifiedName() + " --help' lists what there is.");
        return ExitStatus.USAGE;
    }

    /// A mistyped verb is what happens most, and the parser's own words for it speak of argument indexes.
    private static String reason(ParameterException problem) {
        var isVerb = problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.isUnknownOption()
                && problem.getCommandLine().getParent() == null;
        return isVerb
                ? "there is no verb "
                        + ((UnmatchedArgumentException) problem).getUnmatched().getFirst()
                : String.valueOf(problem.getMessage());
    }

    private static int report(Exception fault, CommandLine verb) {
        verb.getErr().println("hearth: this is a fault of Hearth itself; please report it with these lines:");
        fault.printStackTrace(verb.getErr());
        return ExitStatus.FAULT;
    }
}
