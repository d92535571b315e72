package dev.hearth.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// A folder in which the real launcher finds stand-ins for what it only starts: Maven and the JDK. Its name holds
/// blanks, for users' folders do.
final class FakeClone {
    private static final Path LAUNCHER =
            Path.of("..", "hearth").toAbsolutePath().normalize();
    /// Notes each call, one at a time or not, and makes what the real one makes.
    private static final String MAVEN = """
            #!/bin/sh
            echo "$*" >>calls
            mkdir building || echo overlap >>calls
            echo '[INFO] Building control 0.1.0-SNAPSHOT                    [2/6]'
            [ -z "${FAKE_MAVEN_FAILS:-}" ] || { echo '[ERROR] a semicolon is missing'; rmdir building; exit 1; }
            sleep "${FAKE_MAVEN_SECONDS:-0}"
            for module in app bot-engine practice ui; do
              mkdir -p $module/target/lib && : >$module/target/$module.jar
            done
            rmdir building
            """;
    private static final String JAVA = """
            #!/bin/sh
            pwd
            printf '%s\\n' "$0" "$@"
            """;

    private final Path folder;
    final Path root;
    private final Path tools;

    private FakeClone(Path folder) {
        this.folder = folder;
        this.root = folder.resolve("my clone");
        this.tools = folder.resolve("my tools");
    }

    static FakeClone in(Path folder) throws IOException {
        var clone = new FakeClone(folder);
        Files.createDirectories(clone.root.resolve(".mvn"));
        for (var module : List.of("testkit", "control", "assets", "practice", "bot-engine", "app", "ui")) {
            clone.write(module + "/pom.xml", "<project/>");
            clone.write(module + "/src/main/java/Some.java", "class Some {}");
        }
        clone.write("pom.xml", "<project/>");
        Files.copy(LAUNCHER, clone.root.resolve("hearth"));
        Files.createDirectories(clone.tools);
        program(clone.tools.resolve("mvn"), MAVEN);
        return clone;
    }

    void write(String file, String text) throws IOException {
        var path = root.resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    /// What the launcher asked Maven for, one call an item.
    List<String> calls() throws IOException {
        var calls = root.resolve("calls");
        return Files.exists(calls) ? Files.readAllLines(calls) : List.of();
    }

    Path jdk(String name, String version) throws IOException {
        var home = folder.resolve(name);
        program(home.resolve("bin/java"), JAVA);
        program(home.resolve("bin/javac"), "#!/bin/sh\n");
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    /// The launcher with what the test wants set, started from another folder than its own.
    ProcessBuilder launcher(String... arguments) {
        return launcher(root.resolve("hearth"), arguments);
    }

    ProcessBuilder launcher(Path file, String... arguments) {
        var command = new ArrayList<String>(List.of(file.toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(folder.toFile());
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_HOME"));
        builder.environment().merge("PATH", tools.toString(), (path, ours) -> ours + ":" + path);
        return builder;
    }

    static void program(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        if (!file.toFile().setExecutable(true)) {
            throw new IOException("not made executable: " + file);
        }
    }
}
