package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.control.EngineFailure;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EngineConfigTest {
    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("config.json");
    }

    @Test
    void withoutAFileEverySettingHasItsDefaultAndNoneIsWritten() throws CannotStart {
        var config = EngineConfig.read(file);

        assertThat(config)
                .isEqualTo(new EngineConfig(
                        Locale.ENGLISH,
                        ZoneId.systemDefault(),
                        5,
                        20,
                        1000,
                        64,
                        Duration.ofSeconds(30),
                        Optional.empty()));
        assertThat(file).doesNotExist();
    }

    @Test
    void whatTheFileSaysIsTakenAndTheRestIsDefault() throws Exception {
        Files.writeString(file, "{\"language\": \"de\", \"zone\": \"Europe/Berlin\", \"workers\": 8}");

        assertThat(EngineConfig.read(file))
                .isEqualTo(new EngineConfig(
                        Locale.GERMAN,
                        ZoneId.of("Europe/Berlin"),
                        5,
                        20,
                        1000,
                        8,
                        Duration.ofSeconds(30),
                        Optional.empty()));
    }

    @Test
    void everySettingCanBeSet() throws Exception {
        Files.writeString(file, """
                {"language": "fr", "zone": "UTC", "cooldownSeconds": 0, "perPersonLimit": 1, "queueSize": 2, "workers": 3,
                 "commandLimitSeconds": 4, "database": "jdbc:postgresql://[::1]:5432/hearth", "databaseUser": "h"}""");

        assertThat(EngineConfig.read(file))
                .isEqualTo(new EngineConfig(
                        Locale.FRENCH,
                        ZoneId.of("UTC"),
                        0,
                        1,
                        2,
                        3,
                        Duration.ofSeconds(4),
                        Optional.of(new EngineConfig.DatabaseServer("jdbc:postgresql://[::1]:5432/hearth", "h"))));
    }

    @Test
    void aDamagedFileNamesLineAndColumnAndStaysAsItIs() throws IOException {
        var content = "{\n  \"language\": \"de\",\n  \"workers\": 8,,\n}";
        Files.writeString(file, content);

        assertRefused("line 3, column 16");
        assertThat(file).hasContent(content);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"perPersonLimit\": 0}         | perPersonLimit is to be from 1 to 1000",
                "{\"cooldownSeconds\": 301}    | cooldownSeconds is to be from 0 to 300",
                "{\"perPersonLimit\": 1001}      | perPersonLimit is to be from 1 to 1000",
                "{\"queueSize\": 100001}         | queueSize is to be from 1 to 100000",
                "{\"workers\": -1}               | workers is to be from 1 to 1000",
                "{\"commandLimitSeconds\": 601}  | commandLimitSeconds is to be from 1 to 600",
                "{\"language\": \"tlh\"}         | language is to be one of en, de, es, fr",
                "{\"wrokers\": 8}              | there is no setting named wrokers",
                "{\"MTE4.5NTk4\": 8}           | it has a setting that does not exist",
                "{\"language\": 3}             | language is to be one of en, de, es, fr",
                "{\"database\": \"jdbc:postgresql://h/x\"} | database is to be jdbc:postgresql://HOST/NAME",
                "{\"database\": \"jdbc:postgresql://u:p@h/x\", \"databaseUser\": \"u\"} | database is to be",
                "{\"zone\": \"Middle/Earth\"}    | zone is to be a name of the IANA time zone database",
            })
    void aSettingThatIsWrongIsNamedWithWhatItMayBe(String content, String message) throws IOException {
        Files.writeString(file, content);

        assertRefused(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "[]",
                "\"text\"",
                "{} {}",
                "{\"workers\": \"8\"}",
                "{\"workers\": 8.5}",
                "{\"workers\": true}",
                "{\"workers\": 99999999999}",
                "{\"workers\": 8, \"workers\": 9}",
                "{\"workers\": 8",
                "\u0000\u0000\u0000",
            })
    void whatIsNoConfigurationIsRefusedWithItsPlace(String content) throws IOException {
        Files.writeString(file, content);

        assertRefused("line 1, column ");
    }

    @Test
    void aFileThatSaysNullIsRefused() throws IOException {
        Files.writeString(file, "null");

        assertRefused("is empty");
    }

    @Test
    void whatStandsInTheFileIsNotQuoted() throws IOException {
        Files.writeString(file, "{\"workers\": \"secret\"}");

        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EngineConfig.read(file))
                .withNoCause()
                .matches(e -> !e.toString().contains("secret"));
    }

    @Test
    void aFolderInItsPlaceIsRefused() throws IOException {
        Files.createDirectory(file);

        assertRefused("cannot be read");
    }

    private void assertRefused(String detail) {
        assertThatExceptionOfType(CannotStart.class)
                .isThrownBy(() -> EngineConfig.read(file))
                .returns(EngineFailure.CONFIG_DAMAGED, CannotStart::failure)
                .satisfies(
                        e -> assertThat(e.detail()).startsWith(file.toString()).contains(detail));
    }
}
