package dev.hearth.app;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Everything out, as plain lines in a zip.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Write all data as plain lines in a zip",
        description =
                "Every row of every table, for another database or another product; docs/export.md tells the form."
                        + " What members wrote stays sealed unless --readable is given: 'hearth import' then needs the keys"
                        + " folder of this installation. A bot that runs goes on meanwhile.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:done",
            "1:it was not done, and the words say why",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the engine does not answer, or the work could not be started",
            "64:there is no such option",
            "70:a fault of Hearth itself"
        })
final class ExportVerb implements Callable<Integer> {
    private static final String WARNING =
            "hearth: this file will hold what members wrote in plain words, journals too. Keep it where only you can"
                    + " read it, and delete it when it has served.";

    private final Surroundings surroundings;

    @Parameters(paramLabel = "FILE", description = "where it is written; there must be no such file yet")
    private @Nullable Path file;

    @Option(names = "--readable", description = "with what members wrote in plain words")
    private boolean readable;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "the data folder; without it that of the real bot if there is one, else the one for practice")
    private @Nullable Path data;

    @Option(names = "--json", description = "one JSON object a line on standard output")
    private boolean json;

    ExportVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        if (readable) {
            surroundings.err().println(WARNING);
        }
        return new TransferDesk(surroundings, data, json).export(Objects.requireNonNull(file), readable);
    }
}
