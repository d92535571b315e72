package dev.hearth.control;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where Hearth's programs lie beside this one, and how each is started. They are started from there and never loaded:
/// no crash takes another process along.
///
/// @param root the folder that holds the modules, absolute
/// @param dev  whether a developer works on them: programs are then run from the classes that the compiler wrote last
public record Installation(Path root, boolean dev) {
    private static final List<String> ENGINE_JVM = List.of(
            "-XX:+UseSerialGC",
            "-Xms16m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED");
    private static final List<String> PRACTICE_JVM = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms8m",
            "-Xmx128m",
            "-Xss512k",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+ExitOnOutOfMemoryError");
    private static final List<String> CONSOLE_JVM = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-XX:TieredStopAtLevel=1",
            "-Xms16m",
            "-Xmx256m",
            "-Xss512k",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:MetaspaceSize=64m",
            "--enable-native-access=ALL-UNNAMED");
    private static final List<String> SUPERVISOR_JVM = List.of(
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-Xms8m",
            "-Xmx48m",
            "-Xss512k",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:+ExitOnOutOfMemoryError",
            "--enable-native-access=ALL-UNNAMED");

    public Installation {
        if (!root.isAbsolute()) {
            throw new IllegalArgumentException("an installation's folder is absolute");
        }
    }

    /// An installation that nobody works on.
    public static Installation at(Path root) {
        return new Installation(root, false);
    }

    /// The installation that this program belongs to; the launcher names it.
    public static Installation ofThisProgram() {
        return new Installation(
                Path.of(System.getProperty("hearth.root", "")).toAbsolutePath(), Boolean.getBoolean("hearth.dev"));
    }

    /// The command line of an engine on a data folder.
    public List<String> engine(Path data) {
        var logs = "-Dhearth.logs=" + data.resolve("logs");
        var crash = "-XX:ErrorFile=" + data.resolve("crash").resolve("hs_err_%p.log");
        return java("bot-engine", ENGINE_JVM, List.of(logs, crash, "dev.hearth.engine.EngineMain"));
    }

    /// The command line of a practice server.
    public List<String> practice() {
        return java("practice", PRACTICE_JVM, List.of("dev.hearth.practice.PracticeMain"));
    }

    /// The command line of a supervisor in the background, which takes nothing from its parent but the environment
    /// variable HEARTH_HOME and outlives it. What keeps it from starting stands on its standard error; later it
    /// writes nothing there.
    public List<String> supervisor() {
        var program =
                List.of("-Dhearth.root=" + root, "-Dhearth.dev=" + dev, "dev.hearth.app.Main", "engine", "--detached");
        return OwnSession.of(java("app", SUPERVISOR_JVM, program));
    }

    /// The command line of a console.
    public List<String> console() {
        return java(
                "ui",
                CONSOLE_JVM,
                List.of("-Dhearth.root=" + root, "-Dhearth.dev=" + dev, "dev.hearth.ui.ConsoleMain"));
    }

    /// The command line that fills a data folder with made-up history; in a developer's clone only.
    public List<String> seed(Path data) {
        var jar = root.resolve("bench", "target", "bench.jar");
        return List.of(program(), "-cp", jar.toString(), "dev.hearth.bench.SeedMain", data.toString());
    }

    /// Where the classes of a module lie that a developer compiles.
    public Path classes(String module) {
        return root.resolve(module, "target", "classes");
    }

    /// Where the style sheets lie that a developer edits.
    public Path styles() {
        return root.resolve("assets", "src", "main", "resources", "dev", "hearth", "assets", "style");
    }

    private List<String> java(String module, List<String> jvm, List<String> what) {
        var target = root.resolve(module, "target");
        var command = new ArrayList<String>();
        command.add(program());
        command.addAll(jvm);
        command.add("-cp");
        var own = dev ? classes(module) + File.pathSeparator + classes("control") : target.resolve(module + ".jar");
        command.add(own + File.pathSeparator + target.resolve("lib", "*"));
        command.addAll(what);
        return command;
    }

    private static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
