package dev.hearth.app.supervisor.keeper;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Waits for the end of a process, whoever started it.
final class Ending {
    private Ending() {}

    /// Whether it ended in time.
    static boolean within(ProcessHandle process, Duration limit) throws InterruptedException {
        try {
            return !process.onExit()
                    .get(limit.toMillis(), TimeUnit.MILLISECONDS)
                    .isAlive();
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        }
    }
}
