package dev.hearth.engine.guild.moderation;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Excerpt;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.guild.moderation.ModCase.Draft;
import dev.hearth.engine.guild.moderation.ModCase.Seen;
import dev.hearth.engine.guild.moderation.ModCase.State;
import dev.hearth.engine.guild.moderation.ModCase.Undoing;
import dev.hearth.engine.guild.moderation.ModerationDesk.Outcome;
import dev.hearth.engine.talk.Action;
import dev.hearth.engine.talk.Button;
import dev.hearth.engine.talk.Card;
import dev.hearth.engine.talk.Card.Tone;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Row;
import dev.hearth.engine.talk.Screen;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What is said about moderation: to the moderator, in the log, and to the person.
final class ModerationReplies {
    static final String ROOM = "moderation";
    static final String PAGE = "page";
    static final String PAGE_ANYWHERE = "page-anywhere";
    static final String PICK = "pick";

    private static final int SHOWN_REASON = 160;

    private ModerationReplies() {}

    /// The action that takes back what needs this permission.
    static String undoing(GuildPermission needed) {
        return "undo-" + needed.name().toLowerCase(Locale.ROOT);
    }

    /// How an order ended.
    static Reply ordered(Speech speech, Outcome outcome) {
        return Reply.show(
                switch (outcome) {
                    case Outcome.Kept(ModCase kept, boolean told) -> ordered(speech, kept, told);
                    case Outcome.Refused(var why) -> nothing(speech, speech.name("refused", why));
                    case Outcome.Lacking(var permission) -> lacking(speech, permission);
                });
    }

    private static Card ordered(Speech speech, ModCase kept, boolean told) {
        return switch (kept.state()) {
            case DONE -> {
                boolean tells = kept.draft().act() == Act.WARN || kept.draft().act() == Act.TIMEOUT;
                String body = line(speech, kept) + (tells ? "\n" + speech.say(told ? "told.yes" : "told.no") : "");
                yield Card.of(Tone.WARM, speech.say("done.title", kept.number()), body);
            }
            case REFUSED ->
                Card.of(Tone.SORRY, speech.say("nothing.title"), speech.say("discord.refused", kept.number()));
            case OPEN -> Card.of(Tone.SORRY, speech.say("open.title"), speech.say("discord.unknown", kept.number()));
        };
    }

    /// How the taking back of a case ended, for the one who wanted it.
    static Reply takenBack(Speech speech, Outcome outcome) {
        return Reply.show(
                switch (outcome) {
                    case Outcome.Kept(ModCase kept, boolean _) ->
                        kept.undoing() == null
                                ? nothing(speech, speech.say("discord.refused", kept.number()))
                                : Card.of(Tone.WARM, speech.say("undone.title", kept.number()), line(speech, kept));
                    case Outcome.Refused(var why) -> nothing(speech, speech.name("refused", why));
                    case Outcome.Lacking(var permission) -> lacking(speech, permission);
                });
    }

    private static Card lacking(Speech speech, GuildPermission permission) {
        return nothing(speech, speech.say("bot-lacks", speech.name("permission", permission)));
    }

    private static Card nothing(Speech speech, String why) {
        return Card.of(Tone.SORRY, speech.say("nothing.title"), why);
    }

    /// The card in the log channel.
    static Screen logged(Speech speech, ModCase made) {
        Card card = Card.of(Tone.GENTLE, speech.say("log.title", made.number()), line(speech, made));
        return made.isUndoable()
                ? Screen.of(card, Row.of(Button.plain(undo(made), speech.say("button.undo"))))
                : Screen.of(card);
    }

    private static Action undo(ModCase made) {
        String name = undoing(made.draft().act().permission());
        return Action.of(ROOM, name, Integer.toString(made.number()));
    }

    /// What the person is told in private. Who did it is not said: it was the guild.
    static Card toThePerson(Speech speech, ModCase made, String guild) {
        Draft draft = made.draft();
        String name = Excerpt.of(guild.isEmpty() ? "?" : guild, 100);
        String what = draft.until() == null
                ? speech.say("person.warned", name)
                : speech.say("person.timeout", name, moment(draft.until()));
        Seen seen = draft.seen();
        String why = seen == null ? reason(draft, ModCase.LONGEST_REASON) : "\n" + signs(speech, draft, seen);
        return Card.of(Tone.GENTLE, speech.say("person.title"), what + why + "\n\n" + speech.say("person.kind"));
    }

    /// The first hello.
    ///
    /// @param own what the guild says to new members
    static Card welcome(Speech speech, String guild, Optional<String> own) {
        String name = Excerpt.of(guild, 100);
        return Card.of(
                Tone.WARM,
                speech.say("welcome.title", name),
                own.orElseGet(() -> speech.say("welcome.body")) + "\n\n" + speech.say("welcome.privacy"));
    }

    /// A page of the log.
    ///
    /// @param guild whose log it is, for those who only look at it; null for the guild's own moderators
    static Screen page(Speech speech, CasePages.Page page, @Nullable GuildId guild) {
        List<ModCase> cases = page.cases();
        if (cases.isEmpty()) {
            return Screen.of(Card.of(Tone.WARM, speech.say("logs.title"), speech.say("logs.none")));
        }
        String body = cases.stream()
                .map(one -> "**" + one.number() + "** · " + line(speech, one))
                .collect(joining("\n"));
        List<Row> rows = new ArrayList<>();
        List<Row.Pick> undoable = cases.stream()
                .filter(one -> guild == null && one.isUndoable())
                .map(one -> new Row.Pick(Integer.toString(one.number()), label(speech, one), false))
                .toList();
        if (!undoable.isEmpty()) {
            rows.add(new Row.Select(Action.of(ROOM, PICK), speech.say("logs.undo"), undoable, 1));
        }
        List<Button> turning = turning(speech, page, guild);
        if (!turning.isEmpty()) {
            rows.add(new Row.Buttons(turning));
        }
        return new Screen(List.of(Card.of(Tone.WARM, speech.say("logs.title"), body)), rows);
    }

    private static List<Button> turning(Speech speech, CasePages.Page page, @Nullable GuildId guild) {
        List<Button> turning = new ArrayList<>();
        if (page.isLater()) {
            turning.add(
                    Button.plain(turn(page.target(), Integer.MAX_VALUE, guild), "◀ " + speech.say("button.newest")));
        }
        if (page.goesOn()) {
            int last = page.cases().getLast().number();
            turning.add(Button.plain(turn(page.target(), last, guild), speech.say("button.older") + " ▶"));
        }
        return turning;
    }

    private static Action turn(@Nullable UserId target, int before, @Nullable GuildId guild) {
        String whose = Long.toString(target == null ? 0 : target.value(), Character.MAX_RADIX);
        String from = Integer.toString(before);
        return guild == null
                ? Action.of(ROOM, PAGE, whose, from)
                : Action.of(ROOM, PAGE_ANYWHERE, Long.toString(guild.value(), Character.MAX_RADIX), whose, from);
    }

    static Reply noSuchServer(Speech speech) {
        return Reply.show(nothing(speech, speech.say("refused.server")));
    }

    private static String label(Speech speech, ModCase one) {
        return one.number() + " · " + speech.name("act", one.draft().act());
    }

    private static String line(Speech speech, ModCase made) {
        Draft draft = made.draft();
        UserId actor = draft.actor();
        Seen seen = draft.seen();
        return moment(draft.at()) + " · " + (actor == null ? speech.say("machine") : mention(actor)) + " · "
                + speech.name("act", draft.act())
                + (draft.role() == null ? "" : " <@&" + draft.role().value() + ">")
                + " · " + mention(draft.target())
                + (draft.until() == null ? "" : " → " + moment(draft.until()))
                + (made.state() == State.DONE ? "" : " · " + speech.name("state", made.state()))
                + undone(speech, made.undoing())
                + (seen == null ? "" : "\n" + signs(speech, draft, seen))
                + reason(draft, SHOWN_REASON);
    }

    private static String undone(Speech speech, @Nullable Undoing undoing) {
        return undoing == null ? "" : "\n↩ " + speech.say("undone.by", mention(undoing.by()), moment(undoing.at()));
    }

    private static String signs(Speech speech, Draft draft, Seen seen) {
        String names = seen.signs().stream()
                .sorted()
                .map(sign -> speech.name("sign", sign))
                .collect(joining(", "));
        return names + " · https://discord.com/channels/" + draft.guild().value() + "/"
                + seen.channel().value() + "/" + seen.message();
    }

    private static String reason(Draft draft, int most) {
        return draft.reason() == null ? "" : "\n> " + Excerpt.of(draft.reason(), most);
    }

    private static String mention(UserId user) {
        return "<@" + user.value() + ">";
    }

    private static String moment(Instant at) {
        return "<t:" + at.getEpochSecond() + ":f>";
    }
}
