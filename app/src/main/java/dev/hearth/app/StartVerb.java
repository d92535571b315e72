package dev.hearth.app;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.Unreachable;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.control.supervisor.TellHouse;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/// Brings a bot online in the background.
@Command(
        name = "start",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "Bring the bot online, in the background",
        description = "Starts the supervisor if none runs, or takes over what an earlier one left, and waits until the"
                + " bot is online or cannot be. It stays up when the terminal is closed.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:the bot is online",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:it is not, and the words say why",
            "64:there is no such bot or option",
            "70:a fault of Hearth itself"
        })
final class StartVerb implements Callable<Integer> {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final Set<BotState> SETTLED =
            EnumSet.of(BotState.ONLINE, BotState.DEGRADED, BotState.FAILED, BotState.SAFE_MODE);

    private final Surroundings surroundings;

    @Parameters(
            arity = "0..1",
            paramLabel = "practice|discord",
            converter = Named.class,
            description = "which bot; without it the real one if it has a token, else the one for practice")
    private @Nullable Environment named;

    StartVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var began = System.nanoTime();
        try (var link = SupervisorLink.findOrStart(
                surroundings.home(), surroundings.installation(), surroundings.environment())) {
            var which = named == null ? usual(link) : named;
            link.ask(new StartBot(which));
            var view = link.await(house -> SETTLED.contains(house.of(which).state()), LIMIT)
                    .of(which);
            return tell(view, (System.nanoTime() - began) / 1e9);
        } catch (SupervisorLink.NoSupervisor | Unreachable e) {
            surroundings.err().println("hearth: " + e.getMessage());
        } catch (Refused e) {
            complain(e.problem());
        }
        return ExitStatus.NOT_STARTED;
    }

    private static Environment usual(SupervisorLink link) throws Refused, Unreachable, InterruptedException {
        var discord = link.ask(new TellHouse()).of(Environment.DISCORD);
        return discord.hasToken() ? Environment.DISCORD : Environment.PRACTICE;
    }

    private int tell(EnvironmentView view, double seconds) {
        var bot = "the bot for " + view.environment().folder();
        if (view.state() == BotState.ONLINE || view.state() == BotState.DEGRADED) {
            surroundings.out().println("%s is online after %.1f s".formatted(bot, seconds));
            return ExitStatus.DONE;
        }
        surroundings.err().println("hearth: " + bot + " is not online: " + HouseWords.state(view));
        view.problem().ifPresent(this::complain);
        return ExitStatus.NOT_STARTED;
    }

    private void complain(Problem problem) {
        surroundings.err().println("hearth: " + problem.what() + " " + problem.detail());
        if (!problem.remedy().isEmpty()) {
            surroundings.err().println("  " + problem.remedy());
        }
    }
}
