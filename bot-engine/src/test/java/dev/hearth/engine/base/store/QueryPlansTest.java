package dev.hearth.engine.base.store;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

/// The helper that the repositories' tests rely on: it has to be able to say no.
class QueryPlansTest {
    @EveryStore
    void aQueryByUserInOrderUsesTheIndex(Database database) {
        CheckInRows.insert(database, 1);

        assertThatNoException().isThrownBy(() -> check(database, """
                        SELECT id, mood FROM check_in WHERE user_id = :n
                        ORDER BY made_at DESC, id DESC FETCH FIRST :n ROWS ONLY"""));
    }

    @EveryStore
    void aQueryByAColumnWithoutIndexIsFound(Database database) {
        CheckInRows.insert(database, 1);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(database, "SELECT id FROM check_in WHERE mood = :n"));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(database, "SELECT note FROM check_in WHERE mood = :n ORDER BY id"));
    }

    @EveryStore
    void readingAWholeIndexIsFound(Database database) {
        CheckInRows.insert(database, 1);

        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> check(database, "SELECT id FROM check_in WHERE id + 1 = :n ORDER BY id"));
    }

    @EveryStore
    void callsThatAskNothingProveNothing(Database database) {
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {}));
    }

    private static void check(Database database, String sql) {
        QueryPlans.assertEveryStatementUsesAnIndex(
                database,
                () -> database.read(handle ->
                        handle.createQuery(sql).bind("n", 1).mapToMap().list()));
    }
}
