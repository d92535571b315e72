package dev.hearth.bench;

import dev.hearth.bench.Figure.Goal;
import java.io.IOException;
import java.io.PrintWriter;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ExecutionException;

/// One comparison: starts by turns, then blocks of load by turns. Only one contender is loaded at a time; the other
/// idles, so that both share the machine with the same neighbours.
final class SideBySide {
    /// How much is measured.
    ///
    /// @param starts   measured starts of each, after one that makes the data folder
    /// @param blocks   measured blocks of each, for each scenario
    /// @param replies  answers in a block
    /// @param warmUp   answers before the first block of a scenario; at least one for each member, so that no block
    ///     pays for a member's first key
    /// @param inFlight how many members wait for an answer at a time
    /// @param members  how many take turns
    record Extent(int starts, int blocks, int replies, int warmUp, int inFlight, int members) {
        Extent {
            if (starts < 1 || blocks < 1 || replies < 1 || inFlight < 1 || members < inFlight) {
                throw new IllegalArgumentException("at least one of each, and no fewer members than in flight");
            }
        }
    }

    private static final double NANOS_PER_MILLI = 1e6;

    private final List<Contender> contenders;
    private final List<Scenario> scenarios;
    private final Extent extent;
    private final PrintWriter out;
    private final List<Figure> figures = new ArrayList<>();
    private int wrong;

    SideBySide(List<Contender> contenders, List<Scenario> scenarios, Extent extent, PrintWriter out) {
        this.contenders = List.copyOf(contenders);
        this.scenarios = List.copyOf(scenarios);
        this.extent = extent;
        this.out = out;
    }

    /// Measures and prints.
    ///
    /// @return whether every goal was reached and every answer was the right one
    boolean run() throws IOException, InterruptedException, ExecutionException {
        measureStarts();
        measureLoad();
        out.println();
        out.println("%-28s %10s %10s %8s   %s".formatted("medians", "engine", "bare", "ratio", "goal"));
        figures.forEach(figure -> out.println(figure.line()));
        out.println("wrong answers: " + wrong);
        out.flush();
        return wrong == 0 && figures.stream().allMatch(Figure::isReached);
    }

    private void measureStarts() throws IOException {
        Figure first = figure("first start, ms", new Goal.None());
        Figure ready = figure("start to READY, ms", new Goal.AtMost(1.3));
        Figure cpu = figure("  processor time, ms", new Goal.None());
        Figure resident = figure("RSS when READY, MiB", new Goal.AtMost(1.3));
        Figure proportional = figure("PSS when READY, MiB", new Goal.None());
        for (Contender one : contenders) {
            first.add(one.name(), millis(one.start()));
            one.stop();
        }
        for (int round = 1; round <= extent.starts(); round++) {
            for (Contender one : contenders) {
                double took = millis(one.start());
                double used = millis(one.cpu());
                Footprint footprint = one.footprint();
                ready.add(one.name(), took);
                cpu.add(one.name(), used);
                resident.add(one.name(), footprint.resident());
                proportional.add(one.name(), footprint.proportional());
                say("start %d  %-6s %6.0f ms  cpu %6.0f ms  RSS %5.1f MiB  PSS %5.1f MiB"
                        .formatted(round, one.name(), took, used, footprint.resident(), footprint.proportional()));
                one.stop();
            }
        }
    }

    private void measureLoad() throws IOException, InterruptedException, ExecutionException {
        Map<Contender.Name, Crowd> crowds = new EnumMap<>(Contender.Name.class);
        for (Contender one : contenders) {
            one.start();
            crowds.put(one.name(), Crowd.of(one.practice(), extent.members()));
        }
        for (Scenario scenario : scenarios) {
            measure(scenario, crowds);
        }
        Figure resident = figure("RSS after load, MiB", new Goal.AtMost(1.3));
        Figure proportional = figure("PSS after load, MiB", new Goal.None());
        for (Contender one : contenders) {
            Footprint footprint = one.footprint();
            resident.add(one.name(), footprint.resident());
            proportional.add(one.name(), footprint.proportional());
        }
    }

    private void measure(Scenario scenario, Map<Contender.Name, Crowd> crowds)
            throws InterruptedException, ExecutionException {
        String what = scenario.command();
        Figure rate = figure(what + " replies/s", scenario.rate());
        Figure p50 = figure(what + " p50, ms", new Goal.None());
        Figure p99 = figure(what + " p99, ms", scenario.p99());
        Figure cpu = figure(what + " processor ms a reply", new Goal.None());
        for (Contender one : contenders) {
            say("warm-up  " + block(scenario, one, crowd(crowds, one), extent.warmUp()));
        }
        for (int number = 1; number <= extent.blocks(); number++) {
            for (Contender one : contenders) {
                Block block = block(scenario, one, crowd(crowds, one), extent.replies());
                rate.add(one.name(), block.answers().perSecond());
                p50.add(one.name(), block.answers().p50());
                p99.add(one.name(), block.answers().p99());
                cpu.add(one.name(), block.cpu());
                wrong += block.answers().wrong();
                say("block %d  %s".formatted(number, block));
            }
        }
    }

    private Block block(Scenario scenario, Contender one, Crowd crowd, int replies)
            throws InterruptedException, ExecutionException {
        Duration before = one.cpu();
        Answers answers = crowd.ask(scenario, replies, extent.inFlight());
        return new Block(scenario, one.name(), answers, millis(one.cpu().minus(before)) / replies);
    }

    /// One block of one contender.
    ///
    /// @param cpu processor time of its process for each reply, in milliseconds
    private record Block(Scenario scenario, Contender.Name name, Answers answers, double cpu) {
        @Override
        public String toString() {
            return "%-8s %-6s %7.0f replies/s  p50 %6.1f ms  p99 %6.1f ms  cpu %.3f ms a reply  wrong %d"
                    .formatted(
                            scenario.command(),
                            name,
                            answers.perSecond(),
                            answers.p50(),
                            answers.p99(),
                            cpu,
                            answers.wrong());
        }
    }

    private static Crowd crowd(Map<Contender.Name, Crowd> crowds, Contender of) {
        return Objects.requireNonNull(crowds.get(of.name()));
    }

    private Figure figure(String label, Goal goal) {
        Figure figure = new Figure(label, goal);
        figures.add(figure);
        return figure;
    }

    private void say(String line) {
        out.println(line);
        out.flush();
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / NANOS_PER_MILLI;
    }
}
