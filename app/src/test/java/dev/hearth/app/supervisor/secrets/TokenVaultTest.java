package dev.hearth.app.supervisor.secrets;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TokenVaultTest {
    private final List<String> notes = new ArrayList<>();

    @TempDir
    private Path keys;

    @Test
    void whatIsKeptIsKnownTheNextTimeAndStandsInNoFile() throws Exception {
        vault().keep("a-token");

        assertThat(vault().token()).contains("a-token");
        try (var files = Files.list(keys)) {
            assertThat(files.toList()).isNotEmpty().allSatisfy(file -> {
                assertThat(Files.readString(file, StandardCharsets.ISO_8859_1)).doesNotContain("a-token");
                assertThat(Files.getPosixFilePermissions(file)).hasSize(2);
            });
        }
    }

    @Test
    void aDamagedFileIsReplacedByTheCopyOfTheOneBefore() throws Exception {
        vault().keep("first");
        vault().keep("second");
        Files.write(keys.resolve("discord-token.sealed"), new byte[60]);

        assertThat(vault().token()).contains("first");
        assertThat(notes).isNotEmpty().noneMatch(note -> note.contains("first"));
    }

    @Test
    void aChangedByteOpensNothing() throws Exception {
        vault().keep("a-token");
        var file = keys.resolve("discord-token.sealed");
        var bytes = Files.readAllBytes(file);
        bytes[bytes.length - 1] ^= 1;
        Files.write(file, bytes);

        assertThat(vault().token()).isEmpty();
        assertThat(vault().holds()).isFalse();
    }

    @Test
    void whatIsForgottenLeavesNothing() throws Exception {
        var vault = vault();
        vault.keep("first");
        vault.keep("second");

        vault.forget();

        assertThat(vault.token()).isEmpty();
        assertThat(keys).isEmptyDirectory();
    }

    private TokenVault vault() {
        return new TokenVault(keys, new OwnerOnlyFileKey(keys.resolve("discord-token.key")), notes::add);
    }
}
