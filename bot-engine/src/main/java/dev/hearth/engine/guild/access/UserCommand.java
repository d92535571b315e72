package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.talk.Reply;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// `/user`: what staff do about one person. Owners are not made here.
final class UserCommand {
    private static final String NAME = "user";
    private static final String WHO = "user";
    private static final String ROLE = "role";
    private static final String DAYS = "days";
    private static final String REASON = "reason";
    private static final int LONGEST_DAYS = 3_650;
    private static final List<String> ROLES = List.of("admin", "mod", "support");

    private final Words words;
    private final AccessDesk desk;
    private final AccessPages pages;

    UserCommand(Words words, AccessDesk desk, AccessPages pages) {
        this.words = words;
        this.desk = desk;
        this.pages = pages;
    }

    Command command() {
        Option who = new Option.User(WHO, true);
        return Command.branching(
                NAME,
                words,
                AccessPages.WHO_SEES,
                List.of(
                        Command.of("info", words, in -> new Reply.Show(pages.user(in, user(in), null)), who),
                        Command.of("ban", words, this::ban, who, days(), reason())
                                .on(Terms.forStaff(AccessDesk.BANS)),
                        Command.of("unban", words, this::unban, who).on(Terms.forStaff(AccessDesk.BANS)),
                        Command.of("grant", words, this::grant, who, new Option.OneOf(ROLE, true, ROLES))
                                .on(Terms.forStaff(AccessDesk.GRANTS)),
                        Command.of("revoke", words, this::revoke, who).on(Terms.forStaff(AccessDesk.GRANTS))));
    }

    static Option days() {
        return new Option.Whole(DAYS, false, 1, LONGEST_DAYS);
    }

    static Option reason() {
        return new Option.Text(REASON, false, Ban.LONGEST_REASON);
    }

    /// When a ban that is laid now ends; null if no days were given.
    static @Nullable Instant until(Invocation in) {
        return in.answers().whole(DAYS).isPresent()
                ? in.at().plus(Duration.ofDays(in.answers().whole(DAYS).getAsInt()))
                : null;
    }

    static @Nullable String reason(Invocation in) {
        return in.answers().text(REASON).orElse(null);
    }

    private Reply ban(Invocation in) {
        return ended(in, desk.ban(in.user(), user(in), until(in), reason(in)), "ban");
    }

    private Reply unban(Invocation in) {
        return ended(in, desk.unban(in.user(), user(in)), "unban");
    }

    private Reply grant(Invocation in) {
        StaffRole role = StaffRole.valueOf(in.answers().text(ROLE).orElseThrow().toUpperCase(Locale.ROOT));
        return ended(in, desk.grant(in.user(), user(in), role), "grant");
    }

    private Reply revoke(Invocation in) {
        return ended(in, desk.revoke(in.user(), user(in)), "revoke");
    }

    private Reply ended(Invocation in, AccessDesk.Outcome outcome, String done) {
        return AccessReplies.ended(in.speech(words), outcome, done, AccessReplies.mention(user(in)));
    }

    private static UserId user(Invocation in) {
        return new UserId(Long.parseLong(in.answers().text(WHO).orElseThrow()));
    }
}
