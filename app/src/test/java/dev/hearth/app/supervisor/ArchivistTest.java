package dev.hearth.app.supervisor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.ClassArchive;
import dev.hearth.control.Installation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// On a copy of the practice server's program, with real JVMs.
final class ArchivistTest {
    private static final Path BUILT =
            Path.of("..", "practice", "target").toAbsolutePath().normalize();

    private final List<String> said = new ArrayList<>();
    private Installation installation;
    private ClassArchive archive;

    @BeforeEach
    void install(@TempDir Path root) throws IOException {
        Path target = Files.createDirectories(root.resolve("practice").resolve("target"));
        Files.copy(BUILT.resolve("practice.jar"), target.resolve("practice.jar"));
        Path lib = Files.createDirectories(target.resolve("lib"));
        try (var jars = Files.list(BUILT.resolve("lib"))) {
            for (Path jar : jars.toList()) {
                Files.copy(jar, lib.resolve(jar.getFileName()));
            }
        }
        installation = Installation.at(root);
        archive = installation.archives().stream()
                .filter(each -> each.name().equals("practice"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aProgramNotesItsClassesAndStartsFromItsArchiveTheNextTime() throws Exception {
        Files.createDirectories(archive.folder());
        assertThat(run("-version")).isZero();

        new Archivist(installation, said::add).makeMissing();

        assertThat(archive.isCurrent()).as(said.toString()).isTrue();
        assertThat(installation.practice()).contains("-XX:SharedArchiveFile=" + archive.file());
        assertThat(run("-Xshare:on", "-version"))
                .as("the JVM takes the archive, or ends")
                .isZero();
        assertThat(archive.folder()).isDirectoryContaining(path -> path.equals(archive.file()));
        try (var left = Files.list(archive.folder())) {
            assertThat(left).as("nothing half-made stays").containsExactly(archive.file());
        }
    }

    @Test
    void whatCannotBeMadeLeavesTheStartAsItWas() throws Exception {
        Files.createDirectories(archive.folder());
        Files.writeString(archive.folder().resolve("practice-1.lst"), "no such : class list\nnor this\n");

        new Archivist(installation, said::add).makeMissing();

        assertThat(archive.isCurrent()).isFalse();
        assertThat(run("-version")).isZero();
    }

    @Test
    void anArchiveOfAnOlderBuildIsNotUsed() throws Exception {
        Files.createDirectories(archive.folder());
        Files.writeString(archive.file(), "older");
        Files.setLastModifiedTime(archive.file(), Files.getLastModifiedTime(BUILT.resolve("practice.jar")));
        Files.setLastModifiedTime(archive.jar(), FileTime.fromMillis(System.currentTimeMillis() + 10_000));

        assertThat(installation.practice()).noneMatch(flag -> flag.contains("SharedArchiveFile"));
    }

    @Test
    void nobodyNotesAnythingWhereThereIsNoFolderForIt() {
        assertThat(installation.practice()).noneMatch(flag -> flag.contains("DumpLoadedClassList"));
    }

    /// Runs the practice server's JVM, with these in place of its program.
    private int run(String... instead) throws Exception {
        var command = new ArrayList<>(installation.practice());
        command.removeLast();
        command.addAll(List.of(instead));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return process.exitValue();
    }
}
