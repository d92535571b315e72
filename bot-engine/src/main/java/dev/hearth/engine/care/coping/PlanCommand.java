package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.care.coping.Plan.Part;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.Feeling;
import dev.hearth.engine.feature.NextStep;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Reply;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// `/plan` as members type it, and the plan offered to those who feel low.
final class PlanCommand implements NextStep {
    private final Words words;
    private final PlanRepository plans;
    private final Suggestions suggestions;

    PlanCommand(Words words, PlanRepository plans, Suggestions suggestions) {
        this.words = words;
        this.plans = plans;
        this.suggestions = suggestions;
    }

    Command plan() {
        return Command.branching(
                "plan",
                words,
                Terms.EVERYBODY,
                List.of(
                        Command.of("create", words, this::openForm),
                        Command.of("view", words, this::view),
                        Command.of("suggest", words, this::suggest, Suggestions.goal()),
                        Command.of("remove", words, this::askRemove)));
    }

    List<ActionHandler> actions() {
        Option[] inputs = Stream.of(Part.values())
                .map(part -> new Option.Text(part.code(), false, Plan.LONGEST))
                .toArray(Option[]::new);
        return List.of(
                ActionHandler.of(PlanReplies.KEEP, this::keep, inputs),
                ActionHandler.of(PlanReplies.OPEN_FORM, this::openForm),
                ActionHandler.of(PlanReplies.VIEW, this::view),
                ActionHandler.of(PlanReplies.SHOW, this::show),
                ActionHandler.of(PlanReplies.ASK_REMOVE, this::askRemove),
                ActionHandler.of(PlanReplies.REMOVE, this::remove),
                ActionHandler.of(PlanReplies.RESTORE, this::restore),
                ActionHandler.of(PlanReplies.TAKE, this::take));
    }

    @Override
    public Optional<Button> offer(UserId user, Feeling feeling, Language language) {
        return plans.exists(user)
                ? Optional.of(
                        Button.plain(Action.of(PlanReplies.ROOM, PlanReplies.SHOW), words.text(language, "plan.offer")))
                : Optional.empty();
    }

    /// The form holds what is written already: creating again is changing.
    private Reply openForm(Invocation in) {
        Map<Part, String> before = plans.find(in.user()).map(Plan::parts).orElse(Map.of());
        return new Reply.Ask(PlanReplies.form(in.speech(words), before));
    }

    private Reply keep(Invocation in) {
        Speech speech = in.speech(words);
        Map<Part, String> parts = new EnumMap<>(Part.class);
        for (Part part : Part.values()) {
            in.answers().text(part.code()).ifPresent(text -> parts.put(part, text));
        }
        if (parts.isEmpty()) {
            return PlanReplies.none(speech);
        }
        Plan plan = new Plan(in.user(), in.at(), parts);
        plans.keep(plan);
        return PlanReplies.plan(speech, plan, speech.say("plan.kept"));
    }

    private Reply view(Invocation in) {
        Speech speech = in.speech(words);
        return plans.find(in.user())
                .map(plan -> PlanReplies.plan(speech, plan, ""))
                .orElseGet(() -> PlanReplies.none(speech));
    }

    /// Beside what it was pressed under, which stays.
    private Reply show(Invocation in) {
        return view(in) instanceof Reply.Redraw(var screen) ? new Reply.Show(screen) : view(in);
    }

    private Reply suggest(Invocation in) {
        return suggestions.offer(in, PlanReplies.TAKE, "suggest.pick-plan", _ -> true);
    }

    /// Puts a suggestion below what helps, and leaves the rest as it is.
    private Reply take(Invocation in) {
        Speech speech = in.speech(words);
        Optional<String> title = suggestions.taken(in);
        if (title.isEmpty()) {
            return view(in);
        }
        Map<Part, String> parts = new EnumMap<>(Part.class);
        plans.find(in.user()).ifPresent(plan -> parts.putAll(plan.parts()));
        String before = parts.getOrDefault(Part.HELPS, "");
        if (before.lines().anyMatch(title.get()::equals)) {
            return PlanReplies.plan(speech, new Plan(in.user(), in.at(), parts), speech.say("plan.has"));
        }
        String after = before.isEmpty() ? title.get() : before + "\n" + title.get();
        if (after.codePointCount(0, after.length()) > Plan.LONGEST) {
            return PlanReplies.plan(speech, new Plan(in.user(), in.at(), parts), speech.say("plan.full"));
        }
        parts.put(Part.HELPS, after);
        Plan plan = new Plan(in.user(), in.at(), parts);
        plans.keep(plan);
        return PlanReplies.plan(speech, plan, speech.say("plan.taken"));
    }

    private Reply askRemove(Invocation in) {
        Speech speech = in.speech(words);
        return plans.exists(in.user()) ? PlanReplies.confirmRemoval(speech) : PlanReplies.none(speech);
    }

    private Reply remove(Invocation in) {
        Speech speech = in.speech(words);
        return plans.remove(in.user(), in.at()) ? PlanReplies.removed(speech, in.at()) : PlanReplies.none(speech);
    }

    private Reply restore(Invocation in) {
        plans.restore(in.user());
        return view(in);
    }
}
