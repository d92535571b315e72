package dev.hearth.engine.care.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.command.Answers;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.feature.notes.Note;
import dev.hearth.engine.feature.notes.NoteKeeper;
import dev.hearth.engine.feature.notes.NoteRepository;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;

/// What the journal does with its entries, on both databases.
class JournalServiceTest {
    private static final UserId MIRA = new UserId(11);
    private static final Instant NEARLY_MIDNIGHT = Instant.parse("2026-11-26T23:30:00Z");
    private static final Invocation HERS =
            new Invocation(MIRA, new Origin.Direct(), Language.EN, Answers.NONE, List.of(), NEARLY_MIDNIGHT);

    @EveryStore
    void anEntryIsOfTheOwnersDayOrOfOneOfTheTwoBefore(Database database, MemberSeal seal) {
        Journal journal = new Journal(database, seal);

        assertThat(journal.write(DayBack.TODAY, "now").day()).isEqualTo(LocalDate.of(2026, 11, 27));
        assertThat(journal.write(DayBack.YESTERDAY, "then").day()).isEqualTo(LocalDate.of(2026, 11, 26));
        assertThat(journal.write(DayBack.TWO_DAYS_AGO, "long ago").day()).isEqualTo(LocalDate.of(2026, 11, 25));
    }

    @EveryStore
    void searchingNeedsAllWordsAndPassesOverCapitalsAndAccents(Database database, MemberSeal seal) {
        Journal journal = new Journal(database, seal);
        journal.write(DayBack.TODAY, "Ein Café am Fluß");
        journal.write(DayBack.TODAY, "the river, and cafes");
        journal.write(DayBack.TODAY, "only a river");

        assertThat(journal.service.search(MIRA, "CAFE").count()).isEqualTo(2);
        assertThat(journal.service.search(MIRA, " river  café ").newest())
                .extracting(Note::text)
                .containsExactly("the river, and cafes");
        assertThat(journal.service.search(MIRA, "lake").count()).isZero();
        assertThat(journal.service.search(new UserId(12), "river").count()).isZero();
    }

    @EveryStore
    void manyHitsAreCountedAndTheNewestShown(Database database, MemberSeal seal) {
        Journal journal = new Journal(database, seal);
        for (int i = 0; i < JournalService.MOST_HITS + 3; i++) {
            journal.write(DayBack.TODAY, "day " + i + " was long");
        }

        JournalService.Hits hits = journal.service.search(MIRA, "long");

        assertThat(hits.count()).isEqualTo(JournalService.MOST_HITS + 3);
        assertThat(hits.newest()).hasSize(JournalService.MOST_HITS);
        assertThat(hits.newest().getFirst().text()).isEqualTo("day " + (JournalService.MOST_HITS + 2) + " was long");
    }

    @EveryStore
    void aCardHasRoomForTheMostHitsWhateverIsWrittenInThem(Database database, MemberSeal seal) {
        Journal journal = new Journal(database, seal);
        for (int i = 0; i < JournalService.MOST_HITS + 1; i++) {
            journal.write(DayBack.TODAY, "🌱*".repeat(Note.LONGEST / 2));
        }
        Words words = Words.beside(JournalFeature.class, JournalReplies.ROOM);

        for (Language language : Language.values()) {
            assertThatNoException()
                    .isThrownBy(
                            () -> JournalReplies.found(new Speech(words, language), journal.service.search(MIRA, "*")));
        }
    }

    @EveryStore
    void anEntryIsSharedOnceInAChannelUntilItIsGivenBack(Database database, MemberSeal seal) {
        SharedRepository shared = new SharedRepository(database);
        Note entry = new Journal(database, seal).write(DayBack.TODAY, "for all");

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

    private static final class Journal {
        private final JournalService service;
        private final NoteKeeper keeper;

        Journal(Database database, MemberSeal seal) {
            NoteRepository entries = new NoteRepository(database, seal, JournalFeature.TABLE);
            this.service = new JournalService(entries);
            this.keeper = new NoteKeeper(
                    entries,
                    new EntryIds(InstantSource.system(), new Random(1)),
                    (_, _) -> new LocalDays(ZoneId.of("Europe/Berlin")));
        }

        Note write(DayBack day, String text) {
            return keeper.keep(HERS, keeper.prepare(), day, text);
        }
    }
}
