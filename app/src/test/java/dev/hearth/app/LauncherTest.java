package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// The launcher in a shell, with stand-ins for Maven and the JDK, which it only starts.
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the POSIX launcher")
final class LauncherTest {
    /// All that the launcher itself calls.
    private static final List<String> TOOLS =
            List.of("cat", "cksum", "date", "dirname", "env", "find", "mkdir", "readlink", "rm", "sed", "sort");
    private static final String SOURCE = "bot-engine/src/main/java/Some.java";

    @TempDir
    private Path folder;

    private FakeClone clone;
    private Path jdk;

    @BeforeEach
    void makeClone() throws IOException {
        clone = FakeClone.in(folder);
        jdk = clone.jdk("my jdk 25", "25.0.3");
    }

    @Test
    void theJdkThatTheUserNamesWinsOverANewerOne() throws Exception {
        var builder = clone.launcher("jdk");
        builder.environment().put("JAVA_HOME", clone.jdk("newer jdk", "31").toString());
        builder.environment().put("HEARTH_JAVA_HOME", jdk.toString());

        assertThat(Ran.of(builder, "").lines()).containsExactly(jdk.toString());
    }

    @Test
    void aJdkThatIsTooOldAndARuntimeWithoutACompilerArePassedOver() throws Exception {
        var runtime = clone.jdk("runtime", "25");
        Files.delete(runtime.resolve("bin/javac"));
        var builder = clone.launcher("jdk");
        builder.environment()
                .put("HEARTH_JAVA_HOME", clone.jdk("old jdk", "1.8.0_402").toString());
        builder.environment().put("JAVA_HOME", runtime.toString());
        builder.environment().put("JAVA_HOME_25_X64", jdk.toString());

        assertThat(Ran.of(builder, "").lines()).containsExactly(jdk.toString());
    }

    @Test
    void withoutAJdkItSaysSoInOneLineAndEndsWith2() throws Exception {
        var launcher = clone.root.resolve("hearth");
        Files.writeString(launcher, Files.readString(launcher).replace("NEED=25", "NEED=999"));

        var ran = Ran.of(clone.launcher("practice"), "");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains("no JDK 999 or newer", "HEARTH_JAVA_HOME");
    }

    @Test
    void withoutMavenItSaysSoInOneLineAndEndsWith2() throws Exception {
        var builder = launcher("practice");
        builder.environment().put("PATH", toolsWithoutMaven().toString());

        var ran = Ran.of(builder, "");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err().lines()).singleElement().asString().contains("no Maven");
    }

    @Test
    void aBuiltCloneNeedsNoMaven() throws Exception {
        Ran.of(launcher(), "");
        var builder = launcher("practice");
        builder.environment().put("PATH", toolsWithoutMaven().toString());

        assertThat(Ran.of(builder, "").status()).isZero();
    }

    @Test
    void argumentsArriveAsTheyWereTypedInTheFolderWhereTheyWereTyped() throws Exception {
        var ran = Ran.of(launcher("practice", "--data", "my data", "a 'quoted' \"word\" *", ""), "");

        var lines = ran.lines();
        assertThat(lines.getFirst()).isEqualTo(folder.toRealPath().toString());
        assertThat(lines).contains("-Dhearth.root=" + clone.root.toRealPath(), jdk + "/bin/java");
        assertThat(lines.subList(lines.indexOf("dev.hearth.app.Main") + 1, lines.size()))
                .containsExactly("practice", "--data", "my data", "a 'quoted' \"word\" *", "");
    }

    @Test
    void withoutAVerbItOpensTheConsole() throws Exception {
        assertThat(Ran.of(launcher(), "").lines()).endsWith("dev.hearth.ui.ConsoleMain");
    }

    @Test
    void itFindsItsCloneThroughALink() throws Exception {
        var link = Files.createSymbolicLink(folder.resolve("hearth-link"), Path.of("my clone", "hearth"));
        var builder = clone.launcher(link);
        builder.environment().put("HEARTH_JAVA_HOME", jdk.toString());

        assertThat(Ran.of(builder, "").lines()).contains("-Dhearth.root=" + clone.root.toRealPath());
    }

    @Test
    void itBuildsOnceAndSaysItOnStandardErrorOnly() throws Exception {
        var first = Ran.of(launcher(), "");
        var second = Ran.of(launcher(), "");

        assertThat(clone.calls()).singleElement().asString().contains("-pl app,bot-engine,practice,ui -am package");
        assertThat(first.out()).isEqualTo(second.out());
        assertThat(first.err()).contains("hearth: building control (2/6, ");
        assertThat(second.err()).isEmpty();
    }

    @Test
    void aChangedAnAddedAndADeletedSourceAreEachBuilt() throws Exception {
        Ran.of(launcher(), "");

        clone.write(SOURCE, "class Some { }");
        Ran.of(launcher(), "");
        assertThat(clone.calls()).as("changed").hasSize(2);

        clone.write("app/src/main/resources/new.txt", "");
        Ran.of(launcher(), "");
        assertThat(clone.calls()).as("added").hasSize(3);

        Files.delete(clone.root.resolve(SOURCE));
        Ran.of(launcher(), "");
        assertThat(clone.calls()).as("deleted").hasSize(4);
    }

    @Test
    void anOlderFileThatIsPutBackIsBuilt() throws Exception {
        Ran.of(launcher(), "");

        clone.write(SOURCE, "class Older {}");
        Files.setLastModifiedTime(clone.root.resolve(SOURCE), FileTime.from(Instant.parse("2020-01-01T00:00:00Z")));
        Ran.of(launcher(), "");

        assertThat(clone.calls()).hasSize(2);
    }

    @Test
    void whatTheBuildDoesNotReadIsNotBuilt() throws Exception {
        Ran.of(launcher(), "");

        clone.write("bot-engine/src/test/java/SomeTest.java", "class SomeTest {}");
        clone.write("README.md", "words");
        Files.setLastModifiedTime(clone.root.resolve(SOURCE), FileTime.from(Instant.now()));
        Ran.of(launcher(), "");

        assertThat(clone.calls()).hasSize(1);
    }

    @Test
    void aFailedBuildShowsMavensErrorsAndItsLogAndIsTriedAgain() throws Exception {
        var failing = launcher("practice");
        failing.environment().put("FAKE_MAVEN_FAILS", "yes");

        var ran = Ran.of(failing, "");

        assertThat(ran.status()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err())
                .contains("a semicolon is missing", clone.root.toRealPath() + "/target/launcher/build.log");
        assertThat(Ran.of(launcher(), "").status()).isZero();
        assertThat(clone.calls()).hasSize(2);
    }

    @Test
    void aLibraryOfAnEarlierVersionDoesNotStay() throws Exception {
        Ran.of(launcher(), "");
        clone.write("app/target/lib/jackson-1.jar", "");
        clone.write("pom.xml", "<project><!-- jackson 2 --></project>");

        Ran.of(launcher(), "");

        assertThat(clone.root.resolve("app/target/lib/jackson-1.jar")).doesNotExist();
    }

    @Test
    void twoAtOnceBuildOnce() throws Exception {
        var slow = launcher();
        slow.environment().put("FAKE_MAVEN_SECONDS", "2");
        var first = slow.start();
        var second = slow.start();

        assertThat(Ran.finish(first, "").status()).isZero();
        assertThat(Ran.finish(second, "").status()).isZero();
        assertThat(clone.calls()).hasSize(1);
    }

    @Test
    void theLockOfADeadLauncherIsTakenOver() throws Exception {
        var dead = new ProcessBuilder("true").start();
        dead.waitFor();
        clone.write("target/launcher/lock/pid", dead.pid() + "\n");

        assertThat(Ran.of(launcher(), "").status()).isZero();
        assertThat(clone.calls()).hasSize(1);
        assertThat(clone.root.resolve("target/launcher/lock")).doesNotExist();
    }

    @Test
    void testPassesAllThatFollowsToMavenWithItsStatus() throws Exception {
        var ran = Ran.of(launcher("test", "-pl", "app", "-Dtest=Some Test"), "");
        var failing = launcher("test");
        failing.environment().put("FAKE_MAVEN_FAILS", "yes");

        assertThat(ran.status()).isZero();
        assertThat(clone.calls()).containsExactly("-B verify -pl app -Dtest=Some Test");
        assertThat(Ran.of(failing, "").status()).isEqualTo(1);
    }

    private ProcessBuilder launcher(String... arguments) {
        var builder = clone.launcher(arguments);
        builder.environment().put("HEARTH_JAVA_HOME", jdk.toString());
        return builder;
    }

    private Path toolsWithoutMaven() throws Exception {
        var tools = folder.resolve("only these");
        for (var tool : TOOLS) {
            var found = Ran.of(new ProcessBuilder("sh", "-c", "command -v " + tool), "")
                    .out()
                    .strip();
            FakeClone.program(tools.resolve(tool), "#!/bin/sh\nexec " + found + " \"$@\"\n");
        }
        return tools;
    }
}
