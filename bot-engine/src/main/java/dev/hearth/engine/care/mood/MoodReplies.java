package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Excerpt;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/// What is said about check-ins. All of it is seen by the member alone.
final class MoodReplies {
    private static final int NOTE_IN_LIST = 60;
    private static final int ACTIVITIES_IN_LIST = 5;

    private MoodReplies() {}

    /// The way in for those who typed no mood.
    ///
    /// @param remarks what could not be understood of what was typed; may be empty
    static Reply beginning(Speech speech, MoodControls.Beginning prepared, List<CheckIn> newest, List<String> remarks) {
        List<String> paragraphs = new ArrayList<>(remarks);
        paragraphs.add(speech.say(newest.isEmpty() ? "begin.first" : "begin.body"));
        Card card = card(speech, Tone.WARM, speech.say("begin.title"), paragraphs, newest);
        return new Reply.Show(new Screen(List.of(card), MoodControls.beginning(speech, prepared)));
    }

    /// What is kept, with controls for what is missing; nothing missing is the end of the way.
    static Screen kept(Speech speech, MoodService.Kept kept, List<String> remarks) {
        CheckIn checkIn = kept.checkIn();
        if (checkIn.isComplete()) {
            return ended(speech, kept, remarks);
        }
        Card card = keptCard(speech, kept, remarks, "kept.body", "kept.low");
        return new Screen(List.of(card), MoodControls.missing(speech, kept));
    }

    static Screen done(Speech speech, MoodService.Kept kept) {
        return ended(speech, kept, List.of());
    }

    private static Screen ended(Speech speech, MoodService.Kept kept, List<String> remarks) {
        Card card = keptCard(speech, kept, remarks, "kept.done", "kept.done-low");
        return new Screen(List.of(card), MoodControls.end(speech, kept));
    }

    /// A check-in as everybody in the channel sees it.
    static Card post(Speech speech, CheckIn checkIn, boolean named) {
        Mood mood = Objects.requireNonNull(checkIn.mood());
        List<String> parts = new ArrayList<>();
        parts.add(
                named
                        ? speech.say("post.named", "<@" + checkIn.owner().value() + ">", named(speech, mood))
                        : speech.say("post.anonymous", named(speech, mood)));
        if (checkIn.intensity() != null) {
            parts.add(dots(checkIn.intensity()));
        }
        if (!checkIn.activities().isEmpty()) {
            parts.add(activities(speech, checkIn));
        }
        return Card.of(mood.isLow() ? Tone.GENTLE : Tone.WARM, speech.say("post.title"), String.join(" · ", parts));
    }

    static Reply tooSoon(Speech speech, Instant next) {
        String when = "<t:" + next.getEpochSecond() + ":R>";
        return Reply.show(Card.of(Tone.GENTLE, speech.say("soon.title"), speech.say("soon.body", when)));
    }

    static Reply notNow(Speech speech) {
        return Reply.redraw(Card.of(Tone.GENTLE, speech.say("not-now.title"), speech.say("not-now.body")));
    }

    static Reply confirmRemoval(Speech speech, EntryId id) {
        Card card = Card.of(Tone.SORRY, speech.say("remove.title"), speech.say("remove.body"));
        return new Reply.Redraw(new Screen(List.of(card), MoodControls.confirmRemoval(speech, id)));
    }

    static Reply removed(Speech speech) {
        return Reply.redraw(Card.of(Tone.GENTLE, speech.say("removed.title"), speech.say("removed.body")));
    }

    static Reply gone(Speech speech) {
        return Reply.redraw(Card.of(Tone.GENTLE, speech.say("gone.title"), speech.say("gone.body")));
    }

    private static Card keptCard(
            Speech speech, MoodService.Kept kept, List<String> remarks, String usual, String whenLow) {
        Mood mood = kept.checkIn().mood();
        boolean low = mood != null && mood.isLow();
        String title = mood == null ? speech.say("kept.no-mood") : speech.say("kept.title", named(speech, mood));
        List<String> paragraphs = new ArrayList<>(remarks);
        paragraphs.add(speech.say(low ? whenLow : usual));
        if (kept.checkIn().note() != null) {
            String whole = Excerpt.of(kept.checkIn().note(), CheckIn.LONGEST_NOTE);
            paragraphs.add("**" + speech.say("note.heading") + "**\n> " + whole);
        }
        return card(speech, low ? Tone.GENTLE : Tone.WARM, title, paragraphs, kept.newest());
    }

    private static Card card(Speech speech, Tone tone, String title, List<String> paragraphs, List<CheckIn> newest) {
        List<String> all = new ArrayList<>(paragraphs);
        if (!newest.isEmpty()) {
            all.add("**" + speech.say("last-five") + "**\n"
                    + newest.stream().map(checkIn -> line(speech, checkIn)).collect(Collectors.joining("\n")));
        }
        return Card.of(tone, title, String.join("\n\n", all)).withFooter(speech.say("private"));
    }

    /// One check-in; its time is written so that Discord shows it in the reader's own zone and language.
    private static String line(Speech speech, CheckIn checkIn) {
        List<String> parts = new ArrayList<>();
        Mood mood = checkIn.mood();
        parts.add(mood == null ? speech.say("no-mood") : named(speech, mood));
        if (checkIn.intensity() != null) {
            parts.add(dots(checkIn.intensity()));
        }
        if (!checkIn.activities().isEmpty()) {
            parts.add(activities(speech, checkIn));
        }
        String first = "<t:" + checkIn.at().getEpochSecond() + ":R> " + String.join(" · ", parts);
        return checkIn.note() == null ? first : first + "\n> " + Excerpt.of(checkIn.note(), NOTE_IN_LIST);
    }

    private static String activities(Speech speech, CheckIn checkIn) {
        return checkIn.activities().stream()
                .sorted()
                .limit(ACTIVITIES_IN_LIST)
                .map(activity -> speech.name("activity", activity))
                .collect(Collectors.joining(", "));
    }

    static String named(Speech speech, Mood mood) {
        return mood.sign() + " " + speech.name("mood", mood);
    }

    /// What the levels are called, from the lowest.
    static List<String> levels(Speech speech) {
        return Arrays.stream(Mood.values())
                .filter(Mood::isPlain)
                .map(mood -> speech.name("mood", mood))
                .toList();
    }

    private static String dots(Intensity intensity) {
        return "●".repeat(intensity.value()) + "○".repeat(Intensity.MOST - intensity.value());
    }
}
