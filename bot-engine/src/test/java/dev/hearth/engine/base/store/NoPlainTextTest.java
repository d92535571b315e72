package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.log.TestLog;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Looks for a note, byte by byte, in all that an installation leaves on the disk.
class NoPlainTextTest {
    private static final String NOTE = "slept badly, again";
    private static final UserId MIRA = new UserId(1185987654321098765L);
    private static final List<Charset> FORMS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE);

    @TempDir
    private Path data;

    @Test
    void noFileHoldsTheWordsOfANote() throws Exception {
        var vault = new OwnerOnlyKeyFile(data.resolve("keys"));
        var master = MasterKey.openOrCreate(vault);
        var settings = new StoreSettings.Derby(
                data.resolve("db"), data.resolve("backups"), master.subkey(MasterKey.Purpose.DATABASE));
        try (var log = new TestLog(Files.createDirectory(data.resolve("logs")));
                var keys = MemberKeys.open(data.resolve("keys/members.keys"), master);
                var database = Database.open(settings)) {
            var note = new MemberSeal(keys).seal(MIRA, new Place("check_in", "note"), 1, NOTE);
            CheckInRows.insert(database, 1, CheckInRows.NOON, note);
            log.logger("dev.hearth.engine.Test")
                    .atWarn()
                    .setCause(new IllegalStateException(NOTE))
                    .log("failed");

            // While it is open, and after it was closed.
            assertThat(filesWith(NOTE)).isEmpty();
        }

        assertThat(filesWith(NOTE)).isEmpty();
        assertThat(filesWith(Long.toString(MIRA.value()))).isEmpty();
        assertThat(filesWith("IllegalStateException")).containsExactly(Path.of("logs/engine.log"));
    }

    /// Also what is not sealed is encrypted with the page that it stands on.
    @Test
    void derbyWritesNoPlainPage() throws Exception {
        try (var database = Database.open(TestStores.derby(data))) {
            CheckInRows.insert(database, 1, CheckInRows.NOON, NOTE.getBytes(StandardCharsets.UTF_8));
            assertThat(filesWith(NOTE)).isEmpty();
        }

        assertThat(filesWith(NOTE)).isEmpty();
        assertThat(filesWith("CHECK_IN_BY_USER")).isEmpty();
    }

    private List<Path> filesWith(String text) throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> holds(file, text))
                    .map(data::relativize)
                    .toList();
        }
    }

    private static boolean holds(Path file, String text) {
        try {
            var content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            return FORMS.stream()
                    .map(form -> new String(text.getBytes(form), StandardCharsets.ISO_8859_1))
                    .anyMatch(content::contains);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
