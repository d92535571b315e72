package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Handler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.talk.Reply;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the controls under a check-in do. Each change is kept at once and draws the message anew.
final class MoodActions {
    private final Words words;
    private final MoodService service;

    MoodActions(Words words, MoodService service) {
        this.words = words;
        this.service = service;
    }

    Map<String, Handler> byName() {
        return Map.of(
                MoodControls.MOOD, this::pickMood,
                MoodControls.INTENSITY, this::pickIntensity,
                MoodControls.ACTIVITIES, this::pickActivities,
                MoodControls.WRITE_NOTE, this::openNote,
                MoodControls.NOTE, this::keepNote,
                MoodControls.DONE, this::done,
                MoodControls.NOT_NOW, in -> MoodReplies.notNow(in.speech(words)),
                MoodControls.ASK_REMOVE, in -> MoodReplies.confirmRemoval(in.speech(words), entry(in, 0)),
                MoodControls.KEEP, in -> redraw(in, service.kept(in.user(), entry(in, 0))),
                MoodControls.REMOVE, this::remove);
    }

    /// The first pick makes the check-in; a pick on a check-in without a mood completes it.
    private Reply pickMood(Invocation in) {
        Mood mood = Mood.valueOf(in.args().getFirst());
        if (in.args().size() > 1) {
            return redraw(in, service.setMood(in.user(), entry(in, 1), mood));
        }
        MoodService.Draft draft = new MoodService.Draft(mood, null, Set.of(), null);
        return redraw(
                in, Optional.of(service.checkIn(in.user(), in.origin().guild().orElse(null), in.at(), draft)));
    }

    private Reply pickIntensity(Invocation in) {
        Intensity intensity = new Intensity(Integer.parseInt(in.args().getFirst()));
        return redraw(in, service.setIntensity(in.user(), entry(in, 1), intensity));
    }

    private Reply pickActivities(Invocation in) {
        Set<Activity> picked = EnumSet.noneOf(Activity.class);
        in.answers().picks().forEach(pick -> picked.add(Activity.valueOf(pick)));
        return redraw(in, service.setActivities(in.user(), entry(in, 0), picked));
    }

    private Reply openNote(Invocation in) {
        return new Reply.Ask(MoodControls.noteForm(in.speech(words), entry(in, 0)));
    }

    private Reply keepNote(Invocation in) {
        return redraw(in, service.setNote(in.user(), entry(in, 0), in.answers().text(MoodControls.NOTE)));
    }

    private Reply done(Invocation in) {
        return service.kept(in.user(), entry(in, 0))
                .<Reply>map(kept -> new Reply.Redraw(MoodReplies.done(in.speech(words), kept)))
                .orElseGet(() -> MoodReplies.gone(in.speech(words)));
    }

    private Reply remove(Invocation in) {
        service.remove(in.user(), entry(in, 0));
        return MoodReplies.removed(in.speech(words));
    }

    private Reply redraw(Invocation in, Optional<MoodService.Kept> kept) {
        return kept.<Reply>map(found -> new Reply.Redraw(MoodReplies.kept(in.speech(words), found, List.of())))
                .orElseGet(() -> MoodReplies.gone(in.speech(words)));
    }

    private static EntryId entry(Invocation in, int index) {
        return EntryId.of(in.args().get(index));
    }
}
