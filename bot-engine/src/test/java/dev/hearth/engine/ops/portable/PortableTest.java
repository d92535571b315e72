package dev.hearth.engine.ops.portable;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.ColumnKind;
import dev.hearth.engine.base.store.TestStores.Engine;
import dev.hearth.engine.ops.portable.CannotTransfer.Reason;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Everything out of one database and into another.
class PortableTest {
    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void makeHome() throws Exception {
        home = Travellers.home(folder, "home");
    }

    @Test
    void derbyToPostgresToDerbyCarriesEveryRowOfEveryTable() throws Exception {
        Contents first;
        try (var derby = new Travellers(home, Engine.DERBY)) {
            derby.fill(false);
            first = derby.export(folder.resolve("1.zip"), Texts.SEALED);
            assertThat(first.tables().stream()
                            .flatMap(table -> table.columns().stream())
                            .map(Contents.Column::type)
                            .distinct())
                    .hasSize(ColumnKind.values().length);
        }
        try (var postgres = new Travellers(home, Engine.POSTGRESQL)) {
            postgres.load(folder.resolve("1.zip"));
            assertThat(postgres.export(folder.resolve("2.zip"), Texts.SEALED)).isEqualTo(first);
        }
        try (var again = new Travellers(home, Engine.DERBY)) {
            again.load(folder.resolve("2.zip"));
            assertThat(again.export(folder.resolve("3.zip"), Texts.SEALED)).isEqualTo(first);
        }
        assertThat(first.tables()).allSatisfy(table -> assertThat(table.rows()).isEqualTo(Travellers.ROWS));
    }

    @Test
    void aReadableExportIsSealedAnewUnderOtherKeys() throws Exception {
        Contents first;
        try (var derby = new Travellers(home, Engine.DERBY)) {
            derby.fill(true);
            first = derby.export(folder.resolve("1.zip"), Texts.READABLE);
        }
        assertThat(text("1.zip", "journal_entry.jsonl")).contains("words plain").contains("words ä€𝄞ñ");
        try (var other = new Travellers(Travellers.home(folder, "other"), Engine.POSTGRESQL)) {
            other.load(folder.resolve("1.zip"));
            var sealed = other.export(folder.resolve("2.zip"), Texts.SEALED);
            assertThat(text("2.zip", "journal_entry.jsonl")).doesNotContain("words");
            assertThat(sealed.key()).isNotEqualTo(first.key());
            assertThat(other.export(folder.resolve("3.zip"), Texts.READABLE).tables())
                    .isEqualTo(first.tables());
        }
    }

    /// Bytes that no key opens are what is left of a member who was deleted.
    @Test
    void aReadableExportLeavesOutWhatNoKeyOpensAndCountsIt() throws Exception {
        try (var derby = new Travellers(home, Engine.DERBY)) {
            derby.fill(false);
            var contents = derby.export(folder.resolve("1.zip"), Texts.READABLE);

            assertThat(contents.rows())
                    .containsEntry("journal_entry", 0L)
                    .containsEntry("check_in", (long) Travellers.ROWS)
                    .containsEntry("guild_setting", (long) Travellers.ROWS);
            assertThat(contents.unreadable()).isPositive();
            assertThat(text("1.zip", "check_in.jsonl"))
                    .contains("\"note\":null")
                    .doesNotContain("\"note\":\"");
        }
    }

    @Test
    void sealedTextsTravelOnlyWithTheirKeys() throws Exception {
        try (var derby = new Travellers(home, Engine.DERBY)) {
            derby.fill(true);
            derby.export(folder.resolve("1.zip"), Texts.SEALED);
        }
        assertThat(text("1.zip", "journal_entry.jsonl")).doesNotContain("words");
        try (var stranger = new Travellers(Travellers.home(folder, "other"), Engine.DERBY)) {
            assertThatExceptionOfType(CannotTransfer.class)
                    .isThrownBy(() -> stranger.load(folder.resolve("1.zip")))
                    .returns(Reason.WRONG_KEY, CannotTransfer::reason);
            assertThat(empty(stranger)).isTrue();
        }
    }

    @Test
    void onlyItsOwnerReadsAnExportAndNothingIsOverwritten() throws Exception {
        try (var derby = new Travellers(home, Engine.DERBY)) {
            var file = folder.resolve("1.zip");
            derby.export(file, Texts.SEALED);

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThatExceptionOfType(CannotTransfer.class)
                    .isThrownBy(() -> derby.export(file, Texts.SEALED))
                    .returns(Reason.FILE_EXISTS, CannotTransfer::reason);
            assertThat(folder).isDirectoryNotContaining("glob:**.part");
            assertThat(home.resolve("scratch")).isEmptyDirectory();
        }
    }

    @Test
    void anImportNeverMixesWithWhatIsThere() throws Exception {
        try (var derby = new Travellers(home, Engine.DERBY)) {
            derby.fill(false);
            var contents = derby.export(folder.resolve("1.zip"), Texts.SEALED);

            assertThatExceptionOfType(CannotTransfer.class)
                    .isThrownBy(() -> derby.load(folder.resolve("1.zip")))
                    .returns(Reason.NOT_EMPTY, CannotTransfer::reason);
            assertThat(derby.export(folder.resolve("2.zip"), Texts.SEALED)).isEqualTo(contents);
        }
    }

    /// Half of a pair of UTF-16 can stand in Derby; PostgreSQL has no place for it, and nothing is guessed.
    @Test
    void textThatOneDatabaseCannotHoldIsCarriedWhereItCanAndRefusedWhereNot() throws Exception {
        try (var derby = new Travellers(home, Engine.DERBY)) {
            halves(derby);
            var first = derby.export(folder.resolve("1.zip"), Texts.SEALED);
            assertThat(text("1.zip", "guild_setting.jsonl")).contains("\\ud834");
            try (var again = new Travellers(home, Engine.DERBY)) {
                again.load(folder.resolve("1.zip"));
                assertThat(again.export(folder.resolve("2.zip"), Texts.SEALED)).isEqualTo(first);
            }
        }
        try (var postgres = new Travellers(home, Engine.POSTGRESQL)) {
            assertThatExceptionOfType(CannotTransfer.class)
                    .isThrownBy(() -> postgres.load(folder.resolve("1.zip")))
                    .returns(Reason.DOES_NOT_FIT, CannotTransfer::reason)
                    .satisfies(e -> assertThat(e.problem().detail()).isEqualTo("guild_setting"));
            assertThat(empty(postgres)).isTrue();
        }
    }

    private static void halves(Travellers derby) {
        derby.database.changeRows(rows -> {
            var table = rows.tables().stream()
                    .filter(each -> each.name().equals("guild_setting"))
                    .findFirst()
                    .orElseThrow();
            var left = new ArrayDeque<Object[]>();
            left.add(new Object[] {1L, "a", "x\ud834y\udd1ez\u0000"});
            rows.insert(table.only(List.of("guild_id", "setting", "written")), left::poll);
            return true;
        });
    }

    /// The export was made before the member had their data deleted.
    @Test
    void whoWasDeletedSinceDoesNotComeBackWithAnImport() throws Exception {
        var gone = new UserId(Long.MAX_VALUE);
        try (var derby = new Travellers(home, Engine.DERBY)) {
            derby.fill(true);
            derby.export(folder.resolve("1.zip"), Texts.SEALED);
            derby.keys.destroy(gone, Travellers.NOON.plusSeconds(1));
        }
        try (var postgres = new Travellers(home, Engine.POSTGRESQL)) {
            postgres.load(folder.resolve("1.zip"));
            var after = postgres.export(folder.resolve("2.zip"), Texts.SEALED);
            assertThat(after.rows())
                    .containsEntry("journal_entry", Travellers.ROWS - 1L)
                    .containsEntry("check_in", Travellers.ROWS - 1L)
                    .containsEntry("guild_setting", (long) Travellers.ROWS);
            assertThat(text("2.zip", "check_in.jsonl")).doesNotContain("\"" + Long.MAX_VALUE + "\",\"guild_id\"");
        }
    }

    /// A new table's column of a person belongs to the member or, with a reason, to an office.
    @Test
    void everyColumnOfAPersonIsTheMembersOwnOrOfAnOffice() throws Exception {
        var others = Set.of(
                "mod_action.actor_id",
                "mod_action.target_id",
                "mod_action.undone_by",
                "access_ban.subject_id",
                "access_deed.actor_id",
                "access_deed.subject_id",
                "ticket.answered_by");
        try (var derby = new Travellers(home, Engine.DERBY)) {
            var people = derby.database.changeRows(rows -> rows.tables().stream()
                    .flatMap(table -> table.columns().stream()
                            .filter(column -> column.kind() == ColumnKind.LONG)
                            .map(column -> table.name() + "." + column.name()))
                    .filter(name -> name.matches(".*(user|member|actor|target|subject|author|owner)_id|.*_by"))
                    .filter(name -> !name.endsWith(".user_id"))
                    .collect(Collectors.toSet()));
            assertThat(people).isEqualTo(others);
        }
    }

    static boolean empty(Travellers travellers) {
        return travellers.database.changeRows(rows -> rows.tables().stream().allMatch(table -> rows.count(table) == 0));
    }

    private String text(String zip, String entry) throws Exception {
        try (var file = new ZipFile(folder.resolve(zip).toFile());
                var in = file.getInputStream(file.getEntry(entry))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
