package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.BackupOrder;
import dev.hearth.control.engine.BackupOrder.What;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.BackupReport.State;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.MemberRows;
import dev.hearth.engine.base.store.Rows;
import dev.hearth.engine.base.store.TableShape;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A member who is deleted after a backup was made does not come back with it.
class ErasureEndToEndTest {
    private static final UserId MIRA = new UserId(1001);
    private static final UserId JON = new UserId(1002);
    private static final Place BODY = new Place("journal_entry", "body");

    @TempDir
    private Path data;

    @Test
    void noRowOfTheirsComesBackWithABackupAndNoKeyOpensTheirWords() throws Exception {
        Map<String, Long> mine;
        byte[] words;
        try (var vault = Vault.open(data.toString(), InstantSource.system())) {
            words = vault.seal().seal(MIRA, BODY, 1, "a bad day");
            fill(vault, MIRA, 100);
            fill(vault, JON, 200);
            mine = rowsOf(vault, MIRA);
            assertThat(mine.values()).allMatch(count -> count == 1);
        }
        var backup = offline(What.CREATE, "").entry().orElseThrow().file();
        erase(MIRA);
        try (var vault = Vault.open(data.toString(), InstantSource.system())) {
            assertThat(rowsOf(vault, MIRA).values()).allMatch(count -> count == 0);
        }

        assertThat(offline(What.RESTORE, backup).state()).isEqualTo(State.DONE);
        try (var vault = Vault.open(data.toString(), InstantSource.system())) {
            assertThat(rowsOf(vault, MIRA))
                    .hasSameSizeAs(mine)
                    .allSatisfy((table, count) -> assertThat(count).as(table).isZero());
            // A code that somebody has since used or replaced is not to be good again.
            mine.put("restore_code", 0L);
            assertThat(rowsOf(vault, JON)).isEqualTo(mine);
            assertThat(vault.seal().open(MIRA, BODY, 1, words)).isEmpty();
        }
    }

    @Test
    void noRowOfTheirsComesBackWhenARestoreIsTakenBack() throws Exception {
        try (var vault = Vault.open(data.toString(), InstantSource.system())) {
            fill(vault, JON, 200);
        }
        var backup = offline(What.CREATE, "").entry().orElseThrow().file();
        try (var vault = Vault.open(data.toString(), InstantSource.system())) {
            fill(vault, MIRA, 100);
        }
        offline(What.RESTORE, backup);
        erase(MIRA);

        assertThat(offline(What.UNDO, "").state()).isEqualTo(State.DONE);
        try (var vault = Vault.open(data.toString(), InstantSource.system())) {
            assertThat(rowsOf(vault, MIRA).values()).allMatch(count -> count == 0);
            assertThat(entriesOf(vault, JON).values()).allMatch(count -> count == 1);
        }
    }

    /// What they did since is theirs again.
    @Test
    void whoCameBackAfterTheirDeletionKeepsWhatTheyDidSince() throws Exception {
        try (var vault = Vault.open(data.toString(), InstantSource.system())) {
            var earlier = InstantSource.fixed(Instant.now().minusSeconds(60));
            vault.erasure(List::of, earlier).erase(MIRA);
        }
        try (var vault = Vault.open(data.toString(), InstantSource.system())) {
            fill(vault, MIRA, 100);
        }
        var backup = offline(What.CREATE, "").entry().orElseThrow().file();

        offline(What.RESTORE, backup);
        try (var vault = Vault.open(data.toString(), InstantSource.system())) {
            assertThat(entriesOf(vault, MIRA).values()).allMatch(count -> count == 1);
        }
    }

    /// All but the code, which a restore ends.
    private static Map<String, Long> entriesOf(Vault vault, UserId user) {
        var entries = rowsOf(vault, user);
        entries.remove("restore_code");
        return entries;
    }

    private void erase(UserId user) throws CannotStart {
        try (var vault = Vault.open(data.toString(), InstantSource.system())) {
            vault.erasure(List::of, InstantSource.system()).erase(user);
        }
    }

    private BackupReport offline(What what, String file) throws Exception {
        var order = new BackupOrder(what, data.toString(), file);
        return new OfflineBackups(order, InstantSource.system(), _ -> {}).carryOut();
    }

    /// One row in every table that is a member's own.
    private static void fill(Vault vault, UserId user, long number) {
        vault.database().changeRows(rows -> {
            owned(rows).forEach(table -> {
                var row = new ArrayDeque<Object[]>();
                row.add(table.columns().stream()
                        .map(column -> value(column, user, number))
                        .toArray());
                rows.insert(table, row::poll);
            });
            return true;
        });
    }

    private static Object value(TableShape.Column column, UserId user, long number) {
        return switch (column.kind()) {
            case LONG -> column.name().equals(MemberRows.OWNER) ? user.value() : number;
            case INTEGER -> 1;
            case TEXT -> "x";
            case INSTANT -> Instant.parse("2026-11-26T12:00:00Z");
            case BYTES -> new byte[] {1, 2, 3};
        };
    }

    private static Map<String, Long> rowsOf(Vault vault, UserId user) {
        return vault.database().changeRows(rows -> {
            var counts = new TreeMap<String, Long>();
            for (var table : owned(rows)) {
                int at = table.columns().indexOf(table.column(MemberRows.OWNER).orElseThrow());
                rows.each(
                        table, row -> counts.merge(table.name(), user.value() == (Long) row[at] ? 1L : 0L, Long::sum));
                counts.putIfAbsent(table.name(), 0L);
            }
            return counts;
        });
    }

    private static List<TableShape> owned(Rows rows) {
        return rows.tables().stream()
                .filter(table -> table.column(MemberRows.OWNER).isPresent())
                .filter(table ->
                        !List.of("staff_member", "guild_setting_change").contains(table.name()))
                .toList();
    }
}
