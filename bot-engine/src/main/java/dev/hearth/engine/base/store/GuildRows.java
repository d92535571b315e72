package dev.hearth.engine.base.store;

import java.util.List;
import java.util.Set;

/// What of all tables is a guild's own: each row with its id as `guild_id`, and no member's. Where a member wrote
/// something is only its origin; that row is theirs.
public final class GuildRows {
    /// The column that says whose a row is.
    public static final String OWNER = "guild_id";
    /// The table of what a guild chose, one row for each setting.
    public static final String SETTINGS = "guild_setting";
    /// Its columns: whose, which and what.
    public static final List<String> CHOICE = List.of(OWNER, "setting", "written");
    /// Not of the guild but of those who look after the installation.
    static final Set<String> OF_THE_INSTALLATION = Set.of("staff_guild");

    private GuildRows() {}

    /// Those tables.
    public static List<TableShape> tables(Rows rows) {
        return rows.tables().stream().filter(GuildRows::isOwn).toList();
    }

    private static boolean isOwn(TableShape table) {
        boolean isMembers =
                table.column(MemberRows.OWNER).isPresent() && !MemberRows.OF_AN_OFFICE.contains(table.name());
        return table.column(OWNER).isPresent() && !isMembers && !OF_THE_INSTALLATION.contains(table.name());
    }
}
