package dev.hearth.app;

import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Stands here for the help only: the launcher carries out `hearth test` before there is anything to run.
@Command(
        name = "test",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Everything the project checks",
        description = "Runs mvn -B verify; all that follows is passed on to Maven.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {"0:all is well", "1:Maven found something wrong", "2:no JDK or no Maven"})
final class TestVerb implements Callable<Integer> {
    private final Surroundings surroundings;

    @Parameters(paramLabel = "ARGUMENT", description = "what Maven is given")
    private List<String> arguments = List.of();

    TestVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        surroundings
                .err()
                .println("hearth: tests are run by the launcher in a clone: ./hearth test "
                        + String.join(" ", arguments));
        return ExitStatus.USAGE;
    }
}
