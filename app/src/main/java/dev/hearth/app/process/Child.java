package dev.hearth.app.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// A process that hears one line on its standard input, answers in lines on its standard output and ends when its
/// input ends: so it cannot outlive this program, whatever way this program ends.
final class Child implements AutoCloseable {
    /// Enough to see why a process died; a talkative one must not fill the memory.
    private static final int LAST_WORDS = 20;
    /// Longest time in which a process may put its things in order after its input has ended: the engine takes 25 s at
    /// most.
    private static final Duration FAREWELL = Duration.ofSeconds(30);

    private final Process process;
    private final BlockingQueue<Optional<String>> said = new LinkedBlockingQueue<>();
    private final Deque<String> lastWords = new ArrayDeque<>();
    private final Thread errors;

    private Child(Process process) {
        this.process = process;
        var utf8 = StandardCharsets.UTF_8;
        listen(
                "output",
                process.inputReader(utf8),
                line -> said.add(Optional.of(line)),
                () -> said.add(Optional.empty()));
        this.errors = listen("errors", process.errorReader(utf8), this::remember, () -> {});
    }

    static Child start(String name, List<String> command) throws StartFailure {
        try {
            return new Child(new ProcessBuilder(command).start());
        } catch (IOException e) {
            throw new StartFailure(
                    "the " + name + " cannot be started: " + e.getMessage(),
                    "run it through the launcher, which builds what is missing");
        }
    }

    /// Hands over the one line that a process waits for.
    void tell(String line) {
        try {
            var stdin = process.getOutputStream();
            stdin.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            stdin.flush();
        } catch (IOException e) {
            // It has died meanwhile: its end says why, and must not be overtaken by a signal of ours.
        }
    }

    /// The next line that it says.
    ///
    /// @return empty when it has ended or says nothing in time
    Optional<String> hear(Duration limit) {
        try {
            var line = said.poll(limit.toMillis(), TimeUnit.MILLISECONDS);
            return line == null ? Optional.empty() : line;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    boolean alive() {
        return process.isAlive();
    }

    /// How it ended, for a person: its exit status and the last lines of its standard error.
    String obituary() {
        if (!ended(Duration.ofSeconds(1))) {
            return "it is still running";
        }
        join(errors);
        synchronized (lastWords) {
            var status = "exit status " + process.exitValue();
            return lastWords.isEmpty() ? status : status + "\n  " + String.join("\n  ", lastWords);
        }
    }

    void awaitEnd() throws InterruptedException {
        process.waitFor();
    }

    /// Ends it as a power cut would.
    void kill() {
        process.destroyForcibly();
        ended(FAREWELL);
    }

    /// Lets it end by itself, by the end of its input; by force if it takes too long.
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // It has died, or is about to.
        }
        if (!ended(FAREWELL)) {
            kill();
        }
    }

    private boolean ended(Duration limit) {
        try {
            return process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    private void remember(String line) {
        synchronized (lastWords) {
            lastWords.addLast(line);
            if (lastWords.size() > LAST_WORDS) {
                lastWords.removeFirst();
            }
        }
    }

    /// Reads until the process closes its end; what was said before an abrupt end still counts.
    private Thread listen(String what, BufferedReader reader, Consumer<String> each, Runnable end) {
        return Thread.ofPlatform()
                .daemon()
                .name("child-" + process.pid() + "-" + what)
                .start(() -> {
                    try (reader) {
                        reader.lines().forEach(each);
                    } catch (IOException | UncheckedIOException e) {
                        remember("(its " + what + " broke off)");
                    } finally {
                        end.run();
                    }
                });
    }

    private static void join(Thread thread) {
        try {
            thread.join(Duration.ofSeconds(1));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
