package dev.hearth.engine.care.coping;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.text.Excerpt;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.feature.Helped;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What is said about a member's toolbox, to them alone.
final class ToolboxReplies {
    static final String LIST = "tool-list";
    static final String USED = "tool-used";
    static final String HELPED = "tool-helped";
    static final String REMOVE = "tool-remove";
    static final String RESTORE = "tool-restore";

    /// So that a card has room for a full toolbox, whatever is written in it.
    private static final int SHOWN_IN_LIST = 40;

    private ToolboxReplies() {}

    /// @param line what has just happened; empty for nothing
    static Reply list(Speech speech, List<Tool> tools, String line) {
        String first = line.isEmpty() ? "" : line + "\n\n";
        if (tools.isEmpty()) {
            return Reply.redraw(card(speech, first + speech.say("tool.none")));
        }
        String body = tools.stream().map(tool -> line(speech, tool)).collect(joining("\n"));
        return new Reply.Redraw(
                Screen.of(card(speech, first + body), picks(USED, speech.say("tool.pick-used"), tools)));
    }

    private static String line(Speech speech, Tool tool) {
        String name = "• " + Excerpt.of(tool.name(), SHOWN_IN_LIST);
        return tool.used() == 0 ? name : name + " · " + speech.say("tool.counts", tool.used(), tool.helped());
    }

    private static Row picks(String action, String hint, List<Tool> tools) {
        List<Row.Pick> picks = tools.stream()
                .limit(Tool.MOST)
                .map(tool -> new Row.Pick(tool.id().text(), label(tool), false))
                .toList();
        return new Row.Select(Action.of(PlanReplies.ROOM, action), hint, picks, 1);
    }

    /// Eighty emoji are more than a list's line takes.
    private static String label(Tool tool) {
        String name = tool.name();
        return name.length() <= 100 ? name : name.substring(0, name.offsetByCodePoints(0, 49));
    }

    static Reply used(Speech speech, Tool tool, EntryId use) {
        String name = Excerpt.of(tool.name(), Tool.LONGEST);
        return new Reply.Redraw(
                Screen.of(card(speech, speech.say("tool.used", name)), new Row.Buttons(helped(speech, use))));
    }

    /// Ask whether it helped.
    static List<Button> helped(Speech speech, EntryId use) {
        return Stream.of(Helped.values())
                .map(helped -> Button.plain(
                        Action.of(PlanReplies.ROOM, HELPED, helped.name().toLowerCase(Locale.ROOT), use.text()),
                        speech.name("helped", helped)))
                .toList();
    }

    static Reply pickToRemove(Speech speech, List<Tool> tools) {
        return tools.isEmpty()
                ? list(speech, tools, "")
                : new Reply.Show(Screen.of(
                        card(speech, speech.say("tool.remove")), picks(REMOVE, speech.say("tool.pick-remove"), tools)));
    }

    static Reply removed(Speech speech, EntryId tool, Instant at) {
        String until = "<t:" + at.plus(PlanReplies.WAY_BACK).getEpochSecond() + ":t>";
        return new Reply.Redraw(Screen.of(
                card(speech, speech.say("tool.removed", until)),
                Row.of(
                        Button.plain(Action.of(PlanReplies.ROOM, RESTORE, tool.text()), speech.say("button.restore")),
                        Button.plain(Action.of(PlanReplies.ROOM, LIST), speech.say("button.list")))));
    }

    private static Card card(Speech speech, String body) {
        return Card.of(Tone.WARM, speech.say("tool.title"), body).withFooter(speech.say("private"));
    }
}
