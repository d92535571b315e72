package dev.hearth.bench;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Option;

/// The harness as a program. The practice servers and the members live in this process, one server for each contender
/// and both the same: the acknowledgement is then timed where it arrives, with no second protocol in between.
@Command(
        name = "bench/run",
        description = "Measures the engine side by side with a bare bot that does the same work.",
        showDefaultValues = true,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:every goal was reached",
            "1:a goal was missed or an answer was wrong",
            "2:the options cannot be read",
            "3:nothing could be measured"
        },
        exitCodeOnExecutionException = 3)
final class Load implements Callable<Integer> {
    @Option(names = "--starts", description = "Measured starts of each.")
    private int starts = 5;

    @Option(names = "--blocks", description = "Measured blocks of each, by turns.")
    private int blocks = 5;

    @Option(names = "--replies", description = "Answers in a block.")
    private int replies = 10_000;

    @Option(names = "--warm-up", description = "Answers before the first block.")
    private int warmUp = 20_000;

    @Option(names = "--in-flight", description = "How many members wait for an answer at a time.")
    private int inFlight = 50;

    @Option(names = "--members", description = "How many members take turns.")
    private int members = 2_000;

    @Option(names = "--only", description = "The commands to measure, such as /checkin; all if left out.")
    private List<String> only = List.of();

    @Option(names = "--jvm", description = "One more JVM flag for both, such as a profiler's; may be repeated.")
    private List<String> jvm = List.of();

    @Option(names = "--folder", description = "Where the data folders are made and left; a temporary one if left out.")
    private Path folder = Path.of("");

    public static void main(String[] args) {
        CommandLine line = new CommandLine(new Load());
        line.getCommandSpec()
                .addOption(OptionSpec.builder("--help")
                        .usageHelp(true)
                        .description("Shows this text.")
                        .build());
        System.exit(line.execute(args));
    }

    @Override
    public Integer call() throws Exception {
        var extent = new SideBySide.Extent(starts, blocks, replies, warmUp, inFlight, members);
        Path here = folder.toString().isEmpty() ? Files.createTempDirectory("hearth-bench") : folder.toAbsolutePath();
        var out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        out.println(extent + " on " + Runtime.getRuntime().availableProcessors() + " cores, Java " + Runtime.version()
                + ", in " + here);
        try (var engine = new Contender(Contender.Name.ENGINE, here, jvm);
                var bare = new Contender(Contender.Name.BARE, here, jvm)) {
            return new SideBySide(List.of(engine, bare), scenarios(), extent, out).run() ? 0 : 1;
        }
    }

    private List<Scenario> scenarios() {
        return Scenario.ALL.stream()
                .filter(scenario -> only.isEmpty() || only.contains(scenario.command()))
                .toList();
    }
}
