package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.InstanceOfAssertFactories.throwable;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.ConfigurationChange;
import dev.hearth.control.engine.ConfigurationOrder;
import dev.hearth.control.engine.ConfigurationOrder.What;
import dev.hearth.control.engine.ConfigurationWork;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.time.Moments;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.guild.access.AccessFeature;
import dev.hearth.engine.guild.settings.HouseRules;
import dev.hearth.engine.guild.settings.SettingsBundle.Way;
import dev.hearth.engine.guild.settings.SettingsFeature;
import dev.hearth.engine.ops.backup.BackupService;
import dev.hearth.engine.ops.configuration.ConfigurationService;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What was set, saved without the data and brought in elsewhere.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConfigurationTest {
    private static final InstantSource CLOCK = Moments.micros(InstantSource.system());
    private static final GuildId SERVER = new GuildId(111_222_333_444_555_666L);
    private static final UserId OWNER = new UserId(222_333_444_555_666_777L);
    private static final UserId MEMBER = new UserId(333_444_555_666_777_888L);
    private static final String DAMAGED = "configuration-damaged";
    private static final String NOTE = "what only Mira may read";
    private static final BackupSchedule SCHEDULE = new BackupSchedule(true, LocalTime.of(22, 15), 3, 0, 12);

    @TempDir
    private static Path folder;

    private String saved = "";

    @BeforeAll
    void setEverything() throws Exception {
        var home = Files.createDirectories(folder.resolve("home"));
        Files.writeString(home.resolve("config.json"), "{\"language\": \"de\", \"workers\": 12}");
        try (var vault = Vault.open(home.toString(), CLOCK);
                var backups = new BackupService(vault.backups(), vault.config().zone(), CLOCK)) {
            var ids = new EntryIds(CLOCK, new Random(7));
            var house = SettingsFeature.bundle(
                    vault.database(), new HouseRules(vault.config().zone(), 5), ids, CLOCK);
            house.bring(SERVER, Map.of("autoModLevel", "2", "welcomeText", "Hello, you!"), Way.REPLACE);
            AccessFeature.bundle(vault.database(), ids, CLOCK).bring(Map.of(OWNER, StaffRole.OWNER));
            backups.planner().change(SCHEDULE);
            backups.planner().add(Files.createDirectory(folder.resolve("disk")).toString());
            backups.planner().awaitTargets();
            keepNote(vault);
            saved = new ConfigurationService(vault.configuration(backups.planner(), ids, CLOCK), CLOCK)
                    .save(SettingsFeature.noGuilds())
                    .json();
        }
    }

    private static void keepNote(Vault vault) {
        var note = vault.seal().seal(MEMBER, new Place("check_in", "note"), 5, NOTE);
        vault.database().changeRows(rows -> {
            var table = rows.tables().stream()
                    .filter(each -> each.name().equals("check_in"))
                    .findFirst()
                    .orElseThrow()
                    .only(List.of("id", "user_id", "made_at", "local_day", "activities", "note"));
            Iterator<Object[]> row = List.<Object[]>of(new Object[] {5L, MEMBER.value(), Instant.EPOCH, 0, 0L, note})
                    .iterator();
            rows.insert(table, () -> row.hasNext() ? row.next() : null);
            return true;
        });
    }

    @Test
    void itIsReadableAndHoldsNoKeyAndNothingOfMembers() throws Exception {
        assertThat(saved)
                .contains("\"autoModLevel\" : \"2\"", "Hello, you!", "\"language\" : \"de\"", "22:15", "OWNER", "disk");
        assertThat(saved).doesNotContain(NOTE, Long.toString(MEMBER.value()), "check_in");
        try (var files = Files.walk(folder.resolve("home").resolve("keys"))) {
            for (var file : files.filter(Files::isRegularFile).toList()) {
                var bytes = Files.readAllBytes(file);
                assertThat(bytes.length).isGreaterThan(16);
                for (int at = 0; at + 16 <= bytes.length; at++) {
                    var part = Arrays.copyOfRange(bytes, at, at + 16);
                    assertThat(saved)
                            .doesNotContain(HexFormat.of().formatHex(part))
                            .doesNotContain(Base64.getEncoder()
                                    .withoutPadding()
                                    .encodeToString(part)
                                    .substring(0, 20))
                            .doesNotContain(new String(part, StandardCharsets.ISO_8859_1));
                }
            }
        }
    }

    @Test
    void elsewhereItIsPreviewedThenBroughtInAndTheSecondTimeThereIsNothingToChange() throws Exception {
        var other = Files.createDirectories(folder.resolve("other"));
        var before = save(other);

        var empty = folder.resolve("nothing");
        assertThat(catchThrowable(() -> load(What.PREVIEW, empty, saved))).isInstanceOf(Refused.class);
        assertThat(catchThrowable(() -> load(What.IMPORT, empty, "{}"))).isInstanceOf(Refused.class);
        assertThat(empty).doesNotExist();
        var preview = load(What.PREVIEW, other, saved);
        assertThat(preview.problem()).isEmpty();
        assertThat(preview.changes())
                .contains(
                        change("server " + SERVER.value(), "autoModLevel", "2"),
                        change("config.json", "language", "de"),
                        change("staff", Long.toString(OWNER.value()), "OWNER"))
                .hasSize(2 + 4 + 2 + 1);
        assertThat(preview.targets())
                .containsExactly(folder.resolve("disk").toRealPath().toString());
        assertThat(settled(save(other))).isEqualTo(settled(before));

        assertThat(load(What.IMPORT, other, saved).changes()).isEqualTo(preview.changes());
        assertThat(settled(save(other)))
                .isEqualTo(settled(saved).replaceAll("\"targets\" : \\[[^]]*]", "\"targets\" : [ ]"));
        assertThat(load(What.IMPORT, other, saved).changes()).isEmpty();
    }

    @Test
    void whatItDoesNotNameStaysAndWhatItsServersDoNotNameIsCleared() throws Exception {
        var other = Files.createDirectories(folder.resolve("third"));
        load(What.IMPORT, other, saved);

        load(
                What.IMPORT,
                other,
                changed(json -> json.replaceFirst("\"welcomeText\" : [^\\n]*\\n", "")
                        .replace("\"autoModLevel\" : \"2\",", "\"autoModLevel\" : \"4\"")));
        assertThat(save(other)).contains("\"autoModLevel\" : \"4\"").doesNotContain("welcomeText");

        load(
                What.IMPORT,
                other,
                changed(json -> json.replaceFirst("(?s)\"servers\" : \\[.*?\\} \\]", "\"servers\" : [ ]")
                        .replaceFirst("(?s)\"staff\" : \\{.*?\\}", "\"staff\" : { }")));
        assertThat(save(other)).contains("\"autoModLevel\" : \"4\"", "OWNER");
    }

    @Test
    void whichDatabaseIsUsedIsThisPcsOwn() throws Exception {
        var other = Files.createDirectories(folder.resolve("fourth"));

        var work = load(
                What.IMPORT,
                other,
                changed(
                        json -> json.replace(
                                "\"language\" : \"de\"",
                                "\"language\" : \"de\", \"database\" : \"jdbc:postgresql://db.example/hearth\", \"databaseUser\" : \"x\"")));

        assertThat(work.problem()).isEmpty();
        assertThat(Files.readString(other.resolve("config.json")))
                .contains("\"de\"")
                .doesNotContain("postgresql");
        assertThat(work.kept()).as("there was none").isEmpty();

        var again = load(
                What.IMPORT, other, changed(json -> json.replace("\"language\" : \"de\"", "\"language\" : \"fr\"")));
        assertThat(again.kept()).contains(other.resolve("config.json.old").toString());
        assertThat(other.resolve("config.json.old")).content().contains("\"de\"");
    }

    @Test
    void whatDoesNotFitIsRefusedAndNothingIsChanged() throws Exception {
        var other = Files.createDirectories(folder.resolve("fifth"));
        var before = save(other);

        refused(other, json -> json.replace("\"version\" : 1", "\"version\" : 2"), "configuration-newer");
        refused(other, json -> json.substring(0, json.length() / 2), "configuration-damaged");
        refused(other, json -> json.replace("hearth-configuration", "something"), "configuration-damaged");
        refused(other, json -> json.replaceFirst("\"staff\"", "\"stuff\""), "configuration-damaged");
        refused(other, json -> json.replace("OWNER", "KING"), "configuration-damaged");
        refused(other, json -> json.replace("\"days\" : 3", "\"days\" : 300"), "configuration-damaged");
        refused(other, json -> json.replace("\"" + SERVER.value() + "\"", "\"twelve\""), "configuration-damaged");
        refused(other, json -> json.replace("autoModLevel", "autoModLevels"), "unknown-setting");
        refused(other, json -> json.replace("\"autoModLevel\" : \"2\"", "\"autoModLevel\" : \"9\""), "unfit-setting");
        refused(other, json -> json.replace("\"language\" : \"de\"", "\"language\" : \"xx\""), "config-damaged");
        refused(other, json -> json.replace("\"workers\"", "\"token\""), "config-damaged");
        refused(other, json -> json.replace("\"autoModLevel\" : \"2\"", "\"autoModLevel\" : null"), DAMAGED);
        refused(other, json -> json.replace("\"OWNER\"", "null"), DAMAGED);
        refused(other, json -> json.replace("\"22:15:00\"", "null"), DAMAGED);
        refused(other, json -> json.replaceFirst("(?s)\"config\" : \\{.*?\\}", "\"config\" : null"), DAMAGED);
        refused(other, json -> json.replaceFirst("(?s)\"schedule\" : \\{.*?\\}", "\"schedule\" : null"), DAMAGED);
        refused(other, json -> json.replaceFirst("(?s)\"servers\" : \\[", "\"servers\" : [ null, "), DAMAGED);
        refused(other, json -> json.replace("\"" + SERVER.value() + "\"", "null"), DAMAGED);

        assertThat(settled(save(other))).isEqualTo(settled(before));
        assertThat(other.resolve("config.json")).doesNotExist();
    }

    private void refused(Path data, UnaryOperator<String> change, String code) throws Exception {
        var bad = changed(change);
        for (var what : List.of(What.PREVIEW, What.IMPORT)) {
            assertThat(catchThrowable(() -> load(what, data, bad)))
                    .asInstanceOf(throwable(Refused.class))
                    .extracting(refused -> refused.problem().code())
                    .isEqualTo(code);
        }
    }

    private String changed(UnaryOperator<String> change) {
        var other = change.apply(saved);
        assertThat(other).isNotEqualTo(saved);
        return other;
    }

    private static ConfigurationChange change(String place, String name, String after) {
        return new ConfigurationChange(place, name, Optional.empty(), Optional.of(after));
    }

    /// Without the moment.
    private static String settled(String json) {
        return json.replaceAll("\"saved\" : [^\\n]*\\n", "");
    }

    private static String save(Path data) throws Exception {
        return carryOut(new ConfigurationOrder(What.SAVE, data.toString(), ""))
                .json()
                .orElseThrow();
    }

    private ConfigurationWork load(What what, Path data, String json) throws Exception {
        var file = Files.writeString(folder.resolve("brought.json"), json);
        return carryOut(new ConfigurationOrder(what, data.toString(), file.toString()));
    }

    private static ConfigurationWork carryOut(ConfigurationOrder order) throws Exception {
        return new OfflineConfiguration(order, CLOCK).carryOut();
    }
}
