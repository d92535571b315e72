package dev.hearth.engine.feature.notes;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Handler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.feature.ActivityDays;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Job;
import dev.hearth.engine.talk.Reply;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;

/// What members do with the notes of one room, on Discord: turn pages, read one, delete it and bring it back. Where a
/// page begins stands in its buttons, so that they work after a restart. Reading and deleting one's own is never
/// switched off.
public final class Notebook {
    /// How long what was deleted can be brought back.
    static final Duration WAY_BACK = Duration.ofHours(1);

    private static final Duration BETWEEN_ERASURES = Duration.ofMinutes(10);
    private static final int PAGE = 5;

    private final NoteRepository repository;
    private final NotePages pages;
    private final Words words = Words.beside(Notebook.class, "notes");

    /// A book of notes.
    ///
    /// @param room  in whose name the controls act
    /// @param own   the room's words, which have [NotePages.Titles]
    public Notebook(String room, Words own, NotePages.Titles titles, NoteRepository repository) {
        this.repository = repository;
        this.pages = new NotePages(room, words, own, titles);
    }

    /// Declares in the room's feature what comes with a book: its controls, the days it was used, what is kept of
    /// people, and the erasing of what was deleted.
    ///
    /// @param kind names it in an export and where days are counted
    public Feature.Declaration declareIn(Feature.Declaration room, String kind, InstantSource clock) {
        return room.actions(actions())
                .activity(new ActivityDays(kind, repository::days))
                .personal(new NoteData(kind, repository))
                .job(new Job(
                        "erase-" + kind,
                        BETWEEN_ERASURES,
                        () -> repository.erase(clock.instant().minus(WAY_BACK)),
                        false));
    }

    private List<ActionHandler> actions() {
        return List.of(
                ActionHandler.of(NotePages.LIST, this::turn),
                ActionHandler.of(NotePages.OPEN, in -> with(in, (speech, note) -> open(in, note))),
                ActionHandler.of(NotePages.LEAF, this::turnLeaf),
                ActionHandler.of(NotePages.ASK_REMOVE, in -> with(in, pages::confirmRemoval)),
                ActionHandler.of(NotePages.REMOVE, this::remove),
                ActionHandler.of(NotePages.CLEAR, this::clear),
                ActionHandler.of(NotePages.RESTORE, this::restore));
    }

    /// A way into the newest page.
    ///
    /// @param purpose the name of the control that a picked note leads to
    public Handler list(String purpose) {
        return in -> pages.list(in.language(), purpose, repository.older(in.user(), null, PAGE));
    }

    /// A way into the newest note.
    public Handler newest() {
        return in -> leaf(in, repository.older(in.user(), null, 1));
    }

    /// Asks whether all of them are to be deleted.
    public Handler askClear() {
        return in -> repository.older(in.user(), null, 1).notes().isEmpty()
                ? pages.list(in.language(), NotePages.OPEN, new Page(List.of(), false, false))
                : pages.confirmClearing(in.language());
    }

    /// The note that a pressed or picked control is about, or that it is gone.
    public Reply with(Invocation in, BiFunction<Speech, Note, Reply> work) {
        return found(in)
                .map(note -> work.apply(new Speech(words, in.language()), note))
                .orElseGet(() -> pages.gone(in.language()));
    }

    private Optional<Note> found(Invocation in) {
        List<String> from =
                in.answers().picks().isEmpty() ? in.args() : in.answers().picks();
        return repository.find(in.user(), EntryId.of(from.getFirst()));
    }

    private Reply turn(Invocation in) {
        String purpose = in.args().getFirst();
        return pages.list(
                in.language(), purpose, page(in, in.args().subList(1, in.args().size()), PAGE));
    }

    private Reply turnLeaf(Invocation in) {
        return leaf(in, page(in, in.args(), 1));
    }

    private Page page(Invocation in, List<String> where, int most) {
        if (where.isEmpty()) {
            return repository.older(in.user(), null, most);
        }
        EntryId from = EntryId.of(where.get(1));
        return where.getFirst().equals(NotePages.NEWER)
                ? repository.newer(in.user(), from, most)
                : repository.older(in.user(), from, most);
    }

    private Reply open(Invocation in, Note note) {
        int part = in.args().size() > 1 ? Integer.parseInt(in.args().get(1)) : 0;
        return pages.leaf(
                in.language(), repository.older(in.user(), new EntryId(note.id().value() + 1), 1), part);
    }

    private Reply leaf(Invocation in, Page page) {
        return page.notes().isEmpty()
                ? pages.list(in.language(), NotePages.OPEN, page)
                : pages.leaf(in.language(), page, 0);
    }

    private Reply remove(Invocation in) {
        boolean removed = repository.remove(in.user(), EntryId.of(in.args().getFirst()), in.at());
        return removed ? pages.removed(in.language(), in.at()) : pages.gone(in.language());
    }

    private Reply clear(Invocation in) {
        return repository.removeAll(in.user(), in.at()) > 0
                ? pages.removed(in.language(), in.at())
                : pages.gone(in.language());
    }

    private Reply restore(Invocation in) {
        Instant at = Instant.EPOCH.plus(Long.parseLong(in.args().getFirst(), Character.MAX_RADIX), ChronoUnit.MICROS);
        return repository.restore(in.user(), at) > 0 ? pages.restored(in.language()) : pages.gone(in.language());
    }
}
