package dev.hearth.app.supervisor.awake;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;

/// Windows keeps awake for a thread that asked for it, as long as that thread lives (SetThreadExecutionState). Has not
/// been run on Windows yet.
final class WindowsAwake implements AutoCloseable {
    private static final int CONTINUOUS_AND_SYSTEM_REQUIRED = 0x8000_0001;

    private final CountDownLatch end = new CountDownLatch(1);

    private WindowsAwake() {}

    /// Empty if Windows says no, or this is no Windows.
    static Optional<WindowsAwake> begin() {
        var awake = new WindowsAwake();
        var works = new CompletableFuture<Boolean>();
        Thread.ofPlatform().daemon().name("keep-awake").start(() -> awake.hold(works));
        return works.join() ? Optional.of(awake) : Optional.empty();
    }

    private void hold(CompletableFuture<Boolean> works) {
        try {
            works.complete((int) call().invokeExact(CONTINUOUS_AND_SYSTEM_REQUIRED) != 0);
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (Throwable e) {
            works.complete(false);
        }
    }

    /// Calling the system is what this class is for; the launch of the supervisor allows it.
    @SuppressWarnings("restricted")
    private static MethodHandle call() {
        var kernel = SymbolLookup.libraryLookup("kernel32", Arena.global());
        return Linker.nativeLinker()
                .downcallHandle(
                        kernel.findOrThrow("SetThreadExecutionState"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    @Override
    public void close() {
        end.countDown();
    }
}
