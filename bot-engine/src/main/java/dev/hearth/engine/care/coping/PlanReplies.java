package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.care.coping.Plan.Part;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Field;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Form;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What is said about a member's plan, to them alone.
final class PlanReplies {
    static final String ROOM = "coping";
    static final String OPEN_FORM = "plan-form";
    static final String KEEP = "plan-keep";
    static final String VIEW = "plan-view";
    static final String SHOW = "plan-show";
    static final String ASK_REMOVE = "plan-ask-remove";
    static final String REMOVE = "plan-remove";
    static final String TAKE = "plan-take";
    static final String RESTORE = "plan-restore";

    /// How long a removed plan can be brought back.
    static final Duration WAY_BACK = Duration.ofHours(1);

    private static final int FIELD = 1_024;

    private PlanReplies() {}

    static Form form(Speech speech, Map<Part, String> before) {
        List<Form.Input> inputs = Stream.of(Part.values())
                .map(part -> new Form.Input(
                        part.code(),
                        speech.name("plan.part", part),
                        speech.name("plan.hint", part),
                        Plan.LONGEST,
                        false,
                        before.getOrDefault(part, "")))
                .toList();
        return new Form(Action.of(ROOM, KEEP), speech.say("plan.title"), inputs);
    }

    /// @param line what has just happened; empty for nothing
    static Reply plan(Speech speech, Plan plan, String line) {
        List<Field> fields = new ArrayList<>();
        plan.parts().forEach((part, text) -> fields.add(new Field(speech.name("plan.part", part), shortened(text))));
        String body = line.isEmpty() ? speech.say("plan.body") : line;
        Card card = Card.of(Tone.GENTLE, speech.say("plan.title"), body)
                .with(fields)
                .withFooter(speech.say("private"));
        return new Reply.Redraw(Screen.of(
                card,
                Row.of(
                        Button.plain(Action.of(ROOM, OPEN_FORM), speech.say("button.change")),
                        Button.plain(Action.of(ROOM, ASK_REMOVE), speech.say("button.remove")))));
    }

    /// A thousand emoji are more than a field takes.
    private static String shortened(String text) {
        return text.length() <= FIELD
                ? text
                : text.substring(0, text.offsetByCodePoints(0, text.codePointCount(0, FIELD - 2))) + "…";
    }

    static Reply none(Speech speech) {
        return new Reply.Redraw(Screen.of(
                Card.of(Tone.GENTLE, speech.say("plan.title"), speech.say("plan.none")),
                Row.of(Button.plain(Action.of(ROOM, OPEN_FORM), speech.say("button.write")))));
    }

    static Reply confirmRemoval(Speech speech) {
        return new Reply.Redraw(Screen.of(
                Card.of(Tone.SORRY, speech.say("plan.remove"), speech.say("plan.remove-body")),
                Row.of(
                        new Button(Action.of(ROOM, REMOVE), speech.say("button.remove-yes"), Button.Style.DANGER),
                        Button.plain(Action.of(ROOM, VIEW), speech.say("button.keep")))));
    }

    static Reply removed(Speech speech, Instant at) {
        String until = "<t:" + at.plus(WAY_BACK).getEpochSecond() + ":t>";
        return new Reply.Redraw(Screen.of(
                Card.of(Tone.GENTLE, speech.say("plan.removed"), speech.say("plan.removed-body", until)),
                Row.of(Button.plain(Action.of(ROOM, RESTORE), speech.say("button.restore")))));
    }
}
