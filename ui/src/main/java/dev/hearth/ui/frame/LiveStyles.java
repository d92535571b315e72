package dev.hearth.ui.frame;

import java.io.IOException;
import java.net.URL;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchService;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;

/// For a developer who edits the style sheets while the window is open: takes them from the folder of their sources and
/// hands them out again at every change.
final class LiveStyles {
    private final Path folder;

    LiveStyles(Path folder) {
        this.folder = folder;
    }

    /// The sheets of the same names in the folder.
    List<String> sheets(List<URL> shipped) {
        return shipped.stream()
                .map(sheet -> folder.resolve(Path.of(sheet.getPath()).getFileName()))
                .filter(Files::exists)
                .map(sheet -> sheet.toUri().toString())
                .toList();
    }

    /// Hands out the sheets after each change, on the screen's thread, for as long as the process runs.
    void watch(List<URL> shipped, Consumer<List<String>> changed) {
        Thread.ofPlatform().daemon().name("live-styles").start(() -> {
            try (var watch = folder.getFileSystem().newWatchService()) {
                folder.register(watch, StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_CREATE);
                while (waited(watch)) {
                    Platform.runLater(() -> changed.accept(sheets(shipped)));
                }
            } catch (IOException | ClosedWatchServiceException e) {
                // The sheets stay as they are; the developer sees that nothing changes.
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private static boolean waited(WatchService watch) throws InterruptedException {
        var key = watch.take();
        key.pollEvents();
        return key.reset();
    }
}
