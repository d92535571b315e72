package dev.hearth.ui.servers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.CopySettings;
import dev.hearth.control.engine.ImportSettings;
import dev.hearth.control.engine.SettingsFile;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.text.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TransferViewModelTest {
    private final InMemoryEngine engine = new InMemoryEngine();
    private final SampleGuilds guilds = new SampleGuilds(3);
    private final GuildViewModel guild =
            new GuildViewModel(engine, guilds.list().getFirst(), () -> Language.EN);
    private final TransferViewModel transfer = guild.transfer();
    private final List<String> done = new ArrayList<>();

    @TempDir
    private Path folder;

    @BeforeEach
    void load() {
        guilds.choose(SampleGuilds.HARBOUR, "cooldownSeconds", "7").speakThrough(engine);
        guild.load();
    }

    @Test
    void showsWhatACopyWouldChangeBeforeItIsMade() {
        var second = guilds.list().get(1);
        transfer.lookAtCopy(List.of(second, guilds.list().get(2)));

        assertThat(transfer.transfersProperty().get()).hasSize(2).allMatch(Transfer::isPossible);
        assertThat(guilds.of(second.id())).isEmpty();

        transfer.carryOut((changed, problem) -> done.add(changed + " " + problem));

        assertThat(done).containsExactly("2 null");
        assertThat(guilds.of(second.id())).containsEntry("cooldownSeconds", "7");
    }

    @Test
    void leavesOutAGuildThatCannotBeReadAndOneThatIsSoAlready() {
        transfer.lookAtCopy(List.of(guilds.list().getFirst()));
        assertThat(transfer.transfersProperty().get()).noneMatch(Transfer::isPossible);

        engine.answers().refuse(TellSettings.class, Problem.of("unknown-guild", "", ""));
        transfer.lookAtCopy(List.of(guilds.list().get(1)));
        assertThat(transfer.transfersProperty().get()).noneMatch(Transfer::isPossible);

        transfer.carryOut((changed, problem) -> done.add(changed + " " + problem));

        assertThat(done).containsExactly("0 null");
        assertThat(engine.answers().asked())
                .filteredOn(CopySettings.class::isInstance)
                .allMatch(asked -> ((CopySettings) asked).dryRun());
    }

    @Test
    void whereNothingDiffersFromTheStandardThereIsNothingToExport() {
        assertThat(transfer.isExportable()).isTrue();
        guilds.of(SampleGuilds.HARBOUR).clear();
        guild.load();

        assertThat(transfer.isExportable()).isFalse();
        assertThat(guild.toldProperty().get()).isEqualTo(new Told.Standard());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Harbour Lights            | Harbour-Lights",
                "../../etc/passwd          | etc-passwd",
                "Étoile du soir ✨ <COM1>   | Étoile-du-soir-COM1",
                "✨                         | server"
            })
    void aFileIsNamedAfterItsServerAsEverySystemTakesIt(String guildName, String part) {
        assertThat(SettingsFiles.plain(guildName)).isEqualTo(part);
        assertThat(SettingsFiles.plain("𝒜".repeat(100))).isEqualTo("𝒜".repeat(60));
    }

    @Test
    void filesAreOfferedToBeKeptAmongDocuments() throws IOException {
        assertThat(SettingsFiles.folder(folder)).isEqualTo(folder);
        Files.createDirectory(folder.resolve("Documents"));

        assertThat(SettingsFiles.folder(folder)).isEqualTo(folder.resolve("Documents"));
    }

    @Test
    void tellsOfTheFirstProblemAndGoesOnWithTheRest() {
        transfer.lookAtCopy(List.of(guilds.list().get(1), guilds.list().get(2)));
        engine.answers().refuse(CopySettings.class, Problem.of("unreachable", "", ""));

        transfer.carryOut((changed, problem) -> done.add(changed + " " + (problem == null ? "" : problem.code())));

        assertThat(done).containsExactly("0 unreachable");
    }

    @Test
    void takesInAFileOnlyAfterALook() {
        transfer.lookAtImport(new SettingsFile("{}"));
        assertThat(guilds.of(SampleGuilds.HARBOUR)).isNotEmpty();

        transfer.carryOut((changed, problem) -> done.add(changed + " " + problem));

        assertThat(guilds.of(SampleGuilds.HARBOUR)).isEmpty();
        assertThat(engine.answers().asked())
                .filteredOn(ImportSettings.class::isInstance)
                .hasSize(2);
    }

    @Test
    void writesAFileThatItReadsAgain() throws Exception {
        var files = new SettingsFiles(Runnable::run);
        var file = folder.resolve("settings.json");
        var written = new CompletableFuture<Outcome<Path>>();
        var read = new CompletableFuture<Outcome<SettingsFile>>();

        transfer.export(settings -> files.write(file, settings, written::complete));
        assertThat(written.get(10, TimeUnit.SECONDS)).isEqualTo(new Outcome.Answered<>(file));
        files.read(file, read::complete);

        assertThat(read.get(10, TimeUnit.SECONDS))
                .isEqualTo(new Outcome.Answered<>(new SettingsFile("{\"settings\":{}}")));
    }

    @Test
    void saysWhichFileIsNone() throws Exception {
        var broken = Files.write(folder.resolve("broken.json"), new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        var large = Files.writeString(folder.resolve("large.json"), " ".repeat((1 << 20) + 1), StandardCharsets.UTF_8);

        assertThat(codeOf(broken)).isEqualTo("settings-file-damaged");
        assertThat(codeOf(large)).isEqualTo("settings-file-damaged");
        assertThat(codeOf(folder.resolve("gone.json"))).isEqualTo("settings-file-unread");
        assertThat(codeOf(folder)).isEqualTo("settings-file-unread");
    }

    private static String codeOf(Path file) throws Exception {
        var read = new CompletableFuture<String>();
        new SettingsFiles(Runnable::run)
                .read(
                        file,
                        outcome -> outcome.either(
                                settings -> read.complete("read"), problem -> read.complete(problem.code())));
        return read.get(10, TimeUnit.SECONDS);
    }
}
