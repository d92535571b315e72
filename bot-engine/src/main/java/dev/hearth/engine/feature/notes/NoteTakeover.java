package dev.hearth.engine.feature.notes;

import dev.hearth.engine.feature.takeover.ForeignRecord;
import dev.hearth.engine.feature.takeover.Takeover;
import dev.hearth.engine.feature.takeover.Unusable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Notes of other products, for the rooms that keep notes.
public final class NoteTakeover {
    private static final List<String> COLUMNS = List.of("user_id", "guild_id", "made_at", "local_day", "body");
    private static final List<String> TEXT = List.of("text", "content", "body", "entry", "item");

    private NoteTakeover() {}

    /// Notes of one table.
    ///
    /// @param names what a file of them may be called
    public static Takeover into(String table, List<String> names) {
        return new Takeover(names, table, COLUMNS, TEXT, 0, NoteTakeover::row);
    }

    private static Map<String, @Nullable Object> row(ForeignRecord record) throws Unusable {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("user_id", record.user().value());
        row.put("guild_id", record.guild().map(guild -> guild.value()).orElse(null));
        row.put("made_at", record.at());
        row.put("local_day", record.day());
        row.put("body", record.needed(Note.LONGEST, TEXT.toArray(String[]::new)));
        return row;
    }
}
