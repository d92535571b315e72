package dev.hearth.engine.care.gratitude;

import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.MemberDays;
import dev.hearth.engine.feature.notes.NoteKeeper;
import dev.hearth.engine.feature.notes.NotePages;
import dev.hearth.engine.feature.notes.NoteRepository;
import dev.hearth.engine.feature.notes.NoteTakeover;
import dev.hearth.engine.feature.notes.Notebook;
import dev.hearth.engine.feature.takeover.Takeover;
import java.time.InstantSource;
import java.util.List;

/// The room of gratitude: what it contributes to the engine.
public final class GratitudeFeature {
    private static final String ROOM = "gratitude";

    private GratitudeFeature() {}

    /// What it takes over from another product.
    public static Takeover takeover() {
        return NoteTakeover.into("gratitude_entry", List.of("gratitudeentry", "gratitude"));
    }

    public static Feature of(Database database, MemberSeal seal, EntryIds ids, MemberDays days, InstantSource clock) {
        Words words = Words.beside(GratitudeFeature.class, ROOM);
        NoteRepository items = new NoteRepository(database, seal, "gratitude_entry");
        Notebook book = new Notebook(ROOM, words, new NotePages.Titles("list.title", "list.empty", List.of()), items);
        GratitudeCommand command = new GratitudeCommand(words, items, new NoteKeeper(items, ids, days), book);
        return book.declareIn(Feature.named(ROOM), ROOM, clock)
                .command(command.gratitude())
                .build();
    }
}
