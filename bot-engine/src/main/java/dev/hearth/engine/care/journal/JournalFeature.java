package dev.hearth.engine.care.journal;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.MemberDays;
import dev.hearth.engine.feature.notes.NoteForm;
import dev.hearth.engine.feature.notes.NoteKeeper;
import dev.hearth.engine.feature.notes.NotePages;
import dev.hearth.engine.feature.notes.NoteRepository;
import dev.hearth.engine.feature.notes.NoteTakeover;
import dev.hearth.engine.feature.notes.Notebook;
import dev.hearth.engine.feature.takeover.Takeover;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.talk.Courier;
import java.time.InstantSource;
import java.util.List;

/// The room of the journal: what it contributes to the engine.
public final class JournalFeature {
    static final String TABLE = "journal_entry";

    private JournalFeature() {}

    /// What it takes over from another product.
    public static Takeover takeover() {
        return NoteTakeover.into(TABLE, List.of("journalentry", "journal"));
    }

    public static Feature of(
            Database database,
            MemberSeal seal,
            EntryIds ids,
            MemberDays days,
            SettingsService settings,
            Courier courier,
            InstantSource clock) {
        Words words = Words.beside(JournalFeature.class, JournalReplies.ROOM);
        NoteRepository entries = new NoteRepository(database, seal, TABLE);
        NotePages.Titles titles = new NotePages.Titles(
                "list.title", "list.empty", List.of(new NotePages.More(JournalReplies.ASK_SHARE, "button.ask-share")));
        Notebook book = new Notebook(JournalReplies.ROOM, words, titles, entries);
        NoteForm form = new NoteForm(
                JournalReplies.ROOM,
                words,
                new NoteForm.Lines("form.title", "form.label", "form.hint", "kept.title", "kept.body"),
                new NoteKeeper(entries, ids, days));
        JournalCommand command = new JournalCommand(words, form, new JournalService(entries), book);
        JournalSharing sharing = new JournalSharing(words, new SharedRepository(database), book, settings, courier);
        return book.declareIn(Feature.named(JournalReplies.ROOM), JournalReplies.ROOM, clock)
                .command(command.journal())
                .actions(List.of(form.action(JournalCommand.JOURNAL)))
                .actions(sharing.actions())
                .build();
    }
}
