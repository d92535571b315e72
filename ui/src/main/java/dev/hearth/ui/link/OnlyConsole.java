package dev.hearth.ui.link;

import dev.hearth.control.Home;
import dev.hearth.control.OwnerOnly;
import dev.hearth.control.Refused;
import dev.hearth.control.Unreachable;
import dev.hearth.control.http.ControlClient;
import dev.hearth.control.supervisor.RaiseConsole;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;

/// One console per home folder: the second one brings the first one's window to the front and ends. The lock goes with
/// the process, however that ends, and with this object: whoever has it must keep it.
public final class OnlyConsole {
    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final FileLock lock;

    private OnlyConsole(FileLock lock) {
        this.lock = lock;
    }

    /// Takes the place of the one console; empty if another has it.
    ///
    /// @throws IOException if the home folder cannot be written
    public static Optional<OnlyConsole> take(Home home) throws IOException {
        OwnerOnly.createFolders(home.run());
        var channel = FileChannel.open(
                home.run().resolve("console.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock;
        try {
            lock = channel.tryLock();
        } catch (OverlappingFileLockException e) {
            lock = null;
        }
        if (lock == null) {
            channel.close();
            return Optional.empty();
        }
        return Optional.of(new OnlyConsole(lock));
    }

    /// Has the supervisor tell the console that is open, and starts one if none runs: whoever starts Hearth wants all
    /// of it. False if nobody could be told.
    public static boolean raiseTheOther(SupervisorLauncher launcher) throws InterruptedException {
        try {
            var found = launcher.find();
            var there = found.isPresent() ? found.get() : launcher.start();
            try (var client = new ControlClient("the supervisor", there.address())) {
                client.ask(new RaiseConsole(), LIMIT);
                return true;
            }
        } catch (IOException | Refused | Unreachable e) {
            return false;
        }
    }

    /// Lets another console take the place. The end of the process does the same.
    public void leave() {
        try {
            lock.acquiredBy().close();
        } catch (IOException e) {
            // The lock ends with the process in any case.
        }
    }
}
