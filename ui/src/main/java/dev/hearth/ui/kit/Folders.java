package dev.hearth.ui.kit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Opens a folder in the system's own file manager. AWT could do it too, but would bring a second toolkit into the
/// process.
public final class Folders {
    private Folders() {}

    /// Opens it on another thread. That a system has no file manager is no error: the path stands on the screen too.
    public static void open(String folder) {
        if (folder.isEmpty()) {
            return;
        }
        Thread.ofVirtual().start(() -> {
            try {
                if (Files.isDirectory(Path.of(folder))) {
                    new ProcessBuilder(command(System.getProperty("os.name", ""), folder)).start();
                }
            } catch (IOException e) {
                // nothing to open it with
            }
        });
    }

    private static List<String> command(String system, String folder) {
        if (system.startsWith("Windows")) {
            return List.of("explorer.exe", folder);
        }
        return List.of(system.startsWith("Mac") ? "open" : "xdg-open", folder);
    }
}
