package dev.hearth.engine.care.mood;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Handler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.talk.Reply;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
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

    List<ActionHandler> all() {
        return List.of(
                gated(MoodControls.BEGIN, this::begin),
                gated(MoodControls.MOOD, this::pickMood),
                gated(MoodControls.INTENSITY, this::pickIntensity),
                gated(MoodControls.ACTIVITIES, this::pickActivities),
                gated(MoodControls.WRITE_NOTE, this::openNote),
                ActionHandler.of(
                                MoodControls.NOTE,
                                this::keepNote,
                                new Option.Text(MoodControls.NOTE, false, CheckIn.LONGEST_NOTE))
                        .on(GuildRules.CHECK_INS),
                ActionHandler.of(MoodControls.DONE, this::done),
                ActionHandler.of(MoodControls.NOT_NOW, in -> MoodReplies.notNow(in.speech(words))),
                ActionHandler.of(
                        MoodControls.ASK_REMOVE, in -> MoodReplies.confirmRemoval(in.speech(words), entry(in, 0))),
                ActionHandler.of(MoodControls.KEEP, in -> redraw(in, service.kept(in.user(), entry(in, 0)))),
                ActionHandler.of(MoodControls.REMOVE, this::remove));
    }

    private static ActionHandler gated(String name, Handler handler) {
        return ActionHandler.of(name, handler).on(GuildRules.CHECK_INS);
    }

    /// A second press changes what the first one made; only the first can come too soon after another check-in.
    private Reply begin(Invocation in) {
        GuildId origin = in.origin().guild().orElse(null);
        if (service.kept(in.user(), entry(in, 1)).isEmpty()) {
            Optional<Instant> next = service.nextAfter(in.user(), origin, in.at());
            if (next.isPresent()) {
                return MoodReplies.tooSoon(in.speech(words), next.get());
            }
        }
        DayBack day = in.args().size() > 2 ? DayBack.of(in.args().get(2)) : DayBack.TODAY;
        return redraw(in, service.begin(in.user(), origin, in.at(), day, entry(in, 1), mood(in)));
    }

    private Reply pickMood(Invocation in) {
        return redraw(in, service.setMood(in.user(), entry(in, 1), mood(in)));
    }

    private Reply pickIntensity(Invocation in) {
        Intensity intensity = new Intensity(Integer.parseInt(in.args().getFirst()));
        return redraw(in, service.setIntensity(in.user(), entry(in, 1), intensity));
    }

    private Reply pickActivities(Invocation in) {
        Set<Activity> picked = EnumSet.noneOf(Activity.class);
        in.answers().picks().forEach(pick -> Activity.ofCode(pick).ifPresent(picked::add));
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

    private static Mood mood(Invocation in) {
        return Mood.ofCode(Integer.parseInt(in.args().getFirst())).orElseThrow();
    }

    private static EntryId entry(Invocation in, int index) {
        return EntryId.of(in.args().get(index));
    }
}
