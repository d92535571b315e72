package dev.hearth.engine.ops.portable;

import dev.hearth.control.engine.TakenIn.RefusedRecord;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Rows;
import dev.hearth.engine.base.store.TableShape;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.takeover.ForeignRecord;
import dev.hearth.engine.feature.takeover.Takeover;
import dev.hearth.engine.feature.takeover.Unusable;
import dev.hearth.engine.feature.takeover.Unusable.Why;
import dev.hearth.engine.ops.portable.CannotTransfer.Reason;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// One file's records on their way into a table, within one transaction. A record has the same id each time, made of
/// its moment and of what tells it apart, so that it is found again and not taken over twice. Its texts are sealed in
/// the moment in which they are read.
final class RecordIntake {
    private static final String OWNER = "user_id";
    private static final String ID = "id";
    private static final int TOLD = 1_000;

    private final Exporter.Source source;
    private final Takeover takeover;
    private final Function<String, byte[]> digest;
    private final ForeignReader reader;
    private final Rows rows;
    private final TableShape table;
    private final SealedTexts sealed;
    private final LocalDays days;
    private final Instant now;
    private final boolean preview;

    private final Map<Long, ByteBuffer> seen = new HashMap<>();
    private final Map<Long, Long> owned = new HashMap<>();
    private final List<RefusedRecord> refused = new ArrayList<>();
    private final Set<String> leftOut = new TreeSet<>();
    private long read;
    private long added;
    private long already;
    private long unfit;

    /// @param digest  a hash that tells nothing of the words in what is hashed
    /// @param preview whether rows are only looked at
    RecordIntake(
            Exporter.Source source,
            Function<String, byte[]> digest,
            Takeover takeover,
            ForeignReader reader,
            Rows rows,
            LocalDays days,
            Instant now,
            boolean preview) {
        this.source = source;
        this.digest = digest;
        this.takeover = takeover;
        this.reader = reader;
        this.rows = rows;
        this.days = days;
        this.now = now;
        this.preview = preview;
        var whole = rows.tables().stream()
                .filter(each -> each.name().equals(takeover.table()))
                .findFirst()
                .orElseThrow();
        var columns = new ArrayList<>(takeover.columns());
        if (whole.column(ID).isPresent()) {
            columns.addFirst(ID);
        }
        this.table = whole.only(columns);
        this.sealed = new SealedTexts(source.seal(), table);
    }

    long added() {
        return added;
    }

    long already() {
        return already;
    }

    long unfit() {
        return unfit;
    }

    List<RefusedRecord> refused() {
        return refused;
    }

    List<String> leftOut() {
        return List.copyOf(leftOut);
    }

    /// Takes all of them over.
    void carryOut() {
        if (preview) {
            var row = next();
            while (row != null) {
                row = next();
            }
        } else {
            rows.insert(table, this::next);
        }
    }

    /// The next row that is new here.
    private @Nullable Object @Nullable [] next() {
        try {
            var values = reader.next();
            while (values != null) {
                read++;
                var row = row(new ForeignRecord(values, days, now));
                if (row != null) {
                    added++;
                    return row;
                }
                values = reader.next();
            }
            return null;
        } catch (ForeignReader.Malformed e) {
            throw new Broken(reader.line(), e.reason());
        } catch (IOException e) {
            throw new Broken(reader.line(), Reason.NOT_RECORDS);
        }
    }

    /// Null if it is here already or cannot be taken over.
    private @Nullable Object @Nullable [] row(ForeignRecord record) {
        try {
            var values = takeover.reading().row(record);
            var owner = record.user();
            var at = record.at();
            var identity = takeover.kind() + '\n' + owner.value() + '\n' + record.identity(takeover.main());
            record.leftOut().forEach(leftOut::add);
            if (source.destroyedSince().test(owner, at)) {
                throw new Unusable(Why.DELETED, "userId");
            }
            return isHere(owner, at, identity, values) ? null : fresh(owner, values);
        } catch (Unusable e) {
            refuse(e);
            return null;
        }
    }

    private void refuse(Unusable why) {
        unfit++;
        if (refused.size() < TOLD) {
            var word = why.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
            refused.add(new RefusedRecord(read, reader.line(), why.field(), word));
        }
    }

    /// Looks for it, and gives it its id if it is not here.
    private boolean isHere(UserId owner, Instant at, String identity, Map<String, @Nullable Object> values) {
        if (table.column(ID).isEmpty()) {
            boolean isHere =
                    seen.put(owner.value(), mark(identity)) != null || rows.count(table, OWNER, owner.value()) > 0;
            already += isHere ? 1 : 0;
            return isHere;
        }
        long id = id(owner, at, identity);
        values.put(ID, id);
        boolean isHere = seen.put(id, mark(identity)) != null || rows.count(table, ID, id) > 0;
        already += isHere ? 1 : 0;
        return isHere;
    }

    /// The record's own id, or the next one after it that no other record has.
    private long id(UserId owner, Instant at, String identity) {
        long id = EntryIds.foreign(at, mark(identity).getInt(0)).value();
        for (int attempt = 1; isAnothers(id, owner, identity); attempt++) {
            id = EntryIds.foreign(at, mark(identity + '\n' + attempt).getInt(0)).value();
        }
        return id;
    }

    private boolean isAnothers(long id, UserId owner, String identity) {
        var known = seen.get(id);
        return known != null
                ? !known.equals(mark(identity))
                : rows.find(table.only(List.of(OWNER)), ID, id)
                        .filter(row -> owner.value() != (Long) row[0])
                        .isPresent();
    }

    private ByteBuffer mark(String identity) {
        return ByteBuffer.wrap(digest.apply(identity));
    }

    private @Nullable Object[] fresh(UserId owner, Map<String, @Nullable Object> values) throws Unusable {
        if (takeover.most() > 1) {
            long there = owned.computeIfAbsent(owner.value(), user -> rows.count(table, OWNER, user));
            if (there >= takeover.most()) {
                throw new Unusable(Why.TOO_MANY, "userId");
            }
            owned.put(owner.value(), there + 1);
        }
        var row = table.columns().stream()
                .map(column -> values.get(column.name()))
                .toArray();
        if (!preview) {
            for (int column : sealed.columns()) {
                if (row[column] instanceof String) {
                    row[column] = sealed.seal(row, column);
                }
            }
        }
        return row;
    }

    /// Leaves the transaction, so that nothing of the file stays.
    static final class Broken extends RuntimeException {
        private final long line;
        private final Reason reason;

        Broken(long line, Reason reason) {
            super("no records from here on");
            this.line = line;
            this.reason = reason;
        }

        Reason reason() {
            return reason;
        }

        long line() {
            return line;
        }
    }
}
