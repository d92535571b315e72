package dev.hearth.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class RunFileTest {
    private final RunFile mine = RunFile.ofThisProcess(new Address(4711, Bearer.fresh()));

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("engine.json");
    }

    @Test
    void leadsToTheProcessThatWroteIt() throws Exception {
        mine.write(file);

        assertThat(RunFile.read(file)).contains(mine);
        assertThat(mine.process()).contains(ProcessHandle.current());
    }

    @Test
    void replacesAnOlderOne() throws Exception {
        RunFile.ofThisProcess(new Address(1, Bearer.fresh())).write(file);
        mine.write(file);

        assertThat(RunFile.read(file)).contains(mine);
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "has no such rights")
    void isReadByItsOwnerOnly() throws Exception {
        mine.write(file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void ofAProcessThatEndedLeadsNowhere() throws Exception {
        var ended = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(), "--version")
                .start();
        var left = RunFile.of(ended.toHandle(), mine.address(), Optional.empty());
        ended.waitFor();
        left.write(file);

        assertThat(RunFile.read(file)).isEmpty();
    }

    @Test
    void ofAnEarlierProcessWithTheSameIdLeadsNowhere() throws Exception {
        new RunFile(mine.pid(), Optional.of(Instant.EPOCH), mine.address(), Optional.empty()).write(file);

        assertThat(RunFile.read(file)).isEmpty();
    }

    @Test
    void thatIsMissingOrDamagedLeadsNowhere() throws Exception {
        assertThat(RunFile.read(file)).isEmpty();
        Files.writeString(file, "{\"pid\":");
        assertThat(RunFile.read(file)).isEmpty();
    }

    @Test
    void hidesItsSecretInItsTextForm() {
        assertThat(mine.toString()).doesNotContain(mine.address().bearer().secret());
    }
}
