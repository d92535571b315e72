package dev.hearth.control;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Where Hearth's programs lie beside this one, and how each is started. They are started from there and never loaded:
/// no crash takes another process along.
///
/// @param root the folder that holds the modules, absolute
/// @param dev  whether a developer works on them: programs are then run from the classes that the compiler wrote last
public record Installation(Path root, boolean dev) {
    /// A small heap that gives back what it does not use, as does the memory beside it every twenty seconds: it is a
    /// person's PC. The JDK's own classes lie where they were made for, so that the programs share their pages.
    private static final List<String> FRUGAL = List.of(
            "-XX:+UseSerialGC",
            "-XX:+UseCompactObjectHeaders",
            "-Xss512k",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=30",
            "-XX:TrimNativeHeapInterval=20000",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0");
    /// What runs all day and is seldom asked: only what is called often is compiled, which is memory too.
    private static final String UNHURRIED = "-XX:CompileThresholdScaling=5";
    private static final String NATIVE = "--enable-native-access=ALL-UNNAMED";
    private static final String QUICK = "-XX:TieredStopAtLevel=1";
    private static final String MORTAL = "-XX:+ExitOnOutOfMemoryError";
    /// The compression of backups reads and writes arrays by means that the JVM would warn of.
    private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";
    private static final List<String> ENGINE_JVM = frugal("-Xms16m", "-Xmx256m", UNHURRIED, MORTAL, NATIVE, UNSAFE);
    private static final List<String> PRACTICE_JVM = frugal("-Xms8m", "-Xmx128m", UNHURRIED, QUICK, MORTAL);
    private static final List<String> CONSOLE_JVM =
            frugal("-Xms16m", "-Xmx256m", "-XX:MetaspaceSize=64m", QUICK, NATIVE);
    private static final List<String> SUPERVISOR_JVM = frugal("-Xms8m", "-Xmx48m", UNHURRIED, QUICK, MORTAL, NATIVE);
    private static final Map<String, List<String>> JVM =
            Map.of("bot-engine", ENGINE_JVM, "practice", PRACTICE_JVM, "ui", CONSOLE_JVM, "app", SUPERVISOR_JVM);

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
        return java("bot-engine", List.of(logs, crash, "dev.hearth.engine.EngineMain"));
    }

    /// The command line of a process that works on backups in an engine's place or beside one. It has no file for its
    /// log, which may be an engine's at that moment, and notes no classes, which would be taken for an engine's.
    public List<String> backups() {
        return inAnEnginesPlace("dev.hearth.engine.BackupMain");
    }

    /// The command line of a process that carries data out or in, in an engine's place.
    public List<String> transfers() {
        return inAnEnginesPlace("dev.hearth.engine.TransferMain");
    }

    /// The command line of a process that saves a configuration or brings one in, in an engine's place.
    public List<String> configurations() {
        return inAnEnginesPlace("dev.hearth.engine.ConfigurationMain");
    }

    /// The command line of a process that takes over another product's records, in an engine's place.
    public List<String> imports() {
        return inAnEnginesPlace("dev.hearth.engine.ImportMain");
    }

    private List<String> inAnEnginesPlace(String main) {
        return Stream.of(List.of(program()), ENGINE_JVM, List.of("-cp", classPath("bot-engine"), main))
                .flatMap(List::stream)
                .toList();
    }

    /// The command line of a practice server.
    public List<String> practice() {
        return java("practice", List.of("dev.hearth.practice.PracticeMain"));
    }

    /// The command line of a supervisor in the background, which takes nothing from its parent but the environment
    /// variable HEARTH_HOME and outlives it. What keeps it from starting stands on its standard error; later it
    /// writes nothing there.
    public List<String> supervisor() {
        var program =
                List.of("-Dhearth.root=" + root, "-Dhearth.dev=" + dev, "dev.hearth.app.Main", "engine", "--detached");
        return OwnSession.of(java("app", program));
    }

    /// The command line of a console.
    public List<String> console() {
        return java("ui", List.of("-Dhearth.root=" + root, "-Dhearth.dev=" + dev, "dev.hearth.ui.ConsoleMain"));
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

    private List<String> java(String module, List<String> what) {
        var command = new ArrayList<String>();
        command.add(program());
        command.addAll(JVM.getOrDefault(module, FRUGAL));
        if (!dev) {
            command.addAll(archive(module).flags());
        }
        command.add("-cp");
        command.add(classPath(module));
        command.addAll(what);
        return command;
    }

    private String classPath(String module) {
        var target = root.resolve(module, "target");
        var own = dev ? classes(module) + File.pathSeparator + classes("control") : jar(module);
        return own + File.pathSeparator + target.resolve("lib", "*");
    }

    private Path jar(String module) {
        return root.resolve(module, "target", module + ".jar");
    }

    /// The archives of every program's classes, whether they are made yet or not.
    public List<ClassArchive> archives() {
        return JVM.keySet().stream().sorted().map(this::archive).toList();
    }

    /// The command line that makes an archive of a program's classes and ends.
    ///
    /// @param notes what [ClassArchive#notes] found
    /// @param made  where it is to lie
    public List<String> archiving(ClassArchive archive, Path notes, Path made) {
        var fitting = JVM.getOrDefault(archive.name(), FRUGAL).stream().filter(flag -> !flag.startsWith("-Xm"));
        var making = Stream.of(
                "-Xshare:dump",
                "-XX:SharedClassListFile=" + notes,
                "-XX:SharedArchiveFile=" + made,
                "-cp",
                classPath(archive.name()));
        return Stream.of(Stream.of(program()), fitting, making)
                .flatMap(part -> part)
                .toList();
    }

    private static List<String> frugal(String... more) {
        return Stream.concat(FRUGAL.stream(), Stream.of(more)).toList();
    }

    private ClassArchive archive(String module) {
        return new ClassArchive(ClassArchive.folderIn(root), module, jar(module));
    }

    private static String program() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }
}
