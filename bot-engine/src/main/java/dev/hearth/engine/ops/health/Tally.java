package dev.hearth.engine.ops.health;

import dev.hearth.engine.command.CommandObserver;
import java.time.Duration;
import java.util.concurrent.atomic.LongAdder;

/// Counts how requests ended, without who made them or what they said.
public final class Tally implements CommandObserver {
    private final LongAdder answered = new LongAdder();
    private final LongAdder failed = new LongAdder();

    @Override
    public void ended(String what, Ending ending, Duration took) {
        switch (ending) {
            case ANSWERED -> answered.increment();
            case FAILED, SHED -> failed.increment();
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
}
