package dev.hearth.engine.guild.settings;

import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.guild.settings.SettingsDesk.Edit;
import dev.hearth.engine.talk.Reply;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// What the controls under settings do, for those who may change them when they press.
final class SettingsActions {
    private final Words words;
    private final SettingsService service;
    private final SettingsCommand command;

    SettingsActions(Words words, SettingsService service, SettingsCommand command) {
        this.words = words;
        this.service = service;
        this.command = command;
    }

    List<ActionHandler> all() {
        ActionHandler page = ActionHandler.of(SettingsReplies.PAGE, in -> new Reply.Redraw(command.page(in, group(in))))
                .on(SettingsCommand.WHO_SEES);
        return Stream.concat(Stream.of(page), changing()).toList();
    }

    private Stream<ActionHandler> changing() {
        return Stream.of(
                        ActionHandler.of(SettingsReplies.CLEAR, this::clear),
                        ActionHandler.of(SettingsReplies.UNDO, this::undo),
                        ActionHandler.of(SettingsReplies.RESET, this::reset),
                        ActionHandler.of(
                                SettingsReplies.LEAVE, in -> Reply.redraw(SettingsReplies.left(in.speech(words)))))
                .map(action -> action.on(SettingsCommand.WHO_MAY));
    }

    private Reply clear(Invocation in) {
        List<Edit> edits = in.answers().picks().stream()
                .flatMap(key -> Settings.byKey(key).stream())
                .<Edit>map(setting -> new Edit(setting, null))
                .toList();
        return Reply.redraw(SettingsReplies.ended(in.speech(words), command.save(in, Change.Way.RESET, edits)));
    }

    private Reply undo(Invocation in) {
        List<Change> changes = service.undo(SettingsCommand.guild(in), SettingsCommand.author(in));
        return Reply.redraw(SettingsReplies.undone(in.speech(words), changes));
    }

    private Reply reset(Invocation in) {
        List<Edit> all = command.chosen(in).stream()
                .<Edit>map(setting -> new Edit(setting, null))
                .toList();
        return Reply.redraw(SettingsReplies.ended(in.speech(words), command.save(in, Change.Way.RESET, all)));
    }

    private static SettingGroup group(Invocation in) {
        return SettingGroup.valueOf(in.args().getFirst().toUpperCase(Locale.ROOT));
    }
}
