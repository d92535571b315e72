package dev.hearth.app;

import dev.hearth.control.Refused;
import dev.hearth.control.Unreachable;
import dev.hearth.control.supervisor.TellHouse;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// How everything is.
@Command(
        name = "status",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "How the bots are",
        description = "Says of each bot whether it is online, and if not, why and what to do.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the supervisor runs, and says how the bots are",
            "1:nothing runs",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the supervisor does not answer",
            "64:there is no such option",
            "70:a fault of Hearth itself"
        })
final class StatusVerb implements Callable<Integer> {
    private final Surroundings surroundings;

    @Option(names = "--json", description = "one JSON object on standard output")
    private boolean json;

    StatusVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var found = SupervisorLink.find(surroundings.home());
        if (found.isEmpty()) {
            surroundings
                    .out()
                    .println(json ? "{\"running\":false}" : "Nothing runs; 'hearth start' brings the bot up.");
            return ExitStatus.NOT_RUNNING;
        }
        try (var link = found.get()) {
            var house = link.ask(new TellHouse());
            if (json) {
                surroundings.out().println(HouseWords.json(house));
            } else {
                HouseWords.lines(house, ZoneId.systemDefault()).forEach(surroundings.out()::println);
            }
            return ExitStatus.DONE;
        } catch (Refused | Unreachable e) {
            surroundings.err().println("hearth: " + e.getMessage());
            return ExitStatus.NOT_STARTED;
        }
    }
}
