package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Data out and in from the command line, with the real engine as it is packaged.
final class TransferVerbTest {
    @TempDir
    private Path folder;

    @Test
    @Tag("soak")
    void anExportIsMadePreviewedAndImportedElsewhere() throws Exception {
        var file = folder.resolve("export.zip").toString();
        var exported = run("export", file, "--data", folder.resolve("data").toString(), "--readable", "--json");
        assertThat(exported.err()).contains("plain words");
        assertThat(exported.status()).isZero();
        var made = Hearth.objects(exported).getLast();
        assertThat(made.path("readable").asBoolean()).isTrue();
        assertThat(made.path("bytes").asLong()).isEqualTo(Files.size(Path.of(file)));

        var other = folder.resolve("other").toString();
        var preview = run("import", file, "--data", other, "--preview", "--json");
        assertThat(preview.status()).isZero();
        assertThat(Hearth.objects(preview).getLast().path("rows")).isEqualTo(made.path("rows"));
        assertThat(folder.resolve("other")).doesNotExist();
        assertThat(run("import", file, "--data", other).status()).isZero();

        Files.write(Path.of(file), new byte[] {1, 2, 3});
        var refused = run("import", file, "--data", folder.resolve("third").toString(), "--json");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(Hearth.objects(refused).getLast().path("code").asString()).isEqualTo("transfer-damaged");
    }

    private static Ran run(String... args) throws Exception {
        return Ran.of(Hearth.verb(List.of(), args), "");
    }
}
