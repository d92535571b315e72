package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Whose the rows of each table are, and adding those that are missing.
class OwnRowsTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");

    /// A new table has to be decided on.
    @EveryStore
    void whichTablesAreAGuildsOwn(Database database) {
        List<String> names = database.readRows(
                rows -> GuildRows.tables(rows).stream().map(TableShape::name).toList());
        assertThat(names)
                .containsExactlyInAnyOrder(
                        "guild_setting", "guild_setting_change", "mod_action", "tool_log", "usage_day", "week_told");
    }

    @EveryStore
    void onlyWhatIsMissingIsAddedByEveryKey(Database database) {
        CheckInRows.insert(database, 1);
        database.write(handle -> handle.execute("INSERT INTO guild_setting VALUES (8, 'language', 'DE')"));
        database.write(handle ->
                handle.execute("INSERT INTO mod_action (id, guild_id, case_number, made_at, act, target_id, state)"
                        + " VALUES (1, 8, 1, CURRENT_TIMESTAMP, 'WARN', 7, 'DONE')"));

        database.changeRows(rows -> {
            var settings = table(rows, "guild_setting");
            List<@Nullable Object[]> wanted = List.of(
                    new @Nullable Object[] {8L, "language", "FR"}, new @Nullable Object[] {8L, "quietFrom", "21:00"});
            assertThat(rows.missing(settings, wanted)).containsExactly(wanted.getLast());
            assertThat(rows.addMissing(settings, wanted)).isEqualTo(1);
            assertThat(rows.addMissing(settings, wanted)).isZero();
            assertThat(rows.count(settings)).isEqualTo(2);

            var cases = table(rows, "mod_action")
                    .only(List.of("id", "guild_id", "case_number", "made_at", "act", "target_id", "state"));
            List<@Nullable Object[]> others = List.of(
                    new @Nullable Object[] {2L, 8L, 1, NOON, "BAN", 7L, "DONE"},
                    new @Nullable Object[] {3L, 8L, 2, NOON, "BAN", 7L, "DONE"});
            assertThat(rows.addMissing(cases, others)).isEqualTo(1);
            assertThat(rows.span(cases, "made_at")).hasSize(2).contains(NOON);
            assertThat(rows.span(table(rows, "ticket"), "made_at")).isEmpty();
            return true;
        });
    }

    private static TableShape table(Rows rows, String name) {
        return rows.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
