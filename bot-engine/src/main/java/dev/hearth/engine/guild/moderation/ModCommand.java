package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.RoleId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Origin;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.guild.moderation.ModCase.Draft;
import dev.hearth.engine.talk.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// `/mod`: what moderators do to members. Discord shows the command to those who may time members out; each branch asks
/// for exactly its own permission.
final class ModCommand {
    private static final String NAME = "mod";
    private static final String WHO = "user";
    private static final String REASON = "reason";
    private static final String MINUTES = "minutes";
    private static final String ROLE = "role";
    private static final String CHANGE = "change";
    private static final String GIVE = "give";

    /// Discord's bound: 28 days.
    private static final int LONGEST_TIMEOUT = 40_320;

    private final Words words;
    private final ModerationDesk desk;
    private final CasePages pages;

    ModCommand(Words words, ModerationDesk desk, CasePages pages) {
        this.words = words;
        this.desk = desk;
        this.pages = pages;
    }

    Command command() {
        Option who = new Option.User(WHO, true);
        Option reason = new Option.Text(REASON, false, ModCase.LONGEST_REASON);
        Option why = new Option.Text(REASON, true, ModCase.LONGEST_REASON);
        return Command.branching(
                NAME,
                words,
                Terms.needing(Act.WARN.permission()),
                List.of(
                        branch("warn", Act.WARN, who, why),
                        branch(
                                "timeout",
                                Act.TIMEOUT,
                                who,
                                new Option.Whole(MINUTES, true, 1, LONGEST_TIMEOUT),
                                reason),
                        branch("untimeout", Act.LIFT_TIMEOUT, who, reason),
                        branch("ban", Act.BAN, who, reason),
                        branch("unban", Act.LIFT_BAN, who, reason),
                        Command.of(
                                        "role",
                                        words,
                                        this::changeRole,
                                        who,
                                        new Option.Role(ROLE, true),
                                        new Option.OneOf(CHANGE, true, List.of(GIVE, "take")),
                                        reason)
                                .on(Terms.needing(Act.GIVE_ROLE.permission())),
                        Command.of("logs", words, this::logs, new Option.User(WHO, false))));
    }

    private Command branch(String name, Act act, Option... options) {
        return Command.of(name, words, in -> order(in, act, null), options).on(Terms.needing(act.permission()));
    }

    private Reply changeRole(Invocation in) {
        Act act = in.answers().text(CHANGE).orElseThrow().equals(GIVE) ? Act.GIVE_ROLE : Act.TAKE_ROLE;
        return order(in, act, new RoleId(id(in, ROLE)));
    }

    private Reply order(Invocation in, Act act, @Nullable RoleId role) {
        Instant until = in.answers().whole(MINUTES).isPresent()
                ? in.at().plus(Duration.ofMinutes(in.answers().whole(MINUTES).getAsInt()))
                : null;
        String reason = in.answers().text(REASON).orElse(null);
        Draft draft = new Draft(guild(in), in.at(), in.user(), act, new UserId(id(in, WHO)), role, until, reason, null);
        return ModerationReplies.ordered(in.speech(words), desk.order(draft, permissions(in)));
    }

    private Reply logs(Invocation in) {
        UserId target = in.answers().text(WHO).isPresent() ? new UserId(id(in, WHO)) : null;
        return new Reply.Show(pages.page(in, target, Integer.MAX_VALUE));
    }

    private static long id(Invocation in, String option) {
        return Long.parseLong(in.answers().text(option).orElseThrow());
    }

    /// The gate lets nobody here but from a guild.
    static GuildId guild(Invocation in) {
        return in.origin().guild().orElseThrow();
    }

    static long permissions(Invocation in) {
        return in.origin() instanceof Origin.InGuild there ? there.permissions() : 0;
    }
}
