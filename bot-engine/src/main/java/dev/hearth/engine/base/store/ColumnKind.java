package dev.hearth.engine.base.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What a column holds, apart from how one engine calls it.
public enum ColumnKind {
    /// Up to 32 bits; an [Integer].
    INTEGER,
    /// 64 bits; a [Long].
    LONG,
    /// A [String].
    TEXT,
    /// An [Instant] in whole microseconds.
    INSTANT,
    /// Bytes that nobody reads; a byte array.
    BYTES;

    /// Empty for a type that no table of ours has had so far.
    static Optional<ColumnKind> of(int sqlType) {
        return switch (sqlType) {
            case Types.SMALLINT, Types.INTEGER -> Optional.of(INTEGER);
            case Types.BIGINT -> Optional.of(LONG);
            case Types.CHAR, Types.VARCHAR, Types.CLOB -> Optional.of(TEXT);
            case Types.TIMESTAMP -> Optional.of(INSTANT);
            case Types.BINARY, Types.VARBINARY, Types.BLOB -> Optional.of(BYTES);
            default -> Optional.empty();
        };
    }

    @Nullable
    Object read(ResultSet rows, int column) throws SQLException {
        var value = switch (this) {
            case INTEGER -> (Object) rows.getInt(column);
            case LONG -> rows.getLong(column);
            case TEXT -> rows.getString(column);
            case INSTANT -> UtcInstants.read(rows, column);
            case BYTES -> rows.getBytes(column);
        };
        return rows.wasNull() ? null : value;
    }
}
