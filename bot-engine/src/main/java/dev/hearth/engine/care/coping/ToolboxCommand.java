package dev.hearth.engine.care.coping;

import static java.util.stream.Collectors.toSet;

import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Folding;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.DayBack;
import dev.hearth.engine.feature.DoneWatch;
import dev.hearth.engine.feature.Helped;
import dev.hearth.engine.feature.MemberDays;
import dev.hearth.engine.feature.library.ExerciseButtons;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Reply;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `/toolbox` as members type it.
final class ToolboxCommand implements DoneWatch {
    private static final String TOOL = "tool";

    private final Words words;
    private final ToolRepository tools;
    private final EntryIds ids;
    private final MemberDays days;
    private final Suggestions suggestions;

    ToolboxCommand(Words words, ToolRepository tools, EntryIds ids, MemberDays days, Suggestions suggestions) {
        this.words = words;
        this.tools = tools;
        this.ids = ids;
        this.days = days;
        this.suggestions = suggestions;
    }

    Command toolbox() {
        Option tool = new Option.Text(TOOL, true, Tool.LONGEST);
        return Command.branching(
                "toolbox",
                words,
                Terms.EVERYBODY,
                List.of(
                        Command.of("add", words, this::add, tool),
                        Command.of("list", words, in -> list(in, "")),
                        Command.of("used", words, this::used, tool, DayBack.option()),
                        Command.of("suggest", words, this::suggest, Suggestions.goal()),
                        Command.of("remove", words, this::pickToRemove)));
    }

    List<ActionHandler> actions() {
        return List.of(
                ActionHandler.of(ToolboxReplies.LIST, in -> list(in, "")),
                ActionHandler.of(ToolboxReplies.USED, this::picked),
                ActionHandler.of(ToolboxReplies.HELPED, this::helped),
                ActionHandler.of(ToolboxReplies.REMOVE, this::remove),
                ActionHandler.of(ToolboxReplies.RESTORE, this::restore),
                ActionHandler.of(ExerciseButtons.KEEP, this::take));
    }

    private Reply list(Invocation in, String line) {
        return ToolboxReplies.list(in.speech(words), tools.of(in.user()), line);
    }

    private Reply add(Invocation in) {
        return add(in, in.answers().text(TOOL).orElseThrow());
    }

    private Reply suggest(Invocation in) {
        Set<String> own = tools.of(in.user()).stream()
                .map(tool -> Folding.fold(tool.name()))
                .collect(toSet());
        return suggestions.offer(
                in,
                ExerciseButtons.KEEP,
                "suggest.pick-tool",
                exercise -> !own.contains(
                        Folding.fold(exercise.wording(in.language()).title())));
    }

    /// An exercise that was suggested here, or that somebody has just done.
    private Reply take(Invocation in) {
        return suggestions.taken(in).map(title -> add(in, title)).orElseGet(() -> list(in, ""));
    }

    private Reply add(Invocation in, String name) {
        Speech speech = in.speech(words);
        List<Tool> before = tools.of(in.user());
        if (before.size() >= Tool.MOST) {
            return list(in, speech.say("tool.full", Tool.MOST));
        }
        if (before.stream().anyMatch(tool -> Folding.fold(tool.name()).equals(Folding.fold(name)))) {
            return list(in, speech.say("tool.known"));
        }
        tools.add(in.user(), ids.next(), name, in.at());
        return list(in, speech.say("tool.added"));
    }

    /// By its name or the beginning of it, if that fits one alone; else the member picks.
    private Reply used(Invocation in) {
        String typed = Folding.fold(in.answers().text(TOOL).orElseThrow());
        List<Tool> own = tools.of(in.user());
        Optional<Tool> exact = own.stream()
                .filter(tool -> Folding.fold(tool.name()).equals(typed))
                .findFirst();
        List<Tool> fitting = own.stream()
                .filter(tool -> Folding.fold(tool.name()).startsWith(typed))
                .toList();
        return exact.or(() -> fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty())
                .map(tool -> used(in, tool, DayBack.in(in.answers())))
                .orElseGet(() -> list(in, in.speech(words).say("tool.unknown")));
    }

    private Reply picked(Invocation in) {
        EntryId id = EntryId.of(in.answers().picks().getFirst());
        return tools.of(in.user()).stream()
                .filter(tool -> tool.id().equals(id))
                .findFirst()
                .map(tool -> used(in, tool, DayBack.TODAY))
                .orElseGet(() -> list(in, ""));
    }

    private Reply used(Invocation in, Tool tool, DayBack back) {
        EntryId use = ids.next();
        GuildId guild = in.origin().guild().orElse(null);
        LocalDate today = days.of(in.user(), guild).dayOf(in.at());
        tools.use(in.user(), use, tool.id(), guild, in.at(), back.before(today));
        return ToolboxReplies.used(in.speech(words), tool, use);
    }

    /// What somebody was reminded of may stand in their toolbox, by the same name.
    @Override
    public List<Button> done(UserId user, String what, @Nullable GuildId here, Instant at, Language language) {
        return tools.of(user).stream()
                .filter(tool -> Folding.fold(tool.name()).equals(Folding.fold(what.strip())))
                .findFirst()
                .map(tool -> {
                    EntryId use = ids.next();
                    tools.use(
                            user, use, tool.id(), here, at, days.of(user, here).dayOf(at));
                    return ToolboxReplies.helped(new Speech(words, language), use);
                })
                .orElseGet(List::of);
    }

    private Reply helped(Invocation in) {
        Helped helped = Helped.valueOf(in.args().getFirst().toUpperCase(Locale.ROOT));
        boolean kept = tools.setHelped(in.user(), EntryId.of(in.args().get(1)), helped);
        return list(in, kept ? in.speech(words).name("helped.said", helped) : "");
    }

    private Reply pickToRemove(Invocation in) {
        return ToolboxReplies.pickToRemove(in.speech(words), tools.of(in.user()));
    }

    private Reply remove(Invocation in) {
        EntryId id = EntryId.of(in.answers().picks().getFirst());
        return tools.remove(in.user(), id, in.at())
                ? ToolboxReplies.removed(in.speech(words), id, in.at())
                : list(in, "");
    }

    private Reply restore(Invocation in) {
        tools.restore(in.user(), EntryId.of(in.args().getFirst()));
        return list(in, "");
    }
}
