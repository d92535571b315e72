package dev.hearth.engine.feature.notes;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.feature.MemberDays;

/// Writes notes of one table for those who ask.
public final class NoteKeeper {
    private final NoteRepository repository;
    private final EntryIds ids;
    private final MemberDays days;

    public NoteKeeper(NoteRepository repository, EntryIds ids, MemberDays days) {
        this.repository = repository;
        this.ids = ids;
        this.days = days;
    }

    /// An id for a note that is not written yet: a form carries it, so that sending it twice makes one.
    public EntryId prepare() {
        return ids.next();
    }

    /// Keeps what somebody wrote, on a day of their own.
    public Note keep(Invocation in, EntryId prepared, DayBack back, String text) {
        var origin = in.origin().guild().orElse(null);
        var day = back.before(days.of(in.user(), origin).dayOf(in.at()));
        Note note = new Note(prepared, in.user(), origin, in.at(), day, text);
        repository.keep(note);
        return note;
    }
}
