package dev.hearth.engine.ops.health;

import dev.hearth.engine.command.CommandObserver;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.LongAdder;

/// Counts how requests ended, without who made them or what they said.
public final class Tally implements CommandObserver {
    private final InstantSource clock;
    private final LongAdder answered = new LongAdder();
    private final LongAdder failed = new LongAdder();
    private final LastMinute lastMinute = new LastMinute();
    private final HourlyCounts hours = new HourlyCounts();

    public Tally(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void ended(String what, Ending ending, Duration took) {
        switch (ending) {
            case ANSWERED -> {
                Instant now = clock.instant();
                answered.increment();
                lastMinute.add(now, took);
                hours.answered(now);
            }
            case FAILED, SHED -> {
                failed.increment();
                hours.failed(clock.instant());
            }
            case REFUSED -> {
                // said kindly why not: neither a success nor a fault
            }
        }
    }

    long answered() {
        return answered.sum();
    }

    long failed() {
        return failed.sum();
    }

    LastMinute lastMinute() {
        return lastMinute;
    }

    HourlyCounts hours() {
        return hours;
    }
}
