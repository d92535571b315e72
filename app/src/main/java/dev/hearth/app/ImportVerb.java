package dev.hearth.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Everything in, into a place where nothing is yet.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Bring an export into a new place",
        description =
                "Reads what 'hearth export' wrote into a data folder without data, all of it or nothing, and holds"
                        + " every row against the file before it counts. The bot of that folder is not running meanwhile.",
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

    @Parameters(paramLabel = "FILE", description = "what 'hearth export' wrote")
    private @Nullable Path file;

    @Option(names = "--preview", description = "only check the file and tell what it would bring")
    private boolean preview;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data folder; without it that of the real bot if there is one, else the one for practice")
    private @Nullable Path data;

    @Option(names = "--json", description = "one JSON object a line on standard output")
    private boolean json;

    ImportVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        return new TransferDesk(surroundings, data, json).load(Objects.requireNonNull(file), preview);
    }
}
