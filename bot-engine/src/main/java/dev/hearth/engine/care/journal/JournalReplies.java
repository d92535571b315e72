package dev.hearth.engine.care.journal;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.text.Excerpt;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.care.journal.JournalService.Hits;
import dev.hearth.engine.feature.notes.Note;
import dev.hearth.engine.feature.notes.NotePages;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;

/// What is said about the journal. All of it is seen by the member alone, but for an entry that they share.
final class JournalReplies {
    static final String ROOM = "journal";
    static final String ASK_SHARE = "ask-share";
    static final String SHARE = "share";

    /// What a card takes beside the name of who shares.
    private static final int LONGEST_SHARED = 4_000;

    private JournalReplies() {}

    static Reply found(Speech speech, Hits hits) {
        if (hits.count() == 0) {
            return Reply.show(Card.of(Tone.GENTLE, speech.say("found.title"), speech.say("found.none"))
                    .withFooter(speech.say("private")));
        }
        int more = hits.count() - hits.newest().size();
        String body = speech.say("found.count", hits.count()) + "\n"
                + hits.newest().stream()
                        .map(entry -> NotePages.line(speech.language(), entry))
                        .collect(joining("\n"))
                + (more > 0 ? "\n" + speech.say("found.more", more) : "");
        return new Reply.Show(Screen.of(
                Card.of(Tone.WARM, speech.say("found.title"), body).withFooter(speech.say("private")),
                NotePages.picks(
                        Action.of(ROOM, NotePages.OPEN), speech.say("found.open"), speech.language(), hits.newest())));
    }

    /// Whether one card has room for an entry as others read it.
    static boolean isShareable(Note entry) {
        return Excerpt.whole(entry.text()).length() <= LONGEST_SHARED;
    }

    static Reply confirmSharing(Speech speech, Note entry, ChannelId here) {
        Card card = Card.of(
                Tone.GENTLE,
                speech.say("share.title"),
                NotePages.line(speech.language(), entry) + "\n\n" + speech.say("share.body", mention(here)));
        String id = entry.id().text();
        return new Reply.Redraw(Screen.of(
                card,
                Row.of(
                        new Button(Action.of(ROOM, SHARE, id), speech.say("button.share"), Button.Style.MAIN),
                        Button.plain(Action.of(ROOM, NotePages.OPEN, id), speech.say("button.keep-private")))));
    }

    static Reply told(Speech speech, String key, Object... facts) {
        return Reply.redraw(Card.of(Tone.GENTLE, speech.say("shared.title"), speech.say(key, facts)));
    }

    static Reply shared(Speech speech, ChannelId here) {
        return told(speech, "shared.done", mention(here));
    }

    /// An entry as everybody in the channel sees it.
    static Card post(Speech toAll, Note entry) {
        return Card.of(
                Tone.WARM,
                toAll.say("post.title"),
                "<@" + entry.owner().value() + ">\n\n" + Excerpt.whole(entry.text()));
    }

    private static String mention(ChannelId channel) {
        return "<#" + channel.value() + ">";
    }
}
