package dev.hearth.bench;

import dev.hearth.practice.Outcome;
import dev.hearth.practice.Practice;
import dev.hearth.practice.Seat;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/// Synthetic members of one practice world, who take turns. A fixed number of them waits for an answer at any time.
final class Crowd {
    private final List<Seat> seats;
    private final AtomicInteger turn = new AtomicInteger();

    private Crowd(List<Seat> seats) {
        this.seats = seats;
    }

    static Crowd of(Practice practice, int members) {
        return new Crowd(IntStream.range(0, members)
                .mapToObj(i -> practice.addPerson("Member " + i, "en-US").in("general"))
                .toList());
    }

    /// Sends the scenario's line so many times and waits for all answers.
    ///
    /// @param inFlight how many wait for an answer at a time
    Answers ask(Scenario scenario, int times, int inFlight) throws InterruptedException, ExecutionException {
        AtomicInteger left = new AtomicInteger(times);
        AtomicInteger wrong = new AtomicInteger();
        long[] nanos = new long[times];
        Callable<Void> member = () -> {
            for (int i = left.decrementAndGet(); i >= 0; i = left.decrementAndGet()) {
                Outcome outcome = next().command(scenario.line());
                nanos[i] = outcome.ackTime().toNanos();
                if (!scenario.isAnsweredBy(outcome)) {
                    wrong.incrementAndGet();
                }
            }
            return null;
        };
        long began = System.nanoTime();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> done : threads.invokeAll(Collections.nCopies(inFlight, member))) {
                done.get();
            }
        }
        return Answers.of(nanos, System.nanoTime() - began, wrong.get());
    }

    private Seat next() {
        return seats.get(Math.floorMod(turn.getAndIncrement(), seats.size()));
    }
}
