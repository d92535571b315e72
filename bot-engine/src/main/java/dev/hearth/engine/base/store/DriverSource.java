package dev.hearth.engine.base.store;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Properties;
import java.util.logging.Logger;
import javax.sql.DataSource;

/// Connections straight from a driver. The pool gets this instead of an address with properties, because it prints
/// those at debug level, and here they hold a key.
final class DriverSource implements DataSource {
    private final String url;
    private final Properties secrets;

    DriverSource(String url, Properties secrets) {
        this.url = url;
        this.secrets = secrets;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DriverManager.getConnection(url, secrets);
    }

    @Override
    public Connection getConnection(String user, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public void setLogWriter(PrintWriter writer) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    /// So many seconds the closing pool waits for a connection that is just being made.
    @Override
    public int getLoginTimeout() {
        return 5;
    }

    /// The pool would like to set it; the drivers keep their own.
    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
