package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.guild.settings.CheckInVisibility;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Form;
import dev.hearth.engine.talk.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The buttons and lists under a check-in: one row for each part that is still missing, so that every step can be
/// passed over by pressing another.
final class MoodControls {
    static final String ROOM = "mood";
    static final String BEGIN = "begin";
    static final String MOOD = "mood";
    static final String INTENSITY = "intensity";
    static final String ACTIVITIES = "activities";
    static final String WRITE_NOTE = "write-note";
    static final String NOTE = "note";
    static final String DONE = "done";
    static final String NOT_NOW = "not-now";
    static final String ASK_REMOVE = "ask-remove";
    static final String REMOVE = "remove";
    static final String KEEP = "keep";
    static final String SHARE = "share";

    private MoodControls() {}

    /// A check-in before anything is kept.
    ///
    /// @param prepared the id under which the first press keeps it
    /// @param day      that it is about
    record Beginning(EntryId prepared, DayBack day) {}

    static List<Row> beginning(Speech speech, Beginning beginning) {
        Button notNow = Button.plain(Action.of(ROOM, NOT_NOW), speech.say("button.not-now"));
        return List.of(
                moods(
                        speech,
                        BEGIN,
                        beginning.prepared().text(),
                        beginning.day().code()),
                Row.of(notNow));
    }

    /// For what the check-in lacks.
    static List<Row> missing(Speech speech, MoodService.Kept kept) {
        CheckIn checkIn = kept.checkIn();
        EntryId id = checkIn.id();
        List<Row> rows = new ArrayList<>();
        if (checkIn.mood() == null) {
            rows.add(moods(speech, MOOD, id.text()));
        }
        if (checkIn.intensity() == null) {
            rows.add(intensities(speech, id));
        }
        if (checkIn.activities().isEmpty()) {
            rows.add(activities(speech, id));
        }
        rows.add(last(speech, kept));
        return rows;
    }

    /// For a check-in that lacks nothing or is left as it is.
    static List<Row> end(Speech speech, MoodService.Kept kept) {
        List<Button> buttons = offers(speech, kept);
        return buttons.isEmpty() ? List.of() : List.of(new Row.Buttons(buttons));
    }

    /// What can be done with it beside completing it.
    private static List<Button> offers(Speech speech, MoodService.Kept kept) {
        List<Button> buttons = new ArrayList<>();
        kept.next().after(kept.checkIn(), speech.language()).ifPresent(buttons::add);
        share(speech, kept.checkIn(), kept.sharing()).ifPresent(buttons::add);
        return buttons;
    }

    /// The offer to post it, where there is a mood to post and the guild has a place for it.
    private static Optional<Button> share(Speech speech, CheckIn checkIn, CheckInVisibility sharing) {
        if (sharing == CheckInVisibility.PRIVATE || checkIn.mood() == null) {
            return Optional.empty();
        }
        Action action = Action.of(ROOM, SHARE, sharing.name(), checkIn.id().text());
        return Optional.of(Button.plain(action, speech.name("button.share", sharing)));
    }

    static List<Row> confirmRemoval(Speech speech, EntryId id) {
        return List.of(Row.of(
                new Button(Action.of(ROOM, REMOVE, id.text()), speech.say("button.remove-yes"), Button.Style.DANGER),
                Button.plain(Action.of(ROOM, KEEP, id.text()), speech.say("button.keep"))));
    }

    static Form noteForm(Speech speech, EntryId id) {
        Form.Input input =
                new Form.Input(NOTE, speech.say("form.label"), speech.say("form.hint"), CheckIn.LONGEST_NOTE, true, "");
        return new Form(Action.of(ROOM, NOTE, id.text()), speech.say("form.title"), List.of(input));
    }

    /// @param about what the action is about beside the mood
    private static Row moods(Speech speech, String action, String... about) {
        return new Row.Buttons(Arrays.stream(Mood.values())
                .filter(Mood::isPlain)
                .map(mood -> Button.plain(
                        new Action(
                                ROOM,
                                action,
                                Stream.concat(Stream.of(Integer.toString(mood.code())), Stream.of(about))
                                        .toList()),
                        MoodReplies.named(speech, mood)))
                .toList());
    }

    private static Row intensities(Speech speech, EntryId id) {
        return new Row.Buttons(IntStream.rangeClosed(Intensity.LEAST, Intensity.MOST)
                .mapToObj(value -> Button.plain(
                        Action.of(ROOM, INTENSITY, Integer.toString(value), id.text()),
                        speech.say("intensity." + value)))
                .toList());
    }

    private static Row activities(Speech speech, EntryId id) {
        List<Row.Pick> picks = Arrays.stream(Activity.values())
                .map(activity -> new Row.Pick(activity.code(), speech.name("activity", activity), false))
                .toList();
        return new Row.Select(Action.of(ROOM, ACTIVITIES, id.text()), speech.say("hint.activities"), picks, 5);
    }

    private static Row last(Speech speech, MoodService.Kept kept) {
        CheckIn checkIn = kept.checkIn();
        String id = checkIn.id().text();
        List<Button> buttons = new ArrayList<>();
        if (checkIn.note() == null) {
            buttons.add(Button.plain(Action.of(ROOM, WRITE_NOTE, id), speech.say("button.note")));
        }
        buttons.addAll(offers(speech, kept));
        buttons.add(new Button(Action.of(ROOM, DONE, id), speech.say("button.skip"), Button.Style.MAIN));
        buttons.add(Button.plain(Action.of(ROOM, ASK_REMOVE, id), speech.say("button.remove")));
        return new Row.Buttons(buttons);
    }
}
