package dev.hearth.engine.feature.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.feature.Helped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Random;

class ExerciseRepositoryTest {
    private static final UserId MIRA = new UserId(11);
    private static final UserId JONAS = new UserId(12);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);
    private static final Library LIBRARY = new Library(new Random(1));
    private static final Exercise TIDE = LIBRARY.find("breath-slow-tide").orElseThrow();
    private static final Exercise ROOM = LIBRARY.find("grounding-54321-room").orElseThrow();

    @EveryStore
    void whatWasTriedAndWhetherItHelpedIsToldToItsOwner(Database database) {
        ExerciseRepository uses = new ExerciseRepository(database);
        uses.show(MIRA, new EntryId(1), TIDE, NOON, TODAY);
        uses.show(MIRA, new EntryId(2), TIDE, NOON.plusSeconds(60), TODAY);
        uses.show(MIRA, new EntryId(3), ROOM, NOON, TODAY);

        assertThat(uses.setHelped(MIRA, new EntryId(1), Helped.A_LITTLE)).isTrue();
        assertThat(uses.setHelped(MIRA, new EntryId(3), Helped.NOT_NOW)).isTrue();
        assertThat(uses.setHelped(JONAS, new EntryId(2), Helped.YES)).isFalse();

        assertThat(uses.tried(MIRA))
                .hasSize(2)
                .containsEntry(TIDE.id(), new Tried(NOON.plusSeconds(60), 1, 0))
                .containsEntry(ROOM.id(), new Tried(NOON, 0, 1));
        assertThat(uses.tried(JONAS)).isEmpty();
    }

    @EveryStore
    void onlyADayOnWhichSomebodyBeganCounts(Database database) {
        ExerciseRepository uses = new ExerciseRepository(database);
        uses.show(MIRA, new EntryId(1), TIDE, NOON, TODAY.minusDays(1));
        uses.show(MIRA, new EntryId(2), TIDE, NOON, TODAY);
        uses.begin(MIRA, new EntryId(2));
        uses.begin(JONAS, new EntryId(1));

        assertThat(uses.days(MIRA, TODAY.minusDays(9))).containsExactly(TODAY);
        assertThat(uses.every(MIRA)).extracting(ExerciseRepository.Use::begun).containsExactly(false, true);
    }

    @EveryStore
    void whatWasOnlyShownIsErasedAndAllOfSomebodysIsDeleted(Database database) {
        ExerciseRepository uses = new ExerciseRepository(database);
        uses.show(MIRA, new EntryId(1), TIDE, NOON, TODAY);
        uses.show(MIRA, new EntryId(2), ROOM, NOON, TODAY);
        uses.show(JONAS, new EntryId(3), ROOM, NOON, TODAY);
        uses.begin(MIRA, new EntryId(2));
        uses.begin(JONAS, new EntryId(3));

        uses.erase(NOON.plusSeconds(1));
        assertThat(uses.tried(MIRA)).containsOnlyKeys(ROOM.id());
        uses.delete(MIRA);
        assertThat(uses.every(MIRA)).isEmpty();
        assertThat(uses.every(JONAS)).hasSize(1);
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database) {
        ExerciseRepository uses = new ExerciseRepository(database);
        uses.show(MIRA, new EntryId(1), TIDE, NOON, TODAY);

        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            uses.begin(MIRA, new EntryId(1));
            uses.setHelped(MIRA, new EntryId(1), Helped.YES);
            uses.tried(MIRA);
            uses.days(MIRA, TODAY);
            uses.every(MIRA);
            uses.erase(NOON);
            uses.delete(MIRA);
        });
    }
}
