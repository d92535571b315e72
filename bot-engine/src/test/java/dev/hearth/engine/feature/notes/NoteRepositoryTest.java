package dev.hearth.engine.feature.notes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.EveryStore;
import dev.hearth.engine.base.store.QueryPlans;
import dev.hearth.engine.feature.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

class NoteRepositoryTest {
    private static final UserId MIRA = new UserId(11);
    private static final UserId JONAS = new UserId(12);
    private static final Instant NOON = Instant.parse("2026-11-26T12:00:00.123456Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @EveryStore
    void aNoteComesBackAsItWasToItsOwnerAlone(Database database, MemberSeal seal) {
        NoteRepository notes = notes(database, seal);
        Note note = note(1, MIRA, "🌱".repeat(Note.LONGEST));
        notes.keep(note);

        assertThat(notes.find(MIRA, note.id())).contains(note);
        assertThat(notes.find(JONAS, note.id())).isEmpty();
    }

    @EveryStore
    void aFormSentTwiceMakesOneNote(Database database, MemberSeal seal) {
        NoteRepository notes = notes(database, seal);
        notes.keep(note(1, MIRA, "first"));
        notes.keep(note(1, MIRA, "second"));

        assertThat(texts(notes.older(MIRA, null, 5))).containsExactly("second");
    }

    @EveryStore
    void pagesAreTurnedBothWaysAndKnowTheirEnds(Database database, MemberSeal seal) {
        NoteRepository notes = notes(database, seal);
        LongStream.rangeClosed(1, 7).forEach(id -> notes.keep(note(id, MIRA, "n" + id)));
        notes.keep(note(8, JONAS, "not hers"));

        Page first = notes.older(MIRA, null, 3);
        Page second = notes.older(MIRA, new EntryId(5), 3);
        Page third = notes.older(MIRA, new EntryId(2), 3);

        assertThat(first).isEqualTo(page(true, false, first, 7, 6, 5));
        assertThat(second).isEqualTo(page(true, true, second, 4, 3, 2));
        assertThat(third).isEqualTo(page(false, true, third, 1));
        assertThat(notes.newer(MIRA, new EntryId(1), 3)).isEqualTo(second);
        assertThat(notes.newer(MIRA, new EntryId(4), 3)).isEqualTo(first);
        assertThat(notes.newer(MIRA, new EntryId(6), 3)).isEqualTo(first);
    }

    @EveryStore
    void whatIsDeletedIsHiddenAndComesBackUntilItIsErased(Database database, MemberSeal seal) {
        NoteRepository notes = notes(database, seal);
        notes.keep(note(1, MIRA, "one"));
        notes.keep(note(2, MIRA, "two"));

        assertThat(notes.remove(JONAS, new EntryId(1), NOON)).isFalse();
        assertThat(notes.remove(MIRA, new EntryId(1), NOON)).isTrue();
        assertThat(notes.remove(MIRA, new EntryId(1), NOON)).isFalse();
        assertThat(notes.find(MIRA, new EntryId(1))).isEmpty();
        assertThat(texts(notes.older(MIRA, null, 5))).containsExactly("two");
        assertThat(notes.days(MIRA, TODAY)).containsExactly(TODAY.plusDays(2));
        assertThat(notes.restore(JONAS, NOON)).isZero();
        assertThat(notes.restore(MIRA, NOON)).isOne();
        assertThat(texts(notes.older(MIRA, null, 5))).containsExactly("two", "one");

        assertThat(notes.removeAll(MIRA, NOON)).isEqualTo(2);
        notes.erase(NOON);
        assertThat(notes.restore(MIRA, NOON)).isEqualTo(2);
        notes.removeAll(MIRA, NOON);
        notes.erase(NOON.plus(Duration.ofSeconds(1)));
        assertThat(notes.restore(MIRA, NOON)).isZero();
    }

    @EveryStore
    void aPersonCanHaveAllOfTheirsAndHaveItDeleted(Database database, MemberSeal seal) {
        NoteRepository notes = notes(database, seal);
        notes.keep(note(1, MIRA, "one"));
        notes.keep(note(2, MIRA, "deleted a minute ago"));
        notes.remove(MIRA, new EntryId(2), NOON);
        notes.keep(note(3, JONAS, "not hers"));
        PersonalData data = new NoteData("journal", notes);

        List<PersonalData.Item> items = new ArrayList<>();
        data.export(MIRA, items::add);
        data.delete(MIRA);

        assertThat(items).extracting(item -> item.facts().get("text")).containsExactly("one", "deleted a minute ago");
        assertThat(items.getFirst().facts()).containsEntry("day", "2026-11-27");
        assertThat(items.toString()).doesNotContain("minute");
        assertThat(texts(notes.older(MIRA, null, 5))).isEmpty();
        assertThat(notes.restore(MIRA, NOON)).isZero();
        assertThat(texts(notes.older(JONAS, null, 5))).containsExactly("not hers");
    }

    @EveryStore
    void withoutTheMembersKeyThereIsNothingToRead(Database database, MemberKeys keys) {
        NoteRepository notes = notes(database, new MemberSeal(keys));
        Note note = note(1, MIRA, "a secret");
        notes.keep(note);

        keys.destroy(MIRA, Instant.EPOCH);

        assertThat(notes.find(MIRA, note.id())).isEmpty();
        assertThat(texts(notes.older(MIRA, null, 5))).isEmpty();
        assertThat(note.toString()).doesNotContain("secret");
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> note(2, MIRA, "x".repeat(Note.LONGEST + 1)))
                .withMessageNotContaining("xx");
    }

    @EveryStore
    void everyQueryUsesAnIndex(Database database, MemberSeal seal) {
        NoteRepository notes = notes(database, seal);
        QueryPlans.assertEveryStatementUsesAnIndex(database, () -> {
            notes.keep(note(1, MIRA, "one"));
            notes.find(MIRA, new EntryId(1));
            notes.older(MIRA, null, 5);
            notes.newer(MIRA, new EntryId(1), 5);
            notes.search(MIRA, text -> !text.isEmpty());
            notes.every(MIRA, _ -> {});
            notes.days(MIRA, TODAY);
            notes.remove(MIRA, new EntryId(1), NOON);
            notes.restore(MIRA, NOON);
            notes.removeAll(MIRA, NOON);
            notes.erase(NOON);
            notes.delete(MIRA);
        });
    }

    private static NoteRepository notes(Database database, MemberSeal seal) {
        return new NoteRepository(database, seal, "journal_entry");
    }

    private static Page page(boolean goesOn, boolean isLater, Page of, long... ids) {
        assertThat(of.notes())
                .extracting(note -> note.id().value())
                .containsExactly(LongStream.of(ids).boxed().toArray(Long[]::new));
        return new Page(of.notes(), goesOn, isLater);
    }

    private static List<String> texts(Page page) {
        return page.notes().stream().map(Note::text).toList();
    }

    private static Note note(long id, UserId owner, String text) {
        return new Note(new EntryId(id), owner, new GuildId(7), NOON, TODAY.plusDays(id), text);
    }
}
