package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.ImportOrder;
import dev.hearth.control.engine.ImportWork;
import dev.hearth.control.engine.TakenIn;
import dev.hearth.control.engine.TakenIn.RefusedRecord;
import dev.hearth.control.engine.TransferOrder;
import dev.hearth.engine.base.crypto.RecordHash;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.base.time.Moments;
import dev.hearth.engine.guild.settings.HouseRules;
import dev.hearth.engine.guild.settings.SettingsBundle.Way;
import dev.hearth.engine.guild.settings.SettingsFeature;
import dev.hearth.engine.ops.portable.Predecessor;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What another bot kept, taken over into a real data folder.
class PredecessorTest {
    private static final InstantSource CLOCK = Moments.micros(InstantSource.system());
    private static final long MIRA = 222_333_444_555_666_777L;
    private static final long SERVER = 111_222_333_444_555_666L;
    private static final Path PAGE = Path.of("..", "docs", "import.md");

    @TempDir
    private Path folder;

    private Path data = Path.of("");

    @BeforeEach
    void open() throws Exception {
        data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("config.json"), "{\"zone\": \"Europe/Berlin\"}");
    }

    @Test
    void thePagesOwnExampleIsTakenOverAndTheSecondTimeNothingIs() throws Exception {
        var page = Files.readString(PAGE);
        var zip = zip(Map.of("old/checkin.csv", block(page, "csv"), "old/journal.json", block(page, "json")));

        assertThat(take(zip, true).problem().map(Problem::code)).contains("transfer-no-installation");
        assertThat(data.resolve("db")).doesNotExist();
        settings(Map.of());
        var preview = take(zip, true);
        assertThat(preview.files()).extracting(TakenIn::added).containsExactlyInAnyOrder(2L, 1L);
        assertThat(rows("check_in")).isEmpty();

        assertThat(take(zip, false)).isEqualTo(preview);
        assertThat(rows("check_in"))
                .hasSize(2)
                .anySatisfy(row -> assertThat(row)
                        .contains("\"mood\":21", "\"intensity\":4", "\"activities\":\"5\"")
                        .contains("A long day, and then \\\"that\\\" call", "\"guild_id\":\"" + SERVER + "\""));
        assertThat(rows("journal_entry"))
                .singleElement()
                .asString()
                .contains("2026-03-14T20:00:00Z", "I slept badly and went for a walk.");

        var again = take(zip, false);
        assertThat(again.files()).extracting(TakenIn::added).containsOnly(0L);
        assertThat(again.files()).extracting(TakenIn::already).containsExactlyInAnyOrder(2L, 1L);
        assertThat(rows("check_in")).hasSize(2);
    }

    @Test
    void everyKindFindsItsPlaceAndWhatHasNoneIsNamed() throws Exception {
        var head = "{\"userId\":\"" + MIRA + "\",\"createdAt\":\"2026-01-05T23:30:00Z\",";
        var zip = zip(Map.of(
                "gratitude_entries.jsonl", head + "\"item\":\"tea\",\"private\":true}\n",
                "GhostLetter.json", "[" + head + "\"content\":\"Dear you\"}]",
                "CopingPlan.json", "[" + head + "\"helps\":\"walking\",\"people\":\"Jonas\"}]",
                "toolbox.csv", "user_id,created_at,name\n" + MIRA + ",2026-01-05 10:00:00+01,Cold water\n",
                "reminders.json", "[]",
                "secrets.json", "[]"));

        var files = take(zip, false).files();

        assertThat(files).extracting(TakenIn::added).containsExactlyInAnyOrder(1L, 1L, 1L, 1L, 0L, 0L);
        assertThat(of(files, "gratitude_entries.jsonl").leftOut()).containsExactly("private");
        assertThat(problem(files, "reminders.json")).isEqualTo("transfer-no-place");
        assertThat(problem(files, "secrets.json")).isEqualTo("transfer-unknown-records");
        assertThat(rows("gratitude_entry")).singleElement().asString().contains("tea", "\"local_day\":20459");
        assertThat(rows("ghost_letter")).singleElement().asString().contains("Dear you");
        assertThat(rows("coping_plan")).singleElement().asString().contains("walking", "Jonas");
        assertThat(rows("toolbox_tool")).singleElement().asString().contains("Cold water", "2026-01-05T09:00:00Z");
    }

    @Test
    void whatCannotBeTakenOverIsNamedByLineAndFieldAndTheRestIs() throws Exception {
        var file = folder.resolve("checkins.csv");
        Files.writeString(file, """
                userId,createdAt,mood,intensity,note
                %1$d,2026-01-05T10:00:00Z,calm,3,"two
                lines"
                %1$d,2026-01-05T10:00:00Z,flabbergasted,3,SECRET
                %1$d,2026-01-05T10:00:00Z,calm,11,SECRET
                none,2026-01-05T10:00:00Z,calm,1,SECRET
                %1$d,,calm,1,SECRET
                %1$d,2126-01-05T10:00:00Z,calm,1,SECRET
                %1$d,2026-01-05T10:00:00Z,,,
                %1$d,2026-01-05T10:00:00Z,calm,3,%2$s
                %1$d,2026-01-05T11:00:00Z,calm,3,fine
                """.formatted(MIRA, "x".repeat(1001)));

        var work = take(file, false);

        var taken = work.files().getFirst();
        assertThat(taken.added()).isEqualTo(2);
        assertThat(taken.unfit()).isEqualTo(7);
        assertThat(taken.refused())
                .containsExactly(
                        new RefusedRecord(2, 4, "mood", "unknown"),
                        new RefusedRecord(3, 5, "intensity", "bad"),
                        new RefusedRecord(4, 6, "userId", "bad"),
                        new RefusedRecord(5, 7, "createdAt", "missing"),
                        new RefusedRecord(6, 8, "createdAt", "bad"),
                        new RefusedRecord(7, 9, "mood", "missing"),
                        new RefusedRecord(8, 10, "note", "too-long"));
        assertThat(work.toString()).doesNotContain("SECRET", "flabbergasted");
    }

    @Test
    void aFileFromWhichNothingCanBeReadMakesNoInstallation() throws Exception {
        for (var bad : Map.of("journal.json", "no JSON", "journal.csv", "userId;createdAt;text\n")
                .entrySet()) {
            var file = Files.writeString(folder.resolve(bad.getKey()), bad.getValue());
            assertThat(take(file, false).problem()).isPresent();
        }
        assertThat(data.resolve("db")).doesNotExist();
    }

    @Test
    void aFileThatIsCutBringsNothing() throws Exception {
        var one = "{\"userId\":\"" + MIRA + "\",\"createdAt\":\"2026-01-05T10:00:00Z\",\"text\":\"mine\"}";
        for (var cut : List.of("[" + one + "," + one.substring(0, 40), "[" + one, one + "\n" + one.substring(0, 40))) {
            var file = Files.writeString(folder.resolve("journal.json"), cut);
            assertThat(problem(take(file, false).files(), "journal.json")).isEqualTo("transfer-not-records");
        }
        var csv = Files.writeString(
                folder.resolve("journal.csv"),
                "userId,createdAt,text\n" + MIRA + ",2026-01-05T10:00:00Z,mine\n" + MIRA
                        + ",2026-01-05T11:00:00Z,\"cut");
        assertThat(problem(take(csv, false).files(), "journal.csv")).isEqualTo("transfer-not-records");
        assertThat(rows("journal_entry")).isEmpty();
        assertThat(take(folder.resolve("none.zip"), false)
                        .problem()
                        .orElseThrow()
                        .code())
                .isEqualTo("transfer-unreadable");
    }

    @Test
    void textsAreSealedAndNothingInPlainWordsIsOnTheDisk() throws Exception {
        var text = "a sentence that is nowhere else";
        var file = Files.writeString(
                folder.resolve("journal.csv"),
                "userId,createdAt,text\n" + MIRA + ",2026-01-05T10:00:00Z," + text + "\n");
        take(file, false);
        Files.delete(file);

        try (var files = Files.walk(folder)) {
            for (var each : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(each), StandardCharsets.ISO_8859_1))
                        .as(each.toString())
                        .doesNotContain(text);
            }
        }
        assertThat(rows("journal_entry")).singleElement().asString().contains(text);
    }

    @Test
    void whoeverDeletedTheirDataDoesNotComeBack() throws Exception {
        var file = Files.writeString(
                folder.resolve("journal.csv"),
                "userId,createdAt,text\n" + MIRA + ",2026-01-05T10:00:00Z,mine\n" + (MIRA + 1)
                        + ",2026-01-05T10:00:00Z,theirs\n");
        take(file, false);
        try (var vault = Vault.open(data.toString(), CLOCK)) {
            vault.erasure(List::of, CLOCK).erase(new UserId(MIRA));
        }
        assertThat(rows("journal_entry")).hasSize(1);

        var taken = take(file, false).files().getFirst();

        assertThat(taken.refused()).containsExactly(new RefusedRecord(1, 2, "userId", "deleted"));
        assertThat(taken.already()).isEqualTo(1);
        assertThat(rows("journal_entry")).singleElement().asString().contains("theirs");
    }

    @Test
    void aPlanThatIsHereStaysAndAToolboxTakesNoMoreThanItHolds() throws Exception {
        var plan = Files.writeString(
                folder.resolve("plan.csv"),
                "userId,createdAt,helps\n" + MIRA + ",2026-01-05T10:00:00Z,first\n" + MIRA
                        + ",2026-01-06T10:00:00Z,second\n");
        assertThat(take(plan, false).files().getFirst().already()).isEqualTo(1);
        assertThat(rows("coping_plan")).singleElement().asString().contains("first");

        var tools = new StringBuilder("userId,createdAt,tool\n");
        for (int i = 0; i < 27; i++) {
            tools.append(MIRA).append(",2026-01-05T10:00:00Z,tool ").append(i).append('\n');
        }
        var taken = take(Files.writeString(folder.resolve("tools.csv"), tools), false)
                .files()
                .getFirst();
        assertThat(taken.added()).isEqualTo(25);
        assertThat(taken.refused()).extracting(RefusedRecord::why).containsExactly("too-many", "too-many");
    }

    @Test
    void whatAServerHasSetHereStaysAndNothingThatReadsAlongIsSwitchedOn() throws Exception {
        settings(Map.of("autoModLevel", "4"));
        var file = Files.writeString(folder.resolve("GuildSettings.json"), """
                [{"id": "x", "guildId": "%d", "autoModLevel": 2, "language": "de", "enableCheckIns": false,
                  "contextLogging": true, "enableCrisisAlerts": true, "autoModEnabled": true, "autoModAi": true,
                  "enableAi": true, "modLogChannelId": "12"}]
                """.formatted(SERVER));

        var taken = take(file, false).files().getFirst();

        assertThat(taken.added()).isEqualTo(2);
        assertThat(taken.already()).isEqualTo(1);
        assertThat(taken.refused()).containsExactly(new RefusedRecord(1, 1, "modLogChannelId", "bad"));
        assertThat(taken.leftOut())
                .containsExactly(
                        "autoModAi", "autoModEnabled", "contextLogging", "enableAi", "enableCrisisAlerts", "id");
        assertThat(settings(Map.of()))
                .isEqualTo(Map.of("autoModLevel", "4", "language", "DE", "enableCheckIns", "false"));
        assertThat(take(file, false).files().getFirst().added()).isZero();

        var cut = Files.writeString(
                folder.resolve("settings.json"), "[{\"guildId\": \"%d\", \"enableJournal\": true},".formatted(SERVER));
        assertThat(problem(take(cut, false).files(), "settings.json")).isEqualTo("transfer-not-records");
        assertThat(settings(Map.of())).doesNotContainKey("enableJournal");
    }

    @Test
    void aColumnLessDoublesNothingAndAnotherMasterKeyGivesOtherIds() throws Exception {
        var whole = Files.writeString(
                folder.resolve("checkins.csv"),
                "userId,createdAt,mood,note\n" + MIRA + ",2026-01-05T10:00:00Z,calm,fine\n" + MIRA
                        + ",2026-01-05T10:00:00Z,sad,fine\n");
        assertThat(take(whole, false).files().getFirst().added()).isEqualTo(2);
        var less = Files.writeString(
                folder.resolve("checkins.csv"),
                "userId,createdAt,mood\n" + MIRA + ",2026-01-05T10:00:00Z,calm\n" + MIRA
                        + ",2026-01-05T10:00:00Z,sad\n");

        var taken = take(less, false).files().getFirst();

        assertThat(taken.added()).isZero();
        assertThat(taken.already()).isEqualTo(2);
        var ids = ids("check_in");
        data = Files.createDirectories(folder.resolve("other"));
        take(less, false);
        assertThat(ids("check_in")).hasSize(2).doesNotContainAnyElementsOf(ids);
    }

    @Test
    void aRecordWhoseIdAnotherHasGetsTheNextAndIsFoundByIt() throws Exception {
        var file = Files.writeString(
                folder.resolve("journal.csv"),
                "id,userId,createdAt,text\n1," + MIRA + ",2026-01-05T10:00:00Z,first\n2," + MIRA
                        + ",2026-01-05T10:00:00Z,second\n3," + (MIRA + 1) + ",2026-01-05T10:00:00Z,third\n");

        assertThat(takeWithOneId(file).added()).isEqualTo(3);
        assertThat(takeWithOneId(file)).returns(0L, TakenIn::added).returns(3L, TakenIn::already);
        assertThat(rows("journal_entry")).hasSize(3);
        assertThat(ids("journal_entry")).doesNotHaveDuplicates();
        assertThat(String.join("", rows("journal_entry"))).contains("first", "second", "third");
    }

    /// As [#take], with a hash that has the same beginning for all records at the first attempt.
    private TakenIn takeWithOneId(Path file) throws Exception {
        try (var vault = Vault.open(data.toString(), CLOCK)) {
            var hash = new RecordHash(vault.master());
            Function<String, byte[]> weak = text -> {
                var bytes = hash.of(text);
                if (!text.matches("(?s).*\\n[12]")) {
                    Arrays.fill(bytes, 0, Integer.BYTES, (byte) 0);
                }
                return bytes;
            };
            var ids = new EntryIds(CLOCK, new Random(7));
            var predecessor = new Predecessor(
                    vault.portable(),
                    weak,
                    SettingsFeature.bundle(
                            vault.database(), new HouseRules(vault.config().zone(), 5), ids, CLOCK),
                    OfflineImport.takeovers(),
                    new LocalDays(vault.config().zone()),
                    CLOCK);
            return predecessor.take(file, false).getFirst();
        }
    }

    private List<String> ids(String table) throws Exception {
        return rows(table).stream()
                .map(row -> row.replaceAll("^.*\"id\":\"?(\\d+).*$", "$1"))
                .toList();
    }

    private Map<String, String> settings(Map<String, String> fill) throws Exception {
        try (var vault = Vault.open(data.toString(), CLOCK)) {
            var bundle = SettingsFeature.bundle(
                    vault.database(),
                    new HouseRules(vault.config().zone(), 5),
                    new EntryIds(CLOCK, new Random(7)),
                    CLOCK);
            bundle.bring(new GuildId(SERVER), fill, Way.FILL);
            return bundle.all().getOrDefault(new GuildId(SERVER), Map.of());
        }
    }

    private ImportWork take(Path file, boolean preview) throws Exception {
        return new OfflineImport(new ImportOrder(data.toString(), file.toString(), preview), CLOCK).carryOut();
    }

    /// A table's rows as an export in plain words has them.
    private List<String> rows(String table) throws Exception {
        var file = folder.resolve("export.zip");
        Files.deleteIfExists(file);
        var order = new TransferOrder(TransferOrder.What.EXPORT, data.toString(), file.toString(), true);
        assertThat(new OfflineTransfers(order, CLOCK, _ -> {}).carryOut().problem())
                .isEmpty();
        try (var zip = new ZipFile(file.toFile());
                var in = zip.getInputStream(zip.getEntry(table + ".jsonl"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private Path zip(Map<String, String> files) throws IOException {
        var file = folder.resolve("old.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var entry : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return file;
    }

    private static String block(String page, String language) {
        var blocks = new ArrayList<String>();
        var matcher = Pattern.compile("```" + language + "\\n(.*?)```", Pattern.DOTALL)
                .matcher(page);
        while (matcher.find()) {
            blocks.add(matcher.group(1));
        }
        assertThat(blocks).hasSize(1);
        return blocks.getFirst();
    }

    private static TakenIn of(List<TakenIn> files, String name) {
        return files.stream()
                .filter(each -> each.file().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static String problem(List<TakenIn> files, String name) {
        return of(files, name).problem().map(Problem::code).orElse("");
    }
}
