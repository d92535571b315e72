package dev.hearth.engine.feature;

import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.MemberRows;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;

/// Deletes all that is kept of a member, for good: their rows, and the key of their texts, wherever copies of those
/// lie.
/// What stays is a tombstone, which keeps old copies from bringing anything back.
public final class MemberErasure {
    private final Database database;
    private final MemberKeys keys;
    private final Supplier<List<PersonalData>> rooms;
    private final InstantSource clock;

    /// @param rooms what each room keeps
    public MemberErasure(Database database, MemberKeys keys, Supplier<List<PersonalData>> rooms, InstantSource clock) {
        this.database = database;
        this.keys = keys;
        this.rooms = rooms;
        this.clock = clock;
    }

    /// Deletes it. If this throws, a part may be left: to be tried again.
    ///
    /// The rooms come first, for they remember things besides; the tables last, for what a member did meanwhile
    /// and for a room that forgot one.
    public void erase(UserId user) {
        rooms.get().forEach(room -> room.delete(user));
        keys.destroy(user, clock.instant());
        database.changeRows(rows -> MemberRows.delete(rows, user));
    }
}
