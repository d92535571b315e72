package dev.hearth.engine.ops.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.store.TestStores.Engine;
import dev.hearth.engine.ops.portable.CannotTransfer.Reason;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Files that an import meets and does not take: each with its reason, and the database stays empty.
class BadExportsTest {
    private static final int FLIPS = 60;
    private static final long SEED = 20_261_126;

    @TempDir
    private Path folder;

    private Travellers here;
    private byte[] good;

    @BeforeEach
    void exportSomething() throws Exception {
        var home = Travellers.home(folder, "home");
        try (var derby = new Travellers(home, Engine.DERBY)) {
            derby.fill(false);
            derby.export(folder.resolve("good.zip"), Texts.SEALED);
        }
        good = Files.readAllBytes(folder.resolve("good.zip"));
        here = new Travellers(home, Engine.POSTGRESQL);
    }

    @AfterEach
    void close() {
        here.close();
    }

    @Test
    void aFileThatWasCutIsRefusedWhereverItWasCut() throws Exception {
        for (int part = 0; part < 20; part++) {
            refused(Arrays.copyOf(good, good.length * part / 20), Reason.DAMAGED);
        }
    }

    /// A byte of a zip that means nothing, such as a date, may change; no row does.
    @Test
    void aChangedByteIsRefusedOrMeansNothing() throws Exception {
        var random = new Random(SEED);
        int refused = 0;
        for (int i = 0; i < FLIPS; i++) {
            var bad = good.clone();
            bad[random.nextInt(bad.length)] ^= (byte) (1 << random.nextInt(8));
            var file = Files.write(folder.resolve("bad.zip"), bad);
            try {
                Importer.check(file, 1000, _ -> {});
                assertThat(entries(bad)).containsExactlyInAnyOrderEntriesOf(entries(good));
            } catch (CannotTransfer e) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(FLIPS / 2);
    }

    @Test
    void whatIsNoExportIsRefused() throws Exception {
        refused("hello".getBytes(StandardCharsets.UTF_8), Reason.DAMAGED);
        refused(zip(Map.of("hello.txt", new byte[] {1})), Reason.NOT_AN_EXPORT);
        refused(changed("export.json", json -> json.replace("hearth-export", "other")), Reason.NOT_AN_EXPORT);
        refused(changed("export.json", _ -> "{\"kind\":\"hearth-export\",\"format\":1}"), Reason.DAMAGED);
        refused(changed("export.json", json -> json.substring(5)), Reason.DAMAGED);
    }

    @Test
    void aNewerOneIsNotGuessedAt() throws Exception {
        refused(changed("export.json", json -> json.replace("\"format\" : 1", "\"format\" : 2")), Reason.NEWER_FORMAT);
        refused(
                changed("export.json", json -> json.replaceFirst("\"schema\" : \\d+", "\"schema\" : 999")),
                Reason.NEWER_SCHEMA);
    }

    @Test
    void aTableOrColumnThatNobodyKnowsIsRefused() throws Exception {
        refused(
                changed(entries -> {
                    entries.put("diary.jsonl", entries.remove("preference.jsonl"));
                    rewrite(entries, "export.json", json -> json.replace("\"preference\"", "\"diary\""));
                }),
                Reason.UNKNOWN);
        refused(
                changed("export.json", json -> json.replace("\"type\" : \"instant\"", "\"type\" : \"moment\"")),
                Reason.UNKNOWN);
        refused(renamedColumn("manner", "temper"), Reason.UNKNOWN);
    }

    @Test
    void namesThatLeadOutOrDoNotBelongAreRefused() throws Exception {
        for (var name : new String[] {"../../evil.jsonl", "/etc/passwd", "C:\\evil", "extra.jsonl"}) {
            refused(changed(entries -> entries.put(name, new byte[] {1})), Reason.UNSAFE_NAMES);
        }
        refused(
                changed(entries -> {
                    entries.put("../evil.jsonl", entries.remove("preference.jsonl"));
                    rewrite(entries, "export.json", json -> json.replace("\"preference\"", "\"../evil\""));
                }),
                Reason.UNKNOWN);
        refused(changed(entries -> entries.remove("preference.jsonl")), Reason.DAMAGED);
    }

    @Test
    void otherRowsThanTheFileSaysAreRefused() throws Exception {
        refused(changed("preference.jsonl", lines -> lines.replaceFirst("plain", "Plain")), Reason.DAMAGED);
        refused(
                changed(
                        "preference.jsonl",
                        lines -> lines + lines.lines().findFirst().orElseThrow() + "\n"),
                Reason.DAMAGED);
        refused(changed("preference.jsonl", lines -> lines.substring(0, lines.indexOf('\n') + 1)), Reason.DAMAGED);
        refused(changed("preference.jsonl", lines -> lines.substring(1)), Reason.DAMAGED);
    }

    /// A gigabyte of zeros in a megabyte: it is given up at the first line that is too long, and at what the file says.
    @Test
    void aBombIsGivenUpEarly() throws Exception {
        var zeros = new byte[64 << 20];
        refused(changed(entries -> entries.put("preference.jsonl", zeros)), Reason.DAMAGED);
        refused(
                changed("export.json", json -> json.replaceFirst("\"bytes\" : \\d+", "\"bytes\" : " + (1L << 60))),
                Reason.TOO_LARGE);
        refused(changed(entries -> entries.put("export.json", zeros)), Reason.DAMAGED);
    }

    /// Whole by its own account, and yet nothing for this database: a row that stands twice.
    @Test
    void aRowThatDoesNotFitTakesEverythingBack() throws Exception {
        var twice = changed(entries -> {
            var line =
                    text(content(entries, "tool_use.jsonl")).lines().findFirst().orElseThrow() + "\n";
            entries.put("tool_use.jsonl", (line + line).getBytes(StandardCharsets.UTF_8));
        });
        refused(signed(twice, "tool_use"), Reason.DOES_NOT_FIT);
    }

    private void refused(byte[] content, Reason reason) throws Exception {
        var file = Files.write(folder.resolve("bad.zip"), content);
        assertThatExceptionOfType(CannotTransfer.class)
                .isThrownBy(() -> here.load(file))
                .satisfies(e -> assertThat(e.reason()).isEqualTo(reason));
        assertThat(PortableTest.empty(here)).isTrue();
    }

    private byte[] renamedColumn(String from, String to) throws Exception {
        var renamed = changed(entries -> {
            rewrite(entries, "export.json", json -> json.replace("\"" + from + "\"", "\"" + to + "\""));
            rewrite(entries, "preference.jsonl", lines -> lines.replace("\"" + from + "\":", "\"" + to + "\":"));
        });
        return signed(renamed, "preference");
    }

    /// Makes the file's account of a table right again.
    private byte[] signed(byte[] zip, String table) throws Exception {
        var entries = entries(zip);
        var lines = content(entries, table + ".jsonl");
        var hash = HexFormat.of().formatHex(TableText.sha256().digest(lines));
        var contents = Contents.read(content(entries, "export.json"));
        var tables = contents.tables().stream()
                .map(each -> !each.name().equals(table)
                        ? each
                        : new Contents.Table(
                                table,
                                each.columns(),
                                text(lines).lines().count(),
                                lines.length,
                                hash,
                                each.unreadable()))
                .toList();
        entries.put(
                "export.json",
                new Contents(
                                contents.kind(),
                                contents.format(),
                                contents.schema(),
                                contents.product(),
                                contents.created(),
                                contents.texts(),
                                contents.key(),
                                tables)
                        .bytes());
        return zip(entries);
    }

    private byte[] changed(String entry, UnaryOperator<String> change) throws Exception {
        return changed(entries -> rewrite(entries, entry, change));
    }

    private byte[] changed(Consumer<Map<String, byte[]>> change) throws Exception {
        var entries = entries(good);
        change.accept(entries);
        return zip(entries);
    }

    private static void rewrite(Map<String, byte[]> entries, String entry, UnaryOperator<String> change) {
        var before = text(content(entries, entry));
        var after = change.apply(before);
        assertThat(after).as("the change to %s", entry).isNotEqualTo(before);
        entries.put(entry, after.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] content(Map<String, byte[]> entries, String name) {
        return Objects.requireNonNull(entries.get(name), name);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.UTF_8);
    }

    private Map<String, byte[]> entries(byte[] zip) throws Exception {
        var entries = new LinkedHashMap<String, byte[]>();
        try (var file = new ZipFile(Files.write(folder.resolve("read.zip"), zip).toFile())) {
            for (var entry : file.stream().toList()) {
                try (var in = file.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        return entries;
    }

    private static byte[] zip(Map<String, byte[]> entries) throws Exception {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
