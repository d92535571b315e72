package dev.hearth.practice.acceptance;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.LoggerFactory;

/// Node and the npm project that Maven laid into `target/acceptance`. Hearth needs neither: where there is no Node, its
/// bots are passed over, unless the build asks for them (`-Pnode`).
record Node(Path project) {
    private static final Path PROJECT = Path.of("target", "acceptance");
    private static final long LONGEST_INSTALL_MINUTES = 5;

    /// With the packages of the lock file.
    static synchronized Node installed() throws IOException, InterruptedException {
        if (found("node").isEmpty() || found("npm").isEmpty()) {
            missing();
        }
        var node = new Node(PROJECT.toAbsolutePath());
        if (!node.upToDate()) {
            node.install();
        }
        return node;
    }

    /// Where a program lies.
    String program(String name) {
        return found(name).orElseThrow().toString();
    }

    private static void missing() {
        var why = "there is no Node with npm on the PATH: the bots made with JavaScript libraries cannot run";
        if (Boolean.getBoolean("acceptance.node")) {
            throw new AssertionError(why);
        }
        LoggerFactory.getLogger(Node.class).atWarn().log(why);
        abort(why);
    }

    private static Optional<Path> found(String name) {
        var folders = System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return Stream.of(folders)
                .flatMap(folder -> Stream.of(name, name + ".exe", name + ".cmd").map(file -> Path.of(folder, file)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private boolean upToDate() throws IOException {
        var done = project.resolve("installed-lock.json");
        return Files.exists(done) && Files.mismatch(done, project.resolve("package-lock.json")) < 0;
    }

    private void install() throws IOException, InterruptedException {
        var npm = new ProcessBuilder(
                        program("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(project.resolve("npm.log").toFile()))
                .start();
        boolean ended = npm.waitFor(LONGEST_INSTALL_MINUTES, TimeUnit.MINUTES);
        if (!ended) {
            npm.destroyForcibly();
        }
        assertThat(ended && npm.exitValue() == 0)
                .as(
                        "npm installs what package-lock.json lists; it said: %s",
                        Files.readString(project.resolve("npm.log")))
                .isTrue();
        Files.copy(project.resolve("package-lock.json"), project.resolve("installed-lock.json"), REPLACE_EXISTING);
    }
}
