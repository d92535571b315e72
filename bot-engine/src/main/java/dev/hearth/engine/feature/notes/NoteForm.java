package dev.hearth.engine.feature.notes;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Handler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Form;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.util.List;

/// The form in which a note is written, and what is said once it is kept.
public final class NoteForm {
    private static final String WRITE = "write";
    private static final String TEXT = "text";

    private final String room;
    private final Words own;
    private final Lines lines;
    private final NoteKeeper keeper;
    private final Words words = Words.beside(NoteForm.class, "notes");

    /// Where the room's words have what is said.
    ///
    /// @param title of the form
    /// @param label of its only field
    /// @param hint  in that field while it is empty
    /// @param kept  the heading once it is kept
    /// @param body  what is said below the note then
    public record Lines(String title, String label, String hint, String kept, String body) {}

    /// A form of one room.
    ///
    /// @param room in whose name the form acts
    /// @param own  the room's words
    public NoteForm(String room, Words own, Lines lines, NoteKeeper keeper) {
        this.room = room;
        this.own = own;
        this.lines = lines;
        this.keeper = keeper;
    }

    /// Opens the form, for the day that was asked for.
    public Handler open() {
        return in -> new Reply.Ask(form(in.speech(own), DayBack.in(in.answers())));
    }

    /// Keeps what was sent.
    public ActionHandler action(Terms terms) {
        return ActionHandler.of(WRITE, this::write, new Option.Text(TEXT, true, Note.LONGEST))
                .on(terms);
    }

    private Form form(Speech speech, DayBack day) {
        Form.Input text =
                new Form.Input(TEXT, speech.say(lines.label()), speech.say(lines.hint()), Note.LONGEST, true, "");
        Action action = Action.of(room, WRITE, day.code(), keeper.prepare().text());
        return new Form(action, speech.say(lines.title()), List.of(text));
    }

    private Reply write(Invocation in) {
        Note note = keeper.keep(
                in,
                EntryId.of(in.args().get(1)),
                DayBack.of(in.args().getFirst()),
                in.answers().text(TEXT).orElseThrow());
        return kept(in, note);
    }

    private Reply kept(Invocation in, Note note) {
        Speech speech = in.speech(words);
        Card card = Card.of(
                        Tone.WARM,
                        own.text(in.language(), lines.kept()),
                        NotePages.line(in.language(), note) + "\n\n" + own.text(in.language(), lines.body()))
                .withFooter(speech.say("private"));
        String id = note.id().text();
        return new Reply.Show(Screen.of(
                card,
                Row.of(
                        Button.plain(Action.of(room, NotePages.OPEN, id), speech.say("button.open")),
                        Button.plain(Action.of(room, NotePages.ASK_REMOVE, id), speech.say("button.ask-remove")))));
    }
}
