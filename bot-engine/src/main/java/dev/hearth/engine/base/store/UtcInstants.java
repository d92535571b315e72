package dev.hearth.engine.base.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;
import org.jdbi.v3.core.mapper.ColumnMapper;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;

/// An instant in a TIMESTAMP column, always in UTC. Left to themselves, drivers use the JVM's zone, and in its autumn
/// hour two different instants become the same row.
final class UtcInstants extends AbstractArgumentFactory<Instant> implements ColumnMapper<@Nullable Instant> {
    UtcInstants() {
        super(Types.TIMESTAMP);
    }

    /// Cut to what both engines keep: Derby has nanoseconds, PostgreSQL microseconds.
    @Override
    protected Argument build(Instant value, ConfigRegistry config) {
        var stored = Timestamp.from(value.truncatedTo(ChronoUnit.MICROS));
        return (position, statement, context) -> statement.setTimestamp(position, stored, utc());
    }

    @Override
    public @Nullable Instant map(ResultSet rows, int column, StatementContext context) throws SQLException {
        return read(rows, column);
    }

    static @Nullable Instant read(ResultSet rows, int column) throws SQLException {
        var stored = rows.getTimestamp(column, utc());
        return stored == null ? null : stored.toInstant();
    }

    /// A new one each time: a calendar is changed by whoever uses it.
    private static Calendar utc() {
        return new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
    }
}
