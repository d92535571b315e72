package dev.hearth.engine.ops.portable;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.Place;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.ColumnKind;
import dev.hearth.engine.base.store.TableShape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The sealed texts of one table. All rooms seal alike: bytes beside a `user_id` are that member's text, and the row
/// is named by its `id`, or by its owner where there is one row for each.
public final class SealedTexts {
    private static final String OWNER = "user_id";
    private static final String ROW = "id";

    private final MemberSeal seal;
    private final TableShape table;
    private final int owner;
    private final int row;

    public SealedTexts(MemberSeal seal, TableShape table) {
        this.seal = seal;
        this.table = table;
        owner = index(table, OWNER);
        row = index(table, ROW) < 0 ? owner : index(table, ROW);
    }

    private static int index(TableShape table, String column) {
        return table.columns().stream().map(TableShape.Column::name).toList().indexOf(column);
    }

    /// Where in a row they stand.
    public List<Integer> columns() {
        return IntStream.range(0, table.columns().size())
                .filter(i -> owner >= 0 && table.columns().get(i).kind() == ColumnKind.BYTES)
                .boxed()
                .toList();
    }

    /// Empty if no key opens it.
    public Optional<String> open(@Nullable Object[] values, int column) {
        try {
            return seal.open(
                    owner(values), place(column), row(values), (byte[]) Objects.requireNonNull(values[column]));
        } catch (MemberSeal.Tampered e) {
            return Optional.empty();
        }
    }

    byte[] seal(@Nullable Object[] values, int column) {
        return seal.seal(owner(values), place(column), row(values), (String) Objects.requireNonNull(values[column]));
    }

    private UserId owner(@Nullable Object[] values) {
        return new UserId((Long) Objects.requireNonNull(values[owner]));
    }

    private long row(@Nullable Object[] values) {
        return (Long) Objects.requireNonNull(values[row]);
    }

    private Place place(int column) {
        return new Place(table.name(), table.columns().get(column).name());
    }
}
