package dev.hearth.app;

import dev.hearth.control.Environment;
import dev.hearth.control.Refused;
import dev.hearth.control.Unreachable;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.StopBot;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Takes a bot offline.
@Command(
        name = "stop",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Take the bot offline",
        description =
                "Waits until its engine has ended in good order. The supervisor stays; 'hearth quit' ends it too.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the bot is offline",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:the supervisor does not answer, or the bot did not end in time",
            "64:there is no such bot or option",
            "70:a fault of Hearth itself"
        })
final class StopVerb implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "practice|discord",
            converter = Named.class,
            description = "which bot; without it both")
    private @Nullable Environment named;

    StopVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var found = SupervisorLink.find(surroundings.home());
        if (found.isEmpty()) {
            surroundings.out().println("Nothing runs.");
            return ExitStatus.DONE;
        }
        try (var link = found.get()) {
            return stop(link, named == null ? List.of(Environment.values()) : List.of(named));
        } catch (Refused | Unreachable e) {
            surroundings.err().println("hearth: " + e.getMessage());
            return ExitStatus.NOT_STARTED;
        }
    }

    private int stop(SupervisorLink link, List<Environment> which) throws Refused, Unreachable, InterruptedException {
        for (var environment : which) {
            link.ask(new StopBot(environment));
        }
        var house = link.await(
                now -> which.stream()
                        .allMatch(environment -> now.of(environment).state() == BotState.STOPPED),
                LIMIT);
        boolean stopped = true;
        for (var environment : which) {
            var view = house.of(environment);
            surroundings.out().println("%-9s %s".formatted(environment.folder(), HouseWords.state(view)));
            stopped &= view.state() == BotState.STOPPED;
        }
        return stopped ? ExitStatus.DONE : ExitStatus.NOT_STARTED;
    }
}
