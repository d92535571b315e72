package dev.hearth.engine.care.journal;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Folding;
import dev.hearth.engine.feature.notes.Note;
import dev.hearth.engine.feature.notes.NoteRepository;
import java.util.List;

/// The rules of the journal. It is searched by opening the entries one by one in memory: no index of a member's words
/// is ever kept.
final class JournalService {
    /// As many hits as a card has room for, whatever is written in them.
    static final int MOST_HITS = 15;

    /// What a search found.
    ///
    /// @param newest at most [#MOST_HITS]
    /// @param count  how many there are in all
    record Hits(List<Note> newest, int count) {
        Hits {
            newest = List.copyOf(newest);
        }
    }

    private final NoteRepository entries;

    JournalService(NoteRepository entries) {
        this.entries = entries;
    }

    /// The entries that have all of the words, also as parts of longer ones, in any order.
    Hits search(UserId owner, String typed) {
        List<String> wanted = List.of(Folding.fold(typed).strip().split("\\s+"));
        List<EntryId> found = entries.search(owner, text -> {
            String plain = Folding.fold(text);
            return wanted.stream().allMatch(plain::contains);
        });
        List<Note> newest = found.stream()
                .limit(MOST_HITS)
                .flatMap(id -> entries.find(owner, id).stream())
                .toList();
        return new Hits(newest, found.size());
    }
}
