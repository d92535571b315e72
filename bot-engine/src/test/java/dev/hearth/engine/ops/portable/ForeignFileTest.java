package dev.hearth.engine.ops.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.TestStores;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.care.journal.JournalFeature;
import dev.hearth.engine.guild.settings.HouseRules;
import dev.hearth.engine.guild.settings.SettingsFeature;
import dev.hearth.engine.ops.portable.CannotTransfer.Reason;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignFileTest {
    private static final InstantSource NOON = InstantSource.fixed(Travellers.NOON);

    @TempDir
    private Path folder;

    @Test
    void aZipWithMoreFilesThanAreReadOrWithNoneIsRefused() throws Exception {
        var names = new ArrayList<>(List.of("__MACOSX/._journal.json", "old/.DS_Store", ".hidden.csv"));
        assertThat(whyNot(zip(names))).isEqualTo(Reason.NO_FILES);

        for (int i = 0; i < 200; i++) {
            names.add("old/" + i + ".csv");
        }
        try (var file = ForeignFile.open(zip(names))) {
            assertThat(file.parts()).hasSize(200).allMatch(part -> part.name().startsWith("old/"));
        }
        names.add("one more.csv");
        assertThat(whyNot(zip(names))).isEqualTo(Reason.TOO_MANY_FILES);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws Exception {
        assertThat(first("a.json", "\uFEFF[{\"a\":\"1\"}]", StandardCharsets.UTF_8))
                .isEqualTo("1");
        assertThat(first("a.csv", "\uFEFFa\n1\n", StandardCharsets.UTF_8)).isEqualTo("1");
    }

    @Test
    void semicolonsAndOtherCharactersHaveReasonsOfTheirOwn() throws Exception {
        assertThat(first("a.csv", "a;b\n1;2\n", StandardCharsets.UTF_8)).isEqualTo("SEMICOLONS");
        assertThat(first("a.csv", "\"a\";\"b\"\n", StandardCharsets.UTF_8)).isEqualTo("SEMICOLONS");
        assertThat(first("a.csv", "a,b;c\n1,2\n", StandardCharsets.UTF_8)).isEqualTo("1");
        assertThat(first("a.csv", "a,b\n1,\u00e9\n", StandardCharsets.ISO_8859_1))
                .isEqualTo("NOT_UTF8");
        assertThat(first("a.json", "[{\"a\":\"\u00e9\"}]", StandardCharsets.ISO_8859_1))
                .isEqualTo("NOT_UTF8");
        var far = "[" + "{\"b\":\"1\"},".repeat(2_000) + "{\"a\":\"\u00e9\"}]";
        assertThat(first("a.json", far, StandardCharsets.ISO_8859_1)).isEqualTo("NOT_UTF8");
        assertThat(first("a.csv", "a\n" + "1\n".repeat(9_000) + "\u00e9\n", StandardCharsets.ISO_8859_1))
                .isEqualTo("NOT_UTF8");
    }

    @Test
    void aKeyThatCannotBeKeptIsTheDisksFaultAndNothingStays() throws Exception {
        var file = Files.writeString(
                folder.resolve("journal.csv"), "userId,createdAt,text\n11,2026-01-05T10:00:00Z,mine\n");
        try (var home = new Travellers(Travellers.home(folder, "home"), TestStores.Engine.DERBY)) {
            var predecessor = new Predecessor(
                    home.source,
                    text -> text.getBytes(StandardCharsets.UTF_8),
                    SettingsFeature.bundle(
                            home.database, new HouseRules(ZoneOffset.UTC, 5), new EntryIds(NOON, new Random(7)), NOON),
                    List.of(JournalFeature.takeover()),
                    new LocalDays(ZoneOffset.UTC),
                    NOON);
            home.keys.close();

            var taken = predecessor.take(file, false).getFirst();

            assertThat(taken.problem().orElseThrow().code()).isEqualTo("transfer-disk");
            assertThat(taken.added()).isZero();
        }
    }

    /// The last value of `a`, or why there is none.
    private String first(String name, String text, Charset charset) throws Exception {
        var file = Files.write(folder.resolve(name), text.getBytes(charset));
        try (var foreign = ForeignFile.open(file);
                var reader = ForeignReader.of(foreign.parts().getFirst())) {
            var last = "";
            for (var next = reader.next(); next != null; next = reader.next()) {
                last = next.getOrDefault("a", "");
            }
            return last;
        } catch (ForeignReader.Malformed e) {
            return e.reason().name();
        }
    }

    private static Reason whyNot(Path zip) {
        var found = new ArrayList<Reason>();
        assertThatExceptionOfType(CannotTransfer.class)
                .isThrownBy(() -> ForeignFile.open(zip))
                .satisfies(refused -> found.add(refused.reason()));
        return found.getFirst();
    }

    private Path zip(List<String> names) throws Exception {
        var file = folder.resolve("old.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
            }
        }
        return file;
    }
}
