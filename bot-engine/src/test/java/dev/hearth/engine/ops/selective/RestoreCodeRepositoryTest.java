package dev.hearth.engine.ops.selective;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import java.time.Instant;

class RestoreCodeRepositoryTest {
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00Z");
    private static final Instant BEFORE = NOON.minusSeconds(1);
    private static final UserId MIRA = new UserId(1);
    private static final UserId JON = new UserId(2);

    @EveryStore
    void eachHasOneAtMostAndItIsUsedOnce(Database database) {
        RestoreCodeRepository repository = new RestoreCodeRepository(database);
        repository.keep(MIRA, "first", NOON);
        repository.keep(MIRA, "second", NOON);
        repository.keep(JON, "jons", NOON);

        assertThat(repository.find("first", BEFORE)).isEmpty();
        assertThat(repository.find("second", BEFORE)).contains(MIRA);
        assertThat(repository.find("second", NOON)).isEmpty();
        assertThat(repository.use(JON, "second", BEFORE, rows -> true)).isEmpty();
        assertThat(repository.use(MIRA, "second", BEFORE, rows -> true)).contains(true);
        assertThat(repository.use(MIRA, "second", BEFORE, rows -> true)).isEmpty();

        assertThat(repository.made(JON)).contains(NOON);
        repository.forget(BEFORE);
        assertThat(repository.made(JON)).contains(NOON);
        repository.forget(NOON);
        assertThat(repository.made(JON)).isEmpty();
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database) {
        RestoreCodeRepository repository = new RestoreCodeRepository(database);
        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            repository.keep(MIRA, "hash", NOON);
            repository.find("hash", BEFORE);
            repository.use(MIRA, "hash", BEFORE, rows -> true);
            repository.forget(BEFORE);
            repository.made(MIRA);
            repository.delete(MIRA);
        });
    }
}
