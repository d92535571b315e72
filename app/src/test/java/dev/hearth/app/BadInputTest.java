package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What a data folder can suffer: each ends with a line that says what to do, and with the folder as it was.
final class BadInputTest {
    @TempDir
    private static Path used;

    @TempDir
    private Path folder;

    private Path data;

    /// One check-in, made once: each test damages a copy.
    @BeforeAll
    static void use() throws Exception {
        var ran = Hearth.type(used.resolve("data"), "/checkin mood:calm intensity:4");
        assertThat(ran.status()).as(ran.err()).isZero();
    }

    @BeforeEach
    void copy() throws Exception {
        data = folder.resolve("data");
        Snapshot.copy(used.resolve("data"), data);
    }

    @Test
    void aFolderThatCannotBeWritten() throws Exception {
        data = Files.writeString(folder.resolve("a file"), "mine").resolve("data");

        var ran = refused("The data folder cannot be written.", "HEARTH_HOME");

        assertThat(ran.err()).contains(data.toString());
        assertThat(folder.resolve("a file")).hasContent("mine");
    }

    @Test
    void aFolderThatAnotherHearthUses() throws Exception {
        try (var other = LiveTerminal.on(data)) {
            other.ask("/ping");
            var before = Snapshot.of(data, "logs");

            refused("Another Hearth is running on this data folder.", "Stop the other one first");

            assertThat(Snapshot.of(data, "logs")).isEqualTo(before);
            assertThat(other.end()).isZero();
        }
    }

    @Test
    void aDatabaseOfANewerSchema() throws Exception {
        var newer =
                "INSERT INTO schema_version (version, script, sha256) VALUES (999, 'V999', '" + "0".repeat(64) + "')";
        assertThat(Hearth.program("NewerSchema.java", data.toString(), newer).status())
                .isZero();

        // To read the version Derby has to open the database, which moves the marks in its transaction log.
        refusedWithoutAChange(
                "A newer version of Hearth has written to this database.", "Install that version", "db/hearth/log");
    }

    @Test
    void aKeyThatIsNotTheOneItWasWrittenWith() throws Exception {
        var other = folder.resolve("other");
        assertThat(Hearth.type(other, "/ping").status()).isZero();
        Files.copy(
                other.resolve("keys", "master.key"),
                data.resolve("keys", "master.key"),
                StandardCopyOption.REPLACE_EXISTING);

        refusedWithoutAChange("A key that this data was written with is missing", "Put the right keys back");
    }

    @Test
    void aDamagedConfiguration() throws Exception {
        Files.writeString(data.resolve("config.json"), "{\"language\": \"en\",\n oops");

        refusedWithoutAChange("config.json cannot be used as it is.", "line 2");
    }

    private void refusedWithoutAChange(String reason, String remedy, String... mayChange) throws Exception {
        var except = Stream.concat(Stream.of("logs"), Stream.of(mayChange)).toArray(String[]::new);
        var before = Snapshot.of(data, except);

        refused(reason, remedy);

        assertThat(Snapshot.of(data, except)).isEqualTo(before);
    }

    private Ran refused(String reason, String remedy) throws Exception {
        var ran = Hearth.type(data, "/ping");
        assertThat(ran.status()).as(ran.err()).isEqualTo(3);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).startsWith("hearth: " + reason).contains(remedy);
        return ran;
    }
}
