package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.ExportData;
import dev.hearth.control.engine.TellExport;
import dev.hearth.control.engine.TransferOrder;
import dev.hearth.control.engine.TransferOrder.What;
import dev.hearth.control.engine.TransferWork;
import dev.hearth.control.engine.TransferWork.State;
import dev.hearth.testkit.PostgresServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Data that travels, asked of a running engine and done while none runs.
class TransferEndToEndTest {
    @TempDir
    private Path folder;

    @Test
    void whatARunningEngineExportedIsImportedElsewhereWithItsKeys() throws Exception {
        var data = folder.resolve("data");
        var file = folder.resolve("export.zip");
        try (ControlledEngine engine = ControlledEngine.start(ControlledEngine.withoutToken(data))) {
            assertThat(engine.ask(new TellExport()).state()).isEqualTo(State.NONE);
            engine.ask(new ExportData(file.toString(), false));
            var done = ended(engine);
            assertThat(done.state()).isEqualTo(State.DONE);
            assertThat(done.facts().orElseThrow().bytes()).isEqualTo(Files.size(file));

            engine.ask(new ExportData(file.toString(), false));
            assertThat(ended(engine).problem().orElseThrow().code()).isEqualTo("transfer-file-exists");
        }

        assertThat(offline(What.PREVIEW, folder.resolve("new"), file).state()).isEqualTo(State.DONE);
        assertThat(folder.resolve("new")).doesNotExist();
        assertThat(offline(What.IMPORT, folder.resolve("new"), file)
                        .problem()
                        .orElseThrow()
                        .code())
                .isEqualTo("transfer-wrong-key");
        assertThat(folder.resolve("new")).doesNotExist();
        Files.createDirectories(folder.resolve("other"));
        copyKeys(data, folder.resolve("other"));
        var imported = offline(What.IMPORT, folder.resolve("other"), file);
        assertThat(imported.problem()).isEmpty();
        assertThat(offline(What.EXPORT, folder.resolve("other"), folder.resolve("again.zip"))
                        .facts()
                        .orElseThrow()
                        .rows())
                .isEqualTo(imported.facts().orElseThrow().rows());
    }

    @Test
    void anExportOfDerbyRunsOnPostgresAndComesBackEqual() throws Exception {
        var data = folder.resolve("data");
        assertThat(offline(What.EXPORT, data, folder.resolve("1.zip")).problem())
                .isEmpty();
        var other = Files.createDirectories(folder.resolve("other"));
        copyKeys(data, other);
        onServer(other);

        assertThat(offline(What.IMPORT, other, folder.resolve("1.zip")).problem())
                .isEmpty();
        try (ControlledEngine engine = ControlledEngine.start(ControlledEngine.withoutToken(other))) {
            engine.ask(new ExportData(folder.resolve("2.zip").toString(), false));
            assertThat(ended(engine).facts().orElseThrow().rows())
                    .isEqualTo(facts(offline(What.PREVIEW, other, folder.resolve("1.zip"))));
        }
        assertThat(other.resolve("db").resolve("hearth")).doesNotExist();
    }

    private static Map<String, Long> facts(TransferWork work) {
        return work.facts().orElseThrow().rows();
    }

    private static void onServer(Path data) throws Exception {
        var server = PostgresServer.freshDatabase();
        Files.writeString(data.resolve("keys").resolve("database.password"), server.password() + "\n");
        Files.writeString(data.resolve("config.json"), """
                {"database": "%s", "databaseUser": "%s"}""".formatted(server.url(), server.user()));
    }

    @Test
    void aFileThatIsNotThereLeavesNoDataFolderBehind() throws Exception {
        var refused = offline(What.IMPORT, folder.resolve("new"), folder.resolve("none.zip"));

        assertThat(refused.problem().orElseThrow().code()).isEqualTo("transfer-unreadable");
        assertThat(folder.resolve("new")).doesNotExist();
    }

    private static void copyKeys(Path from, Path to) throws Exception {
        Files.createDirectories(to.resolve("keys"));
        try (var files = Files.list(from.resolve("keys"))) {
            for (var file : (Iterable<Path>) files::iterator) {
                Files.copy(file, to.resolve("keys").resolve(file.getFileName()));
            }
        }
    }

    private static TransferWork offline(What what, Path data, Path file) throws CannotStart {
        var order = new TransferOrder(what, data.toString(), file.toString(), false);
        return new OfflineTransfers(order, InstantSource.system(), _ -> {}).carryOut();
    }

    private static TransferWork ended(ControlledEngine engine) throws Exception {
        Patience.until("it has ended", () -> engine.ask(new TellExport()).ended());
        return engine.ask(new TellExport());
    }
}
