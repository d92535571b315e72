package dev.hearth.engine.care.letter;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.MemberDays;
import dev.hearth.engine.feature.notes.NoteForm;
import dev.hearth.engine.feature.notes.NoteKeeper;
import dev.hearth.engine.feature.notes.NotePages;
import dev.hearth.engine.feature.notes.NoteRepository;
import dev.hearth.engine.feature.notes.NoteTakeover;
import dev.hearth.engine.feature.notes.Notebook;
import dev.hearth.engine.feature.takeover.Takeover;
import dev.hearth.engine.guild.settings.Settings;
import java.time.InstantSource;
import java.util.List;

/// The room of letters never sent: `/ghostletter`, and what it contributes to the engine. All that it does, a book of
/// notes does.
public final class LetterFeature {
    private static final String ROOM = "letter";
    private static final Terms LETTERS = Terms.switchedBy(Settings.ENABLE_GHOST_LETTERS.key());

    private LetterFeature() {}

    /// What it takes over from another product.
    public static Takeover takeover() {
        return NoteTakeover.into("ghost_letter", List.of("ghostletter", "letter"));
    }

    public static Feature of(Database database, MemberSeal seal, EntryIds ids, MemberDays days, InstantSource clock) {
        Words words = Words.beside(LetterFeature.class, ROOM);
        NoteRepository letters = new NoteRepository(database, seal, "ghost_letter");
        Notebook book = new Notebook(ROOM, words, new NotePages.Titles("list.title", "list.empty", List.of()), letters);
        NoteForm form = new NoteForm(
                ROOM,
                words,
                new NoteForm.Lines("form.title", "form.label", "form.hint", "kept.title", "kept.body"),
                new NoteKeeper(letters, ids, days));
        return book.declareIn(Feature.named(ROOM), ROOM, clock)
                .command(Command.branching(
                        "ghostletter",
                        words,
                        LETTERS,
                        List.of(
                                Command.of("write", words, form.open()),
                                Command.of("view", words, book.list(NotePages.OPEN)),
                                Command.of("clear", words, book.askClear()))))
                .actions(List.of(form.action(LETTERS)))
                .build();
    }
}
