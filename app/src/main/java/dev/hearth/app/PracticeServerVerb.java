package dev.hearth.app;

import dev.hearth.app.process.PracticeProcess;
import dev.hearth.app.process.StartFailure;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// The local Discord alone, for any bot.
@Command(
        name = "practice-server",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        header = "A local Discord for any bot, without Hearth's",
        description = "Listens on 127.0.0.1 until Ctrl-C and says how a bot is pointed at it. Any token will do.",
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:ended by Ctrl-C or the end of input",
            "2:the launcher found no JDK or no Maven, or the build failed",
            "3:it could not start: the port is taken, or the file is no world",
            "64:there is no such option",
            "70:a fault of Hearth itself"
        })
final class PracticeServerVerb implements Callable<Integer> {
    private final Surroundings surroundings;
    private final AtomicBoolean interrupted = new AtomicBoolean();

    @Option(names = "--port", paramLabel = "N", defaultValue = "0", description = "0, as without it: any free one")
    private int port;

    @Option(
            names = "--world",
            paramLabel = "FILE",
            description = "takes the world from a file and keeps it there; makes the file if there is none")
    private @Nullable Path world;

    @Option(names = "--strict", description = "as strict as Discord with identifies and requests")
    private boolean strict;

    PracticeServerVerb(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws InterruptedException {
        var file = world == null ? "" : world.toAbsolutePath().toString();
        try (var server = PracticeProcess.standalone(surroundings.installation(), port, strict, file)) {
            endWithThisProcess(server);
            surroundings.out().print(directions(server, file));
            surroundings.out().flush();
            var end = server.awaitEnd();
            return interrupted.get() ? ExitStatus.DONE : complain("the practice server ended by itself: " + end);
        } catch (StartFailure e) {
            return complain(String.valueOf(e.getMessage()));
        }
    }

    /// Ctrl-C waits for the server, so that its world is kept whole.
    private void endWithThisProcess(PracticeProcess server) {
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            interrupted.set(true);
            server.close();
        }));
    }

    private static String directions(PracticeProcess server, String file) {
        var rest = server.restBase();
        var base = rest.substring(0, rest.length() - 1);
        var people = server.address();
        return """
                REST base   %s
                gateway     told by the REST API
                people      %s  (Authorization: Bearer %s)
                world       %s

                Any bot token will do. Point a bot here:
                  JDA 6         DefaultShardManagerBuilder….setRestConfig(new RestConfig().setBaseUrl("%s"))
                  discord.js 14 new Client({ rest: { api: '%s' }, … })
                  oceanic.js 1  new Client({ rest: { baseURL: '%s' }, … })
                  Discord4J 3.3 see practice/README.md
                """.formatted(
                        rest,
                        people.api(),
                        people.bearer(),
                        file.isEmpty() ? "ends with this server; --world FILE keeps it" : file,
                        rest,
                        base.substring(0, base.lastIndexOf('/')),
                        base);
    }

    private int complain(String what) {
        surroundings.err().println("hearth: " + what);
        return ExitStatus.NOT_STARTED;
    }
}
