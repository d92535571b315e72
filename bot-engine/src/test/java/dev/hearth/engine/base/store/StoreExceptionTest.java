package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.engine.base.log.TestLog;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.io.TempDir;

/// Drivers and Jdbi quote what was bound; of that nothing may leave.
class StoreExceptionTest {
    private static final String SECRET = "slept badly, again";
    private static final String REMEMBER =
            "INSERT INTO schema_version (version, script, sha256) VALUES (:version, :text, 'x')";

    @TempDir
    private Path folder;

    @EveryStore
    void aTextThatIsTooLongDoesNotLeak(Database database) {
        var failure = failed(
                database,
                handle -> handle.createUpdate(REMEMBER)
                        .bind("version", 99)
                        .bind("text", SECRET.repeat(10))
                        .execute());

        assertThat(failure.sqlState()).isEqualTo("22001");
        assertSaysNothing(failure);
    }

    @EveryStore
    void aDuplicateKeyDoesNotLeak(Database database) {
        var failure = failed(
                database,
                handle -> handle.createUpdate(REMEMBER)
                        .bind("version", 1)
                        .bind("text", SECRET)
                        .execute());

        assertThat(failure.sqlState()).isEqualTo("23505");
        assertSaysNothing(failure);
    }

    @EveryStore
    void aTextWhereANumberBelongsDoesNotLeak(Database database) {
        var failure = failed(
                database,
                handle -> handle.createQuery("SELECT id FROM check_in WHERE id = CAST(:text AS BIGINT)")
                        .bind("text", SECRET)
                        .mapTo(Long.class)
                        .list());

        assertThat(failure.sqlState()).startsWith("22");
        assertSaysNothing(failure);
    }

    @EveryStore
    void aWrongStatementDoesNotLeak(Database database) {
        assertSaysNothing(failed(database, handle -> handle.execute("SELECT '" + SECRET + "' FROM nowhere")));
    }

    @EveryStore
    void aBindingThatIsMissingDoesNotLeak(Database database) {
        assertSaysNothing(failed(
                database,
                handle -> handle.createUpdate(REMEMBER).bind("text", SECRET).execute()));
    }

    /// A repository that wraps what it caught, or adds it to something, is no way out either.
    @EveryStore
    void aWrappedFailureDoesNotLeak(Database database) {
        assertSaysNothing(failed(database, handle -> {
            try {
                return handle.execute("SELECT '" + SECRET + "' FROM nowhere");
            } catch (JdbiException e) {
                throw new IllegalStateException(SECRET, e);
            }
        }));
        assertSaysNothing(failed(database, handle -> {
            try {
                return handle.execute("SELECT '" + SECRET + "' FROM nowhere");
            } catch (JdbiException e) {
                var other = new IllegalStateException(SECRET);
                other.addSuppressed(e);
                throw other;
            }
        }));
    }

    @EveryStore
    void theStackLeadsToTheStatement(Database database) {
        var failure = failed(database, handle -> handle.execute("SELECT 1 FROM nowhere"));

        assertThat(failure.getStackTrace())
                .anyMatch(frame -> frame.getClassName().contains("StoreExceptionTest"));
        assertThat(failure.kind()).isEqualTo(StoreException.Kind.BROKEN);
    }

    private void assertSaysNothing(StoreException failure) {
        var printed = new StringWriter();
        failure.printStackTrace(new PrintWriter(printed));

        assertThat(failure)
                .hasMessage(null)
                .hasNoCause()
                .hasNoSuppressedExceptions()
                .hasToString(StoreException.class.getName());
        assertThat(List.of(printed.toString(), String.join("\n", logged(failure))))
                .allMatch(text -> text.contains("StoreException"))
                .noneMatch(text -> text.contains("slept"));
    }

    private List<String> logged(StoreException failure) {
        try (var log = new TestLog(folder)) {
            log.logger("dev.hearth.engine.Test").atError().setCause(failure).log("failed");
            return log.lines();
        }
    }

    private static <T> StoreException failed(Database database, Work<T> work) {
        return catchThrowableOfType(StoreException.class, () -> database.write(work));
    }
}
