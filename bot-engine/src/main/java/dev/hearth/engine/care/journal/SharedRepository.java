package dev.hearth.engine.care.journal;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.feature.notes.Note;

/// Where entries were shared, so that pressing twice posts once.
final class SharedRepository {
    static final String TAKE = """
            UPDATE journal_entry SET shared_in = :channel
            WHERE id = :id AND user_id = :user AND (shared_in IS NULL OR shared_in <> :channel)
            """;
    static final String GIVE_BACK = "UPDATE journal_entry SET shared_in = NULL WHERE id = :id AND user_id = :user";

    private final Database database;

    SharedRepository(Database database) {
        this.database = database;
    }

    /// Marks an entry as shared in a channel.
    ///
    /// @return false if that is where it was shared last
    boolean take(Note entry, ChannelId channel) {
        return database.write(handle -> handle.createUpdate(TAKE)
                        .bind("channel", channel.value())
                        .bind("id", entry.id().value())
                        .bind("user", entry.owner().value())
                        .execute())
                == 1;
    }

    /// It was not shared after all.
    void giveBack(Note entry) {
        database.write(handle -> handle.createUpdate(GIVE_BACK)
                .bind("id", entry.id().value())
                .bind("user", entry.owner().value())
                .execute());
    }
}
