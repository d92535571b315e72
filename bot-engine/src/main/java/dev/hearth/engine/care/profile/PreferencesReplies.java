package dev.hearth.engine.care.profile;

import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What is said about preferences, to the member alone.
final class PreferencesReplies {
    static final String ROOM = "profile";
    static final String RESET = "reset";
    static final String VIEW = "view";

    private PreferencesReplies() {}

    /// @param line what has just happened; empty for nothing
    static Reply view(Speech speech, Preferences own, boolean paused, String line) {
        List<String> lines = new ArrayList<>();
        if (!line.isEmpty()) {
            lines.add("**" + line + "**\n");
        }
        lines.add(speech.say(
                "view.language",
                own.language() == null
                        ? speech.say("view.follow-discord")
                        : speech.say("preferences.update.language."
                                + own.language().locale().getLanguage())));
        lines.add(speech.say(
                "view.zone",
                own.zone() == null
                        ? speech.say("view.follow-place")
                        : own.zone().getId()));
        lines.add(speech.say("view.pause", onOff(speech, paused)));
        lines.add(speech.say("view.colour", chosen(speech, "colour.", own.colour())));
        lines.add(speech.say("view.reminders", chosen(speech, "reminders.", own.reminders())));
        lines.add("\n" + speech.say("view.later"));
        lines.add(speech.say("view.tone", chosen(speech, "tone.", own.manner())));
        lines.add(speech.say("view.no-context", onOff(speech, own.contextOff())));
        lines.add(speech.say("view.no-crisis-messages", onOff(speech, own.crisisQuiet())));
        Card card = Card.of(Tone.WARM, speech.say("view.title"), String.join("\n", lines))
                .withFooter(speech.say("view.change"));
        return Reply.redraw(card);
    }

    private static String chosen(Speech speech, String option, Enum<?> value) {
        return speech.say("preferences.update." + option + value.name().toLowerCase(Locale.ROOT));
    }

    private static String onOff(Speech speech, boolean on) {
        return speech.say(on ? "on" : "off");
    }

    static Reply confirmReset(Speech speech) {
        return new Reply.Show(Screen.of(
                Card.of(Tone.GENTLE, speech.say("reset.title"), speech.say("reset.body")),
                Row.of(
                        new Button(Action.of(ROOM, RESET), speech.say("button.reset"), Button.Style.DANGER),
                        Button.plain(Action.of(ROOM, VIEW), speech.say("button.keep")))));
    }
}
