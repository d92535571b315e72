package dev.hearth.engine.care.journal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.feature.notes.Note;
import dev.hearth.engine.feature.notes.NoteRepository;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Random;

class JournalServiceTest {
    private static final UserId MIRA = new UserId(11);
    private static final Instant NEARLY_MIDNIGHT = Instant.parse("2026-11-26T23:30:00Z");

    @EveryStore
    void anEntryIsOfTheOwnersDayOrOfOneOfTheTwoBefore(Database database, MemberSeal seal) {
        JournalService service = service(database, seal);

        assertThat(write(service, DayBack.TODAY, "now").day()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(write(service, DayBack.YESTERDAY, "then").day()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(write(service, DayBack.TWO_DAYS_AGO, "long ago").day()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @EveryStore
    void searchingNeedsAllWordsAndPassesOverCapitalsAndAccents(Database database, MemberSeal seal) {
        JournalService service = service(database, seal);
        write(service, DayBack.TODAY, "Ein Café am Fluß");
        write(service, DayBack.TODAY, "the river, and cafes");
        write(service, DayBack.TODAY, "only a river");

        assertThat(service.search(MIRA, "CAFE").count()).isEqualTo(2);
        assertThat(service.search(MIRA, " river  café ").newest())
                .extracting(Note::text)
                .containsExactly("the river, and cafes");
        assertThat(service.search(MIRA, "lake").count()).isZero();
        assertThat(service.search(new UserId(12), "river").count()).isZero();
    }

    @EveryStore
    void manyHitsAreCountedAndTheNewestShown(Database database, MemberSeal seal) {
        JournalService service = service(database, seal);
        for (int i = 0; i < JournalService.MOST_HITS + 3; i++) {
            write(service, DayBack.TODAY, "day " + i + " was long");
        }

        JournalService.Hits hits = service.search(MIRA, "long");

        assertThat(hits.count()).isEqualTo(JournalService.MOST_HITS + 3);
        assertThat(hits.newest()).hasSize(JournalService.MOST_HITS);
        assertThat(hits.newest().getFirst().text()).isEqualTo("day 22 was long");
    }

    @EveryStore
    void anEntryIsSharedOnceInAChannelUntilItIsGivenBack(Database database, MemberSeal seal) {
        SharedRepository shared = new SharedRepository(database);
        Note entry = write(service(database, seal), DayBack.TODAY, "for all");

        assertThat(shared.take(entry, new ChannelId(5))).isTrue();
        assertThat(shared.take(entry, new ChannelId(5))).isFalse();
        assertThat(shared.take(entry, new ChannelId(6))).isTrue();
        shared.giveBack(entry);
        assertThat(shared.take(entry, new ChannelId(6))).isTrue();

        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            shared.take(entry, new ChannelId(7));
            shared.giveBack(entry);
        });
    }

    private static Note write(JournalService service, DayBack day, String text) {
        EntryId id = service.prepare();
        return service.write(id, MIRA, null, NEARLY_MIDNIGHT, day, text);
    }

    private static JournalService service(Database database, MemberSeal seal) {
        EntryIds ids = new EntryIds(InstantSource.fixed(NEARLY_MIDNIGHT), new Random(1));
        return new JournalService(
                new NoteRepository(database, seal, JournalFeature.TABLE),
                ids,
                (_, _) -> new LocalDays(ZoneId.of("Europe/Berlin")));
    }
}
