package dev.hearth.app.process;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where the engine and the practice server lie beside this program. They are started from there and never loaded:
/// neither crash takes the other process.
///
/// @param root the folder that holds the modules, absolute
public record Installation(Path root) {
    private static final List<String> ENGINE_JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xms16m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED");
    private static final List<String> PRACTICE_JVM =
            List.of("-XX:+UseSerialGC", "-Xms16m", "-Xmx128m", "-XX:+ExitOnOutOfMemoryError");

    public Installation {
        if (!root.isAbsolute()) {
            throw new IllegalArgumentException("an installation's folder is absolute");
        }
    }

    /// The installation that this program belongs to; the launcher names it.
    public static Installation ofThisProgram() {
        return new Installation(Path.of(System.getProperty("hearth.root", "")).toAbsolutePath());
    }

    List<String> engine(Path data) {
        var logs = "-Dhearth.logs=" + data.resolve("logs");
        return java("bot-engine", ENGINE_JVM, List.of(logs, "dev.hearth.engine.EngineMain"));
    }

    List<String> practice() {
        return java("practice", PRACTICE_JVM, List.of("dev.hearth.practice.PracticeMain"));
    }

    private List<String> java(String module, List<String> jvm, List<String> what) {
        var target = root.resolve(module, "target");
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.add("-cp");
        command.add(target.resolve(module + ".jar") + File.pathSeparator + target.resolve("lib", "*"));
        command.addAll(what);
        return command;
    }
}
