package dev.hearth.engine.ops.selective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.control.Refused;
import dev.hearth.control.Wire;
import dev.hearth.control.engine.BackupComparison;
import dev.hearth.control.engine.BroughtBack;
import dev.hearth.control.engine.RestoreGuild;
import dev.hearth.control.engine.RestoreSettings;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.store.MemberRows;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// What is seen of a backup, and what parts of it come back. The backup is of a moment at which all was there.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectiveTest {
    private static final String WORDS = "a hard day by the sea";
    private static final List<String> TABLES = List.of("guild_setting", "mod_action", "tool_log", "restore_code");

    private Home home;
    private String backup;
    private Map<String, Long> whole;

    @BeforeAll
    void fill(@TempDir Path folder) throws Exception {
        home = new Home(folder);
        all();
        home.write(Home.EVE, 3, WORDS);
        whole = home.rowsOf(Home.MIRA);
        assertThat(whole).hasSizeGreaterThan(8);
        // Of Jon's in the backup two texts are not what was sealed there, and one entry was deleted already.
        home.run("UPDATE journal_entry SET body = (SELECT body FROM ghost_letter WHERE user_id = 1002)"
                + " WHERE user_id = 1002");
        home.run(
                "UPDATE check_in SET note = (SELECT body FROM ghost_letter WHERE user_id = 1002) WHERE user_id = 1002");
        home.run("UPDATE gratitude_entry SET removed_at = made_at WHERE user_id = 1002");
        backup = home.backUp();
    }

    @AfterAll
    void close() {
        home.close();
    }

    @BeforeEach
    void asItWas() {
        home.clock.advance(Duration.ofDays(2));
        for (var table : whole.keySet()) {
            home.run("DELETE FROM " + table);
        }
        TABLES.forEach(table -> home.run("DELETE FROM " + table));
        home.run("DELETE FROM guild_setting_change");
        home.settings.forgetAll();
        home.changed.clear();
        all();
    }

    private void all() {
        home.write(Home.MIRA, 1, WORDS);
        home.write(Home.JON, 2, WORDS);
        home.moderate();
        home.run("INSERT INTO guild_setting VALUES (8, 'language', 'FR')");
        home.run("INSERT INTO guild_setting VALUES (8, 'cooldownSeconds', '7')");
    }

    private String code() {
        return home.codes.make(Home.MIRA).text();
    }

    private void lose(String what) {
        home.run("DELETE FROM " + what + " WHERE user_id = 1001");
    }

    private String refused(String code) {
        Refused refused = catchThrowableOfType(Refused.class, () -> home.brought(backup, code));
        assertThat(refused).isNotNull();
        return refused.problem().code();
    }

    @Test
    void aComparisonSaysWhatDiffersAndNothingThatAMemberWrote() throws Exception {
        lose("journal_entry");
        home.keys.destroy(Home.EVE, home.clock.instant());
        home.run("UPDATE guild_setting SET written = 'DE' WHERE setting = 'language'");
        home.run("INSERT INTO guild_setting VALUES (9, 'language', 'DE')");

        var told = home.compared(backup);

        var comparison = told.comparison().orElseThrow();
        assertThat(comparison.opener()).isEqualTo(BackupComparison.Opener.OWN_KEY);
        assertThat(comparison.memberKeys()).isTrue();
        assertThat(comparison.deleted()).isEqualTo(1);
        assertThat(comparison.kinds())
                .contains(new BackupComparison.Kind(
                        "JOURNAL_ENTRY", 3, 1, Optional.of(Home.NOON), Optional.of(Home.NOON)))
                .anySatisfy(kind -> {
                    assertThat(kind.table()).isEqualTo("GUILD_SETTING");
                    assertThat(kind.now()).isEqualTo(kind.then() + 1);
                    assertThat(kind.first()).isEmpty();
                });
        assertThat(comparison.guilds())
                .containsExactly(
                        new BackupComparison.Guild("8", Optional.empty(), true, true, List.of("language")),
                        new BackupComparison.Guild("9", Optional.empty(), false, true, List.of("language")));
        assertThat(List.of(comparison.guildsThen(), comparison.guildsNow())).containsExactly(1, 2);
        assertThat(Wire.line(told)).doesNotContain(WORDS, "1001", "1002", "1003", "FR");
        assertThat(home.scratch).doesNotExist();
    }

    @Test
    void onlyTheChoicesOfOneGuildComeBackAndCanBeTakenBack() throws Exception {
        home.run("UPDATE guild_setting SET written = 'DE' WHERE setting = 'language'");
        home.run("INSERT INTO guild_setting VALUES (8, 'quietFrom', '21:00')");
        home.settings.forgetAll();
        lose("journal_entry");

        var preview = settings("8", true);
        assertThat(preview.changes()).hasSize(2);
        assertThat(written()).isEqualTo(Map.of("language", "DE", "cooldownSeconds", "7", "quietFrom", "21:00"));

        var done = settings("8", false);
        assertThat(done.changes()).allSatisfy(change -> assertThat(change.way()).isEqualTo("RESTORE"));
        assertThat(written()).isEqualTo(Map.of("language", "FR", "cooldownSeconds", "7"));
        assertThat(home.rowsOf(Home.MIRA)).doesNotContainKey("journal_entry");
    }

    private SettingsOutcome settings(String guild, boolean dryRun) throws Exception {
        home.service.restore(new RestoreSettings(backup, Optional.empty(), guild, "en", dryRun));
        var told = home.ended();
        assertThat(told.problem()).isEmpty();
        return told.settings().orElseThrow();
    }

    private Map<String, String> written() {
        return home.database.readRows(Census::present).settings().getOrDefault(8L, Map.of());
    }

    @Test
    void aServerThatTheBackupDoesNotKnowKeepsWhatItChose() throws Exception {
        home.run("INSERT INTO guild_setting VALUES (9, 'language', 'DE')");

        home.service.restore(new RestoreSettings(backup, Optional.empty(), "9", "en", false));

        assertThat(home.ended().problem().orElseThrow().code()).isEqualTo("restore-no-guild");
        assertThat(home.count("GUILD_SETTING")).isEqualTo(3);
    }

    /// Another case has the number of one that is missing: it stays, and so does what it says.
    @Test
    void oneGuildComesBackWithoutWhatMembersKeepForThemselves() throws Exception {
        home.run("DELETE FROM mod_action WHERE id = 1");
        home.run("UPDATE mod_action SET id = 77 WHERE id = 2");
        home.run("UPDATE tool_log SET told_day = 99");
        home.run("DELETE FROM guild_setting");
        home.settings.forgetAll();
        lose("check_in");

        var wouldBring = guild(true);
        assertThat(wouldBring.added()).isEqualTo(Map.of("mod_action", 1L));
        assertThat(home.count("MOD_ACTION")).isEqualTo(1);

        assertThat(guild(false)).isEqualTo(wouldBring);
        assertThat(home.numbers("SELECT id FROM mod_action ORDER BY id")).containsExactly(1L, 77L);
        assertThat(written()).hasSize(2);
        assertThat(home.rowsOf(Home.MIRA)).doesNotContainKey("check_in");
        assertThat(home.numbers("SELECT told_day FROM tool_log")).containsExactly(99L);
    }

    @Test
    void whatAGuildHasChosenSinceStandsWhenTheRestOfItComesBack() throws Exception {
        home.run("UPDATE guild_setting SET written = 'DE' WHERE setting = 'language'");
        home.run("INSERT INTO guild_setting VALUES (8, 'quietFrom', '21:00')");
        home.run("DELETE FROM mod_action WHERE id = 1");
        home.settings.forgetAll();
        var before = written();

        assertThat(guild(false).added()).isEqualTo(Map.of("mod_action", 1L));
        assertThat(written()).isEqualTo(before);
    }

    private BroughtBack guild(boolean dryRun) throws Exception {
        home.service.restore(new RestoreGuild(backup, Optional.empty(), "8", "en", dryRun));
        var told = home.ended();
        assertThat(told.problem()).isEmpty();
        return told.rows().orElseThrow();
    }

    @Test
    void whatOneMemberLostComesBackAndWhatIsThereStays() throws Exception {
        whole.keySet().stream().filter(table -> !table.equals("check_in")).forEach(this::lose);
        var entries = new HashMap<>(whole);
        entries.keySet().removeAll(MemberRows.PASSING);
        home.run("UPDATE check_in SET intensity = 5 WHERE user_id = 1001");
        home.run("DELETE FROM journal_entry WHERE user_id = 1002");

        var told = home.brought(backup, code().toLowerCase(Locale.ROOT).replace("-", " "));

        assertThat(told.problem()).isEmpty();
        var rows = told.rows().orElseThrow();
        assertThat(rows.allAdded()).isEqualTo(entries.size() - 1);
        assertThat(rows.present()).isEqualTo(1);
        assertThat(rows.unreadable()).isZero();
        assertThat(home.rowsOf(Home.MIRA)).isEqualTo(entries).isNotEqualTo(whole);
        assertThat(home.rowsOf(Home.JON)).doesNotContainKey("journal_entry");
        assertThat(home.numbers("SELECT intensity FROM check_in WHERE user_id = 1001"))
                .containsExactly(5L);
        assertThat(home.changed).containsExactly(Home.MIRA);
        assertThat(Wire.line(told)).doesNotContain(WORDS, "1001");
        assertThat(opened()).contains(WORDS);
    }

    private Optional<String> opened() {
        byte[] body =
                home.database.read(handle -> handle.createQuery("SELECT body FROM journal_entry WHERE user_id = 1001")
                        .mapTo(byte[].class)
                        .one());
        return home.seal.open(Home.MIRA, new Place("journal_entry", "body"), 1, body);
    }

    @Test
    void aCodeIsGoodOnceAndForADay() throws Exception {
        var first = code();
        var second = code();
        assertThat(refused(first)).isEqualTo("restore-code-unknown");
        var good = home.codes.read(second);
        assertThat(good.user()).isEqualTo(Home.MIRA);
        String done = home.codes.use(good, rows -> "done");
        assertThat(done).isEqualTo("done");
        assertThat(refused(second)).isEqualTo("restore-code-unknown");
        assertThatThrownBy(() -> home.codes.use(good, rows -> "done")).isInstanceOf(Refused.class);

        var old = code();
        home.clock.advance(RestoreCodes.GOOD);
        assertThat(refused(old)).isEqualTo("restore-code-unknown");
    }

    @Test
    void aForgedCodeIsRefusedAndSoIsEveryOneAfterManyWrongOnes() throws Exception {
        var good = code();
        for (int i = 0; i < RestoreCodes.WRONG; i++) {
            assertThat(refused("0000" + i + "-00000-00000")).isEqualTo("restore-code-unknown");
        }
        assertThat(refused(good)).isEqualTo("restore-code-slow");

        home.clock.advance(Duration.ofMinutes(15));
        assertThat(home.codes.read(good).user()).isEqualTo(Home.MIRA);
    }

    /// Whatever the code was kept as, it is not the code.
    @Test
    void nothingThatIsKeptIsTheCode() {
        var code = home.codes.make(Home.MIRA);

        String kept = home.database.read(handle -> handle.createQuery("SELECT code_hash FROM restore_code")
                .mapTo(String.class)
                .one());
        assertThat(kept).hasSize(64).doesNotContain(code.text(), code.text().replace("-", ""));
        assertThat(code).hasToString("MemberCode");
    }

    @Test
    void ifItBreaksOffNothingIsThereAndTheCodeIsStillGood() throws Exception {
        whole.keySet().forEach(this::lose);
        var typed = code();
        var good = home.codes.read(typed);

        assertThatThrownBy(() -> home.codes.use(good, rows -> {
                    home.write(rows, Home.MIRA, 4, WORDS);
                    throw new IllegalStateException("broken off");
                }))
                .hasMessage("broken off");

        assertThat(home.rowsOf(Home.MIRA)).containsOnlyKeys("restore_code");
        assertThat(home.codes.read(typed)).isEqualTo(good);
    }

    @Test
    void whatNoKeyOpensAndWhatWasDeletedAlreadyDoesNotComeBack() throws Exception {
        whole.keySet().forEach(table -> home.run("DELETE FROM " + table + " WHERE user_id = 1002"));

        var told = home.brought(backup, home.codes.make(Home.JON).text());

        assertThat(told.rows().orElseThrow().unreadable()).isEqualTo(2);
        assertThat(home.rowsOf(Home.JON))
                .doesNotContainKeys("journal_entry", "gratitude_entry")
                .containsKeys("check_in", "ghost_letter");
    }

    @Test
    void whoHadTheirDataDeletedSinceDoesNotComeBack() throws Exception {
        home.keys.destroy(Home.EVE, home.clock.instant());

        var told = home.brought(backup, home.codes.make(Home.EVE).text());

        assertThat(told.problem().orElseThrow().code()).isEqualTo("restore-member-deleted");
        assertThat(home.rowsOf(Home.EVE)).containsOnlyKeys("restore_code");
    }

    @Test
    void aDamagedBackupBringsNothingAndTheCodeStaysGood() throws Exception {
        byte[] bytes = Files.readAllBytes(home.archives.resolve(backup));
        bytes[bytes.length - 2000] ^= 1;
        Files.write(home.archives.resolve("damaged.hearth"), bytes);
        lose("journal_entry");
        var code = code();

        var told = home.brought("damaged.hearth", code);

        assertThat(told.problem().orElseThrow().code()).isEqualTo("backup-damaged");
        assertThat(home.codes.read(code).user()).isEqualTo(Home.MIRA);
        assertThat(home.rowsOf(Home.MIRA)).doesNotContainKey("journal_entry");
        assertThat(home.scratch).doesNotExist();
    }
}
