package dev.hearth.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/// Everything in, into a place where nothing is yet.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Bring an export into a new place",
        description =
                "Reads what 'hearth export' wrote into a data folder without data, all of it or nothing, and holds"
                        + " every row against the file before it counts. The bot of that folder is not running meanwhile.",
        synopsisSubcommandLabel = "[config|predecessor]",
        subcommands = {ImportVerb.OfConfiguration.class, ImportVerb.OfPredecessor.class},
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:it was not done, and the words say why; nothing was changed",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the work could not be started",
            "64:there is no such option",
            "70:a fault of Hearth itself"
        })
final class ImportVerb implements Callable<Integer> {
    private final Surroundings surroundings;

    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "FILE", arity = "0..1", description = "what 'hearth export' wrote")
    private @Nullable Path file;

    @Option(
            names = "--preview",
            scope = ScopeType.INHERIT,
            description = "only check the file and tell what it would bring")
    private boolean preview;

    @Option(
            names = "--data",
            scope = ScopeType.INHERIT,
            paramLabel = "DIR",
            description = "the data folder; without it that of the real bot if there is one, else the one for practice")
    private @Nullable Path data;

    @Option(names = "--json", scope = ScopeType.INHERIT, description = "one JSON object a line on standard output")
    private boolean json;

    ImportVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (file == null) {
            throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "a FILE is needed");
        }
        return new TransferDesk(surroundings, data, json).load(file, preview);
    }

    /// What was set, from another installation or an earlier time.
    @Command(
            name = "config",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Bring a saved configuration in",
            description = "Reads what 'hearth backup config' wrote. All of it is checked before anything is changed;"
                    + " --preview shows what would change, without it the file is brought in. Servers and staff that the"
                    + " file does not name stay as they are; what a named server does not list is cleared. Nobody gets a"
                    + " lower role by it. The config.json of before stays beside as config.json.old. The bot of the data"
                    + " folder is not running meanwhile.")
    static final class OfConfiguration implements Callable<Integer> {
        @ParentCommand
        private @Nullable ImportVerb all;

        @Parameters(paramLabel = "FILE", description = "what 'hearth backup config' wrote")
        private @Nullable Path file;

        @Override
        public Integer call() throws InterruptedException {
            var verb = Objects.requireNonNull(all);
            return new ConfigurationDesk(verb.surroundings, verb.data, verb.json)
                    .load(Objects.requireNonNull(file), verb.preview);
        }
    }

    /// What another bot kept.
    @Command(
            name = "predecessor",
            mixinStandardHelpOptions = true,
            versionProvider = Version.class,
            header = "Take over what another bot kept",
            description =
                    "Reads check-ins, journals and more as JSON or CSV, one file or a zip of several; docs/import.md"
                            + " tells the form. What is here already is not added twice, and what cannot be taken over is named."
                            + " The bot of the data folder is not running meanwhile. Delete the file when it has served.")
    static final class OfPredecessor implements Callable<Integer> {
        @ParentCommand
        private @Nullable ImportVerb all;

        @Parameters(paramLabel = "FILE", description = "JSON, CSV or a zip of them")
        private @Nullable Path file;

        @Override
        public Integer call() {
            var verb = Objects.requireNonNull(all);
            return new TakeoverDesk(verb.surroundings, verb.data, verb.json)
                    .take(Objects.requireNonNull(file), verb.preview);
        }
    }
}
