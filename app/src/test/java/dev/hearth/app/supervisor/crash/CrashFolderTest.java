package dev.hearth.app.supervisor.crash;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.supervisor.Crashes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CrashFolderTest {
    private static final Instant MOMENT = Instant.parse("2026-03-01T10:00:00.123Z");
    private static final String TOKEN = "MTIzNDU2Nzg5MDEyMzQ1Njc4.GabcDe.abcdefghijklmnopqrstuvwxyz0123456789AB";
    private static final String OURS = "our-own-secret-of-the-channel";

    @TempDir
    private Path data;

    private CrashFolder folder;

    @BeforeEach
    void make() {
        folder = new CrashFolder(data, "1.2", new Redaction(() -> List.of(OURS)), note -> {});
    }

    @Test
    void aReportSaysHowAndWhatTheLogsSaidLast() throws Exception {
        Files.createDirectories(data.resolve("logs"));
        Files.createDirectories(data.resolve("crash"));
        Files.writeString(data.resolve("logs/engine.log"), "line\n".repeat(300) + "the last one\n");
        Files.writeString(data.resolve("logs/engine.err"), "it complained\n");
        Files.writeString(data.resolve("crash/hs_err_77.log"), "# A fatal error\n");

        var id = write(MOMENT);

        assertThat(folder.read(id)).hasValueSatisfying(report -> {
            assertThat(report.how()).isEqualTo("The engine ended by signal 11 (SEGV)");
            assertThat(report.at()).isEqualTo(MOMENT);
            assertThat(report.text())
                    .contains("Hearth 1.2", "Java", "after 1 h", "the last one", "it complained", "# A fatal error");
            assertThat(report.text().lines().filter("line"::equals)).hasSize(199);
        });
    }

    @Test
    void nothingSecretStandsInAReport() throws Exception {
        Files.createDirectories(data.resolve("logs"));
        Files.writeString(
                data.resolve("logs/engine.err"),
                "token " + TOKEN + "\nAuthorization: Bearer abcdefgh12345\nkey=" + OURS + "\n");

        var text = folder.read(write(MOMENT)).orElseThrow().text();

        assertThat(text).contains("token [secret]", "key=[secret]").doesNotContain(TOKEN, OURS, "abcdefgh12345");
    }

    @Test
    void twentyAreKept() {
        for (int second = 0; second < 25; second++) {
            write(MOMENT.plusSeconds(second));
        }

        assertThat(folder.list().crashes())
                .hasSize(20)
                .first()
                .extracting(Crashes.Entry::at)
                .isEqualTo(MOMENT.plusSeconds(24));
    }

    @Test
    void ofWhatJavaWroteItselfTheNewestAreKept() throws Exception {
        var folders = Files.createDirectories(data.resolve("crash"));
        for (int pid = 0; pid < 25; pid++) {
            var file = Files.writeString(folders.resolve("hs_err_" + pid + ".log"), "# A fatal error\n");
            Files.setLastModifiedTime(file, FileTime.from(MOMENT.minusSeconds(pid)));
        }

        write(MOMENT);

        assertThat(folders.resolve("hs_err_0.log")).exists();
        assertThat(folders.resolve("hs_err_24.log")).doesNotExist();
        assertThat(folders).isDirectoryNotContaining("glob:**hs_err_2[0-9].log");
        assertThat(folders).isDirectoryContaining("glob:**hs_err_19.log");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "..", "../logs/other", "20260301-100000-123/../x", "/etc/passwd", "20260301-100000-12\u0661"
            })
    void aNameThatIsNoneLeadsNowhere(String name) throws Exception {
        write(MOMENT);
        Files.createDirectories(data.resolve("logs"));
        Files.writeString(data.resolve("logs/other.txt"), "not for everyone");

        assertThat(folder.read(name)).isEmpty();
    }

    private String write(Instant moment) {
        var id = CrashId.at(moment);
        folder.write(new Crash(id, "engine", "ended by signal 11 (SEGV)", 77, "1 h 00 min 00 s", Optional.empty()));
        return id;
    }
}
