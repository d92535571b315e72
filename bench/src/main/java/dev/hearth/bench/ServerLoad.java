package dev.hearth.bench;

import dev.hearth.control.Installation;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.GeneratedWorld;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.function.IntFunction;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Measures the practice server as the product starts it: what a large world holds of memory while it serves, and its
/// processor time beside that of the least bot on JDA. People act through its HTTP API from this process.
@Command(
        name = "bench/server",
        mixinStandardHelpOptions = true,
        description = "Measures the practice server as a process of its own.",
        showDefaultValues = true)
final class ServerLoad implements Callable<Integer> {
    private static final String TOKEN = "0123456789abcdef".repeat(4);

    @Option(names = "--guilds", description = "Guilds of the large world.")
    private int guilds = 500;

    @Option(names = "--members", description = "Members of each of its guilds.")
    private int members = 50;

    @Option(names = "--most-mib", description = "The most that the server may ever hold of memory, RSS.")
    private int mostMib = 256;

    @Option(names = "--blocks", description = "Measured blocks on the small world.")
    private int blocks = 5;

    @Option(names = "--interactions", description = "Interactions in a block.")
    private int interactions = 10_000;

    @Option(names = "--warm-up", description = "Interactions before the first block.")
    private int warmUp = 10_000;

    @Option(names = "--in-flight", description = "How many people wait for an answer at a time.")
    private int inFlight = 50;

    @Option(names = "--jvm", description = "One more JVM flag for the server, such as a profiler's; may be repeated.")
    private List<String> jvm = List.of();

    @Option(names = "--only", description = "memory or processor; both if left out.")
    private String only = "";

    private final PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);

    public static void main(String[] args) {
        System.exit(new CommandLine(new ServerLoad()).execute(args));
    }

    @Override
    public Integer call() throws Exception {
        Path here = Files.createTempDirectory("hearth-server-load");
        say(Runtime.getRuntime().availableProcessors() + " cores, Java " + Runtime.version() + ", load average "
                + Files.readString(Path.of("/proc/loadavg")).split(" ", 2)[0] + ", in " + here);
        boolean held = only.equals("processor") || memory(here);
        boolean light = only.equals("memory") || processor(here);
        return held && light ? 0 : 1;
    }

    /// The large world: a bot that wants every member, then another while the first one answers.
    private boolean memory(Path here) throws IOException, InterruptedException, ExecutionException {
        Path world = here.resolve("world.json");
        Files.writeString(world, Json.write(GeneratedWorld.of(guilds, members)));
        long began = System.nanoTime();
        try (Server server = Server.start(here, world, jvm)) {
            say("large world   %d guilds of %d members, ready after %d ms"
                    .formatted(guilds, members, millisSince(began)));
            began = System.nanoTime();
            try (Child bot = bot(EchoBot.Kind.FULL, server, here);
                    RemoteCrowd crowd = server.crowd(inTurn(guilds))) {
                var knows = knows(bot);
                say("  a bot knows %s after %d ms, server %s".formatted(knows, millisSince(began), server.memory()));
                crowd.ask(Math.min(warmUp, interactions), inFlight);
                Child second = bot(EchoBot.Kind.ONLOOKER, server, here);
                Answers answers = crowd.ask(interactions, inFlight);
                boolean bothKnow = knows(second).equals(knows);
                second.close();
                say("  %d interactions while a second bot logs in: %.0f a second, wrong %d, server %s"
                        .formatted(interactions, answers.perSecond(), answers.wrong(), server.memory()));
                double peak = server.process().footprint().peak();
                // On a busy machine a bot that is still being compiled is late now and then.
                boolean served = answers.wrong() * 100 <= interactions;
                boolean held = peak <= mostMib && served && bothKnow;
                say("  peak %.1f MiB, goal at most %d: %s".formatted(peak, mostMib, passed(held)));
                return held;
            }
        }
    }

    /// A guild of the generated world for each act, all in turn; its owner types.
    private static IntFunction<RemoteCrowd.Place> inTurn(int guilds) {
        return act -> new RemoteCrowd.Place("Person " + act % guilds * 10, "Guild " + act % guilds);
    }

    /// The bundled world with its people in it, and the bare bot, in blocks.
    private boolean processor(Path here) throws IOException {
        List<Double> ratios = new ArrayList<>();
        int wrong = 0;
        try (Server server = Server.fullHouse(here, jvm);
                Child bot = bot(EchoBot.Kind.BARE, server, here)) {
            say("bundled world, a bare bot on JDA knows " + knows(bot));
            say("  warm-up  " + block(server.process(), bot, warmUp));
            for (int number = 1; number <= blocks; number++) {
                Block block = block(server.process(), bot, interactions);
                ratios.add(block.ratio());
                wrong += block.answers().wrong();
                say("  block %d  %s".formatted(number, block));
            }
        }
        double ratio = ratios.stream().sorted().toList().get(ratios.size() / 2);
        boolean light = ratio < 1 && wrong == 0;
        say("  processor time of server to bot, median %.2f, goal below 1: %s".formatted(ratio, passed(light)));
        return light;
    }

    private Block block(Child server, Child bot, int times) throws IOException {
        Duration serverBefore = server.cpu();
        Duration botBefore = bot.cpu();
        server.say(times + " " + inFlight);
        var said = Json.read(server.await("perSecond"));
        return new Block(
                times,
                new Answers(
                        said.path("perSecond").asDouble(),
                        said.path("p50").asDouble(),
                        said.path("p99").asDouble(),
                        Json.integer(said, "wrong")),
                server.cpu().minus(serverBefore).toMillis(),
                bot.cpu().minus(botBefore).toMillis());
    }

    /// @param server processor time of the server, in milliseconds
    /// @param bot    that of the bot
    private record Block(int times, Answers answers, double server, double bot) {
        double ratio() {
            return server / bot;
        }

        @Override
        public String toString() {
            return "%6.0f a second  p50 %5.1f ms  cpu per 10,000: server %5.0f ms  bot %5.0f ms  ratio %.2f  wrong %d"
                    .formatted(
                            answers.perSecond(),
                            answers.p50(),
                            server * 10_000 / times,
                            bot * 10_000 / times,
                            ratio(),
                            answers.wrong());
        }
    }

    private static Child bot(EchoBot.Kind kind, Server server, Path here) throws IOException {
        List<String> command = new ArrayList<>(List.of(Child.java()));
        command.addAll(Contender.FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), EchoBot.class.getName(), kind.name()));
        return Child.start(kind.name(), command, here.resolve("bot.txt"), server.restBase());
    }

    private static String knows(Child bot) throws IOException {
        var said = Json.read(bot.await("members"));
        return said.path("guilds") + " guilds, " + said.path("members") + " members";
    }

    private void say(String line) {
        out.println(line);
    }

    private static String passed(boolean so) {
        return so ? "pass" : "MISSED";
    }

    private static long millisSince(long began) {
        return (System.nanoTime() - began) / 1_000_000;
    }

    /// The practice server with the product's own flags.
    private record Server(Child process, int port, String restBase) implements AutoCloseable {
        static Server start(Path here, Path world, List<String> jvm) throws IOException {
            var launch = Json.object()
                    .put("token", TOKEN)
                    .put("world", world.toString())
                    .put("endWithParent", true);
            return ready(here, product(jvm), Json.write(launch));
        }

        /// One whose people are in its process, see {@link FullHouse}.
        static Server fullHouse(Path here, List<String> jvm) throws IOException {
            List<String> command = product(jvm);
            int path = command.indexOf("-cp");
            command.subList(path + 1, command.size()).clear();
            command.addAll(List.of(System.getProperty("java.class.path"), FullHouse.class.getName()));
            return ready(here, command, "");
        }

        private static List<String> product(List<String> jvm) {
            List<String> command = new ArrayList<>(
                    Installation.at(Path.of("").toAbsolutePath()).practice());
            command.addAll(command.indexOf("-cp"), jvm);
            return command;
        }

        private static Server ready(Path here, List<String> command, String launch) throws IOException {
            Child process = Child.start("the server", command, here.resolve("server.txt"), launch);
            var ready = Json.read(process.await("ready"));
            return new Server(process, Json.integer(ready, "port"), Json.text(ready, "restBase"));
        }

        RemoteCrowd crowd(IntFunction<RemoteCrowd.Place> places) {
            return new RemoteCrowd(port, TOKEN, places);
        }

        /// What it holds now; the heap with what nobody has collected yet.
        String memory() throws IOException, InterruptedException {
            Footprint now = process.footprint();
            Process asked = new ProcessBuilder(
                            Path.of(Child.java()).resolveSibling("jcmd").toString(),
                            Long.toString(process.pid()),
                            "GC.heap_info")
                    .start();
            long used = asked.inputReader()
                    .lines()
                    .filter(line -> line.contains(" used "))
                    .filter(line -> line.matches(".*(DefNew|def new|Tenured|tenured).*"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll(".* used (\\d+)K.*", "$1")))
                    .sum();
            asked.waitFor();
            return "RSS %.1f MiB, peak %.1f MiB, PSS %.1f MiB, heap in use %.1f MiB"
                    .formatted(now.resident(), now.peak(), now.proportional(), used / 1024.0);
        }

        @Override
        public void close() {
            process.close();
        }
    }
}
