package dev.hearth.engine.base.store;

import dev.hearth.engine.base.id.UserId;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// What of all tables is a member's own: each row with their id as `user_id`. Asked of the database itself, so that a
/// table which its room forgets is not forgotten here.
public final class MemberRows {
    /// The column that says whose a row is.
    public static final String OWNER = "user_id";
    private static final String CODES = "restore_code";
    /// Not of the member but of the place that they serve: an office, and what was done in one.
    static final Set<String> OF_AN_OFFICE = Set.of("staff_member", "guild_setting_change");

    /// What was good for a moment and is no entry: codes, posts on their way, and whether private messages arrived.
    public static final Set<String> PASSING = Set.of(CODES, "reminder_post", "closed_direct");

    private MemberRows() {}

    /// Ends all codes: with data of an earlier moment, those would be good again that were used or replaced since.
    public static void endCodes(Rows rows) {
        for (var table : rows.tables()) {
            if (table.name().equals(CODES)) {
                rows.ids(table, OWNER).forEach(id -> rows.delete(table, OWNER, id));
            }
        }
    }

    /// Deletes every row of one member.
    ///
    /// @return how many there were
    public static int delete(Rows rows, UserId user) {
        return tables(rows).stream()
                .mapToInt(table -> rows.delete(table, OWNER, user.value()))
                .sum();
    }

    /// Deletes every row of all members who are gone.
    ///
    /// @return how many there were
    public static int deleteOf(Rows rows, Predicate<UserId> gone) {
        int deleted = 0;
        for (var table : tables(rows)) {
            for (var id : rows.ids(table, OWNER)) {
                if (gone.test(new UserId(id))) {
                    deleted += rows.delete(table, OWNER, id);
                }
            }
        }
        return deleted;
    }

    /// Those tables.
    public static List<TableShape> tables(Rows rows) {
        return rows.tables().stream()
                .filter(table -> table.column(OWNER).isPresent() && !OF_AN_OFFICE.contains(table.name()))
                .toList();
    }
}
