package dev.hearth.engine.care.journal;

import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.feature.notes.NoteForm;
import dev.hearth.engine.feature.notes.NotePages;
import dev.hearth.engine.feature.notes.Notebook;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.talk.Reply;
import java.util.List;

/// `/journal` as members type it.
final class JournalCommand {
    /// What keeps the journal to guilds that want it; in the conversation with the bot it always works.
    static final Terms JOURNAL = Terms.switchedBy(Settings.ENABLE_JOURNAL.key());

    private static final String SEARCHED = "words";

    private final Words words;
    private final NoteForm form;
    private final JournalService service;
    private final Notebook book;

    JournalCommand(Words words, NoteForm form, JournalService service, Notebook book) {
        this.words = words;
        this.form = form;
        this.service = service;
        this.book = book;
    }

    Command journal() {
        return Command.branching(
                JournalReplies.ROOM,
                words,
                JOURNAL,
                List.of(
                        Command.of("write", words, form.open(), DayBack.option()),
                        Command.of("list", words, book.list(NotePages.OPEN)),
                        Command.of("view", words, book.newest()),
                        Command.of("search", words, this::search, new Option.Text(SEARCHED, true, 100)),
                        Command.of("delete", words, book.list(NotePages.ASK_REMOVE)),
                        Command.of("share", words, book.list(JournalReplies.ASK_SHARE))));
    }

    private Reply search(Invocation in) {
        String typed = in.answers().text(SEARCHED).orElseThrow();
        return JournalReplies.found(in.speech(words), service.search(in.user(), typed));
    }
}
