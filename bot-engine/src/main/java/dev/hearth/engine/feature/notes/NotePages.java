package dev.hearth.engine.feature.notes;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.text.Excerpt;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What a member sees of their notes. All of it is seen by them alone.
public final class NotePages {
    public static final String OPEN = "open";
    public static final String ASK_REMOVE = "ask-remove";
    static final String LIST = "list";
    static final String LEAF = "leaf";
    static final String REMOVE = "remove";
    static final String CLEAR = "clear";
    static final String RESTORE = "restore";
    static final String NEWER = "newer";
    static final String OLDER = "older";

    private static final int SHOWN_IN_LIST = 100;
    private static final int SHOWN_IN_PICK = 30;

    /// As much of a text as one card takes, in chars.
    private static final int PART = 4_000;

    private final String room;
    private final Words words;
    private final Words own;
    private final Titles titles;

    /// What a room's book is called.
    ///
    /// @param title where the room's words have its title
    /// @param empty where they say that nothing is in it yet
    /// @param more  what besides can be done with an opened note
    public record Titles(String title, String empty, List<More> more) {
        public Titles {
            more = List.copyOf(more);
        }
    }

    /// A control of the room's own.
    ///
    /// @param label where the room's words have what its button is called
    public record More(String action, String label) {}

    NotePages(String room, Words words, Words own, Titles titles) {
        this.room = room;
        this.words = words;
        this.own = own;
        this.titles = titles;
    }

    /// One line of a list.
    public static String line(Language language, Note note) {
        return "**" + day(language, note) + "**\n> " + Excerpt.of(note.text(), SHOWN_IN_LIST);
    }

    /// The note's day in words.
    public static String day(Language language, Note note) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(note.day());
    }

    /// A list to pick a note from.
    ///
    /// @param purpose the control that picking leads to
    /// @param notes   1 to 25
    public static Row picks(Action purpose, String hint, Language language, List<Note> notes) {
        return new Row.Select(
                purpose,
                hint,
                notes.stream()
                        .map(note -> new Row.Pick(note.id().text(), label(language, note), false))
                        .toList(),
                1);
    }

    private static String label(Language language, Note note) {
        String line = note.text().strip().replaceAll("\\s+", " ");
        int cut = line.offsetByCodePoints(0, Math.min(SHOWN_IN_PICK, line.codePointCount(0, line.length())));
        return day(language, note) + " · " + line.substring(0, cut) + (cut < line.length() ? "…" : "");
    }

    Reply list(Language language, String purpose, Page page) {
        Speech speech = speech(language);
        if (page.notes().isEmpty()) {
            return Reply.redraw(card(speech, own.text(language, titles.empty())));
        }
        String body = page.notes().stream().map(note -> line(language, note)).collect(joining("\n"));
        List<Row> rows = new ArrayList<>();
        rows.add(picks(Action.of(room, purpose), speech.say("hint." + purpose), language, page.notes()));
        turning(speech, page, LIST, purpose).map(Row.Buttons::new).ifPresent(rows::add);
        return new Reply.Redraw(new Screen(List.of(card(speech, body)), rows));
    }

    /// One note whole, as it was written.
    ///
    /// @param part which piece of a text that is too long for one card, from 0
    Reply leaf(Language language, Page page, int part) {
        Speech speech = speech(language);
        Note note = page.notes().getFirst();
        List<String> parts = parts(note.text());
        int shown = Math.clamp(part, 0, parts.size() - 1);
        List<Row> rows = new ArrayList<>();
        turning(speech, page, LEAF).map(Row.Buttons::new).ifPresent(rows::add);
        List<Button> buttons = new ArrayList<>();
        if (parts.size() > 1) {
            int next = (shown + 1) % parts.size();
            buttons.add(Button.plain(
                    Action.of(room, OPEN, note.id().text(), Integer.toString(next)), speech.say("button.part")));
        }
        titles.more().forEach(more -> buttons.add(button(more.action(), own.text(language, more.label()), note)));
        buttons.add(button(ASK_REMOVE, speech.say("button.ask-remove"), note));
        buttons.add(Button.plain(Action.of(room, LIST, OPEN), speech.say("button.list")));
        rows.add(new Row.Buttons(buttons));
        Card card = Card.of(Tone.WARM, day(language, note), parts.get(shown)).withFooter(speech.say("private"));
        return new Reply.Redraw(new Screen(List.of(card), rows));
    }

    Reply confirmRemoval(Speech speech, Note note) {
        Card card = Card.of(
                Tone.SORRY,
                speech.say("remove.title"),
                line(speech.language(), note) + "\n\n" + speech.say("remove.body"));
        return new Reply.Redraw(Screen.of(
                card,
                Row.of(
                        new Button(
                                Action.of(room, REMOVE, note.id().text()),
                                speech.say("button.remove"),
                                Button.Style.DANGER),
                        button(OPEN, speech.say("button.keep"), note))));
    }

    Reply confirmClearing(Language language) {
        Speech speech = speech(language);
        Card card = Card.of(Tone.SORRY, speech.say("clear.title"), speech.say("remove.body"));
        return new Reply.Redraw(Screen.of(
                card,
                Row.of(
                        new Button(Action.of(room, CLEAR), speech.say("button.clear"), Button.Style.DANGER),
                        Button.plain(Action.of(room, LIST, OPEN), speech.say("button.keep-all")))));
    }

    Reply removed(Language language, Instant at) {
        Speech speech = speech(language);
        String until = "<t:" + at.plus(Notebook.WAY_BACK).getEpochSecond() + ":t>";
        String moment = Long.toString(ChronoUnit.MICROS.between(Instant.EPOCH, at), Character.MAX_RADIX);
        return new Reply.Redraw(Screen.of(
                Card.of(Tone.GENTLE, speech.say("removed.title"), speech.say("removed.body", until)),
                Row.of(Button.plain(Action.of(room, RESTORE, moment), speech.say("button.restore")))));
    }

    Reply restored(Language language) {
        Speech speech = speech(language);
        return new Reply.Redraw(Screen.of(
                Card.of(Tone.WARM, speech.say("restored.title"), speech.say("restored.body")),
                Row.of(Button.plain(Action.of(room, LIST, OPEN), speech.say("button.list")))));
    }

    Reply gone(Language language) {
        Speech speech = speech(language);
        return Reply.redraw(Card.of(Tone.GENTLE, speech.say("gone.title"), speech.say("gone.body")));
    }

    private Optional<List<Button>> turning(Speech speech, Page page, String action, String... before) {
        List<Button> buttons = new ArrayList<>();
        if (page.isLater()) {
            buttons.add(turn(action, before, NEWER, page.notes().getFirst(), "◀ " + speech.say("button.newer")));
        }
        if (page.goesOn()) {
            buttons.add(turn(action, before, OLDER, page.notes().getLast(), speech.say("button.older") + " ▶"));
        }
        return buttons.isEmpty() ? Optional.empty() : Optional.of(buttons);
    }

    private Button turn(String action, String[] before, String direction, Note from, String label) {
        List<String> args = new ArrayList<>(List.of(before));
        args.add(direction);
        args.add(from.id().text());
        return Button.plain(new Action(room, action, args), label);
    }

    private Button button(String action, String label, Note note) {
        return Button.plain(Action.of(room, action, note.id().text()), label);
    }

    private Card card(Speech speech, String body) {
        return Card.of(Tone.WARM, own.text(speech.language(), titles.title()), body)
                .withFooter(speech.say("private"));
    }

    private Speech speech(Language language) {
        return new Speech(words, language);
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int to = Math.min(from + PART, text.length());
            if (to < text.length() && Character.isHighSurrogate(text.charAt(to - 1))) {
                to--;
            }
            parts.add(text.substring(from, to));
            from = to;
        }
        return parts;
    }
}
