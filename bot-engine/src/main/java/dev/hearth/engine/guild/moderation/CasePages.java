package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.ActionHandler;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.guild.moderation.ModerationDesk.Outcome;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A guild's moderation log, page by page, and the controls that take a case back. Where a page begins stands in its
/// buttons, so that they work after a restart.
final class CasePages {
    private static final int CASES = 6;

    /// Some cases, newest first.
    ///
    /// @param target  whose they are; null for everybody's
    /// @param goesOn  whether there are older ones
    /// @param isLater whether there are newer ones
    record Page(@Nullable UserId target, List<ModCase> cases, boolean goesOn, boolean isLater) {}

    private final Words words;
    private final ModerationRepository repository;
    private final ModerationDesk desk;
    private final ModerationLog log;

    CasePages(Words words, ModerationRepository repository, ModerationDesk desk, ModerationLog log) {
        this.words = words;
        this.repository = repository;
        this.desk = desk;
        this.log = log;
    }

    List<ActionHandler> actions() {
        List<ActionHandler> actions = new ArrayList<>();
        actions.add(ActionHandler.of(ModerationReplies.PAGE, this::turn).on(Terms.needing(Act.WARN.permission())));
        actions.add(ActionHandler.of(ModerationReplies.PICK, this::pick).on(Terms.needing(Act.WARN.permission())));
        actions.add(ActionHandler.of(ModerationReplies.PAGE_ANYWHERE, this::turnAnywhere)
                .on(ModActionCommand.WHO_SEES));
        Stream.of(Act.values())
                .filter(Act::isUndoable)
                .map(Act::permission)
                .distinct()
                .map(needed -> ActionHandler.of(ModerationReplies.undoing(needed), this::undo)
                        .on(Terms.needing(needed)))
                .forEach(actions::add);
        return actions;
    }

    /// The cases of the guild where it is asked.
    ///
    /// @param target only those of one person; null for all
    /// @param before only those of a smaller number
    Screen page(Invocation in, @Nullable UserId target, int before) {
        return ModerationReplies.page(in.speech(words), read(ModCommand.guild(in), target, before), null);
    }

    /// The cases of any guild, to look at, for those who look after the installation.
    Screen anywhere(Invocation in, GuildId guild, @Nullable UserId target, int before) {
        return ModerationReplies.page(in.speech(words), read(guild, target, before), guild);
    }

    private Page read(GuildId guild, @Nullable UserId target, int before) {
        List<ModCase> found = repository.latest(guild, target, before, CASES + 1);
        return new Page(target, found.stream().limit(CASES).toList(), found.size() > CASES, before < Integer.MAX_VALUE);
    }

    private Reply turn(Invocation in) {
        return new Reply.Redraw(page(in, target(in, 0), number(in, 1)));
    }

    private Reply turnAnywhere(Invocation in) {
        GuildId guild = new GuildId(Long.parseLong(in.args().getFirst(), Character.MAX_RADIX));
        return new Reply.Redraw(anywhere(in, guild, target(in, 1), number(in, 2)));
    }

    private static @Nullable UserId target(Invocation in, int arg) {
        long target = Long.parseLong(in.args().get(arg), Character.MAX_RADIX);
        return target == 0 ? null : new UserId(target);
    }

    private static int number(Invocation in, int arg) {
        return Integer.parseInt(in.args().get(arg));
    }

    /// Picked from one's own page of the log.
    private Reply pick(Invocation in) {
        return ModerationReplies.takenBack(
                in.speech(words), undo(in, Integer.parseInt(in.answers().picks().getFirst())));
    }

    /// Pressed below the card in the log channel, which others see: it is drawn anew in the guild's language. What did
    /// not work is for the one who pressed.
    private Reply undo(Invocation in) {
        Outcome outcome = undo(in, Integer.parseInt(in.args().getFirst()));
        GuildId guild = ModCommand.guild(in);
        return outcome instanceof Outcome.Kept(ModCase kept, boolean _) && kept.undoing() != null
                ? new Reply.Redraw(ModerationReplies.logged(log.speech(guild), kept))
                : ModerationReplies.takenBack(in.speech(words), outcome);
    }

    private Outcome undo(Invocation in, int number) {
        return desk.undo(ModCommand.guild(in), number, in.user(), ModCommand.permissions(in));
    }
}
