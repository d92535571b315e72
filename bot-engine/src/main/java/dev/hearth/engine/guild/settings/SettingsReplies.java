package dev.hearth.engine.guild.settings;

import static java.util.stream.Collectors.joining;

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

/// What staff are shown of their guild's settings.
final class SettingsReplies {
    static final String ROOM = "settings";
    static final String PAGE = "page";
    static final String CLEAR = "clear";
    static final String UNDO = "undo";
    static final String RESET = "reset";
    static final String LEAVE = "leave";

    private static final int LINES = 20;

    private SettingsReplies() {}

    /// A page of settings, with what is wrong with them now.
    static Screen page(Speech speech, SettingGroup group, GuildSettings settings, List<Finding> findings) {
        List<Setting<?>> shown = Settings.of(group);
        String body = shown.stream()
                .map(setting -> line(speech, setting, settings, findings))
                .collect(joining("\n"));
        String title = speech.say(
                "view.title",
                speech.say(SettingsCommand.NAME + ".view.page." + group),
                group.page(),
                SettingGroup.values().length);
        List<Row> rows = new ArrayList<>();
        rows.add(turning(speech, group));
        List<Row.Pick> chosen = shown.stream()
                .filter(settings::isChosen)
                .map(setting -> new Row.Pick(setting.key(), speech.say(setting.labelKey()), false))
                .toList();
        if (!chosen.isEmpty()) {
            rows.add(new Row.Select(
                    Action.of(ROOM, CLEAR, group.code()), speech.say("hint.clear"), chosen, chosen.size()));
        }
        Card card = Card.of(Tone.WARM, title, body).withFooter(speech.say("view.footer"));
        return new Screen(List.of(card), rows);
    }

    private static Row turning(Speech speech, SettingGroup group) {
        return Row.of(
                Button.plain(Action.of(ROOM, PAGE, group.turned(-1).code()), "◀ " + speech.say("button.back")),
                Button.plain(Action.of(ROOM, PAGE, group.turned(1).code()), speech.say("button.next") + " ▶"),
                Button.plain(Action.of(ROOM, UNDO), speech.say("button.undo")));
    }

    private static String line(Speech speech, Setting<?> setting, GuildSettings settings, List<Finding> findings) {
        String line = "**" + speech.say(setting.labelKey()) + "** · " + SettingWords.value(speech, setting, settings);
        if (setting.effect().isWaiting()) {
            line += " · _" + speech.say("view.waiting", speech.name("effect", setting.effect())) + "_";
        }
        return line
                + findings.stream()
                        .filter(finding -> finding.setting().equals(setting))
                        .map(finding -> "\n> ⚠ " + SettingWords.finding(speech, finding))
                        .collect(joining());
    }

    static Card ended(Speech speech, SettingsDesk.Outcome outcome) {
        return switch (outcome) {
            case SettingsDesk.Outcome.Saved(var changes, var notes) -> saved(speech, changes, notes);
            case SettingsDesk.Outcome.Refused(var findings) ->
                Card.of(
                        Tone.SORRY,
                        speech.say("refused.title"),
                        speech.say("refused.body") + "\n" + lines(speech, findings));
        };
    }

    private static Card saved(Speech speech, List<Change> changes, List<Finding> notes) {
        if (changes.isEmpty()) {
            return Card.of(Tone.GENTLE, speech.say("same.title"), speech.say("same.body"));
        }
        String body = changed(speech, changes);
        return Card.of(
                Tone.WARM,
                speech.say("saved.title"),
                notes.isEmpty() ? body : body + "\n\n" + speech.say("note.heading") + "\n" + lines(speech, notes));
    }

    private static String lines(Speech speech, List<Finding> findings) {
        return findings.stream()
                .limit(LINES)
                .map(finding -> SettingWords.line(speech, finding))
                .collect(joining("\n"));
    }

    private static String changed(Speech speech, List<Change> changes) {
        String lines = changes.stream()
                .limit(LINES)
                .map(change -> Settings.byKey(change.key())
                        .map(setting -> changed(speech, setting, change))
                        .orElse(change.key()))
                .collect(joining("\n"));
        return changes.size() > LINES ? lines + "\n" + speech.say("saved.more", changes.size() - LINES) : lines;
    }

    private static String changed(Speech speech, Setting<?> setting, Change change) {
        return speech.say(
                "saved.line",
                speech.say(setting.labelKey()),
                SettingWords.written(speech, setting, change.before()),
                SettingWords.written(speech, setting, change.after()));
    }

    static Card undone(Speech speech, List<Change> changes) {
        return changes.isEmpty()
                ? Card.of(Tone.GENTLE, speech.say("same.title"), speech.say("undone.none"))
                : Card.of(Tone.WARM, speech.say("undone.title"), changed(speech, changes));
    }

    static Reply unknown(Speech speech) {
        return Reply.show(Card.of(Tone.SORRY, speech.say("unknown.title"), speech.say("unknown.body")));
    }

    /// Asks before everything is set back.
    static Reply confirmReset(Speech speech, List<Setting<?>> chosen) {
        if (chosen.isEmpty()) {
            return Reply.show(Card.of(Tone.GENTLE, speech.say("same.title"), speech.say("reset.none")));
        }
        String named = chosen.stream()
                .map(setting -> "• " + speech.say(setting.labelKey()))
                .collect(joining("\n"));
        Card card =
                Card.of(Tone.SORRY, speech.say("reset.title", chosen.size()), speech.say("reset.body") + "\n" + named);
        return new Reply.Show(new Screen(
                List.of(card),
                List.of(Row.of(
                        new Button(Action.of(ROOM, RESET), speech.say("button.reset-yes"), Button.Style.DANGER),
                        Button.plain(Action.of(ROOM, LEAVE), speech.say("button.reset-no"))))));
    }

    static Card left(Speech speech) {
        return Card.of(Tone.GENTLE, speech.say("left.title"), speech.say("left.body"));
    }
}
