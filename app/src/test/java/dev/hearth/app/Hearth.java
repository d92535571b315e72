package dev.hearth.app;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Hearth as its user has it: the command line, the practice server and the engine, each its own process.
final class Hearth {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final JsonMapper JSON = JsonMapper.shared();

    private Hearth() {}

    static ProcessBuilder practice(Path data, String... more) {
        var command =
                new ArrayList<>(List.of(java(), "-Dhearth.root=" + ROOT, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of("dev.hearth.app.Main", "practice", "--data", data.toString()));
        command.addAll(List.of(more));
        return new ProcessBuilder(command);
    }

    /// Any verb.
    ///
    /// @param jvm what the JVM is told besides
    static ProcessBuilder verb(List<String> jvm, String... arguments) {
        needsModule("practice");
        needsModule("bot-engine");
        var command = new ArrayList<>(List.of(java(), "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(jvm);
        command.addAll(List.of("-Dhearth.root=" + ROOT, "-cp", System.getProperty("java.class.path")));
        command.add("dev.hearth.app.Main");
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }

    /// Runs a whole session.
    static Ran type(Path data, String... lines) throws Exception {
        needsModule("practice");
        needsModule("bot-engine");
        return Ran.of(practice(data, "--json"), String.join("\n", lines) + "\n");
    }

    /// What `--json` printed.
    static List<JsonNode> objects(Ran ran) {
        return ran.out().lines().map(JSON::readTree).toList();
    }

    /// Runs a source file on the engine's class path.
    static Ran program(String name, String... arguments) throws Exception {
        var target = ROOT.resolve("bot-engine", "target");
        var classPath = target.resolve("bot-engine.jar") + File.pathSeparator + target.resolve("lib", "*");
        var command = new ArrayList<>(List.of(
                java(),
                "-cp",
                classPath,
                Path.of("src", "test", "programs", name).toString()));
        command.addAll(List.of(arguments));
        return Ran.of(new ProcessBuilder(command), "");
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    private static void needsModule(String module) {
        if (!Files.exists(ROOT.resolve(module, "target", module + ".jar"))) {
            throw new AssertionError("not packaged: " + module + "; run with -pl app,bot-engine,practice -am verify");
        }
    }
}
