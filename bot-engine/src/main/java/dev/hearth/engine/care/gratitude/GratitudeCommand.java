package dev.hearth.engine.care.gratitude;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.feature.notes.NoteKeeper;
import dev.hearth.engine.feature.notes.NotePages;
import dev.hearth.engine.feature.notes.NoteRepository;
import dev.hearth.engine.feature.notes.Notebook;
import dev.hearth.engine.guild.settings.Settings;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import java.util.List;

/// `/gratitude` as members type it.
final class GratitudeCommand {
    private static final Terms GRATITUDE = Terms.switchedBy(Settings.ENABLE_GRATITUDE.key());
    private static final String ITEM = "item";
    private static final int LONGEST = 500;
    private static final int SHOWN = 3;

    private final Words words;
    private final NoteRepository items;
    private final NoteKeeper keeper;
    private final Notebook book;

    GratitudeCommand(Words words, NoteRepository items, NoteKeeper keeper, Notebook book) {
        this.words = words;
        this.items = items;
        this.keeper = keeper;
        this.book = book;
    }

    Command gratitude() {
        return Command.branching(
                "gratitude",
                words,
                GRATITUDE,
                List.of(
                        Command.of("log", words, this::log, new Option.Text(ITEM, true, LONGEST), DayBack.option()),
                        Command.of("view", words, book.list(NotePages.OPEN)),
                        Command.of("delete", words, book.list(NotePages.ASK_REMOVE))));
    }

    private Reply log(Invocation in) {
        keeper.keep(
                in,
                keeper.prepare(),
                DayBack.in(in.answers()),
                in.answers().text(ITEM).orElseThrow());
        Speech speech = in.speech(words);
        String newest = items.older(in.user(), null, SHOWN).notes().stream()
                .map(item -> NotePages.line(in.language(), item))
                .collect(joining("\n"));
        return Reply.show(Card.of(Tone.WARM, speech.say("kept.title"), newest).withFooter(speech.say("private")));
    }
}
