package dev.hearth.engine.guild.access;

import static java.util.stream.Collectors.joining;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Excerpt;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.command.StaffRole;
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

/// What staff are told about access. Nothing here tells what somebody keeps with the bot.
final class AccessReplies {
    static final String ROOM = "access";
    static final String INFO = "info";
    static final String LIST = "list";

    private static final int SHOWN_REASON = 160;

    private AccessReplies() {}

    /// A page of what was done to somebody's access.
    record History(Subject subject, List<Deed> deeds, boolean goesOn, boolean isLater) {
        History {
            deeds = List.copyOf(deeds);
        }
    }

    /// A guild among others.
    ///
    /// @param missing how many permissions the bot lacks there
    record GuildLine(GuildId id, String name, int members, int missing) {}

    static Screen user(Speech speech, UserId user, Optional<StaffRole> role, Optional<Ban> ban, History history) {
        String body = mention(user)
                + "\n"
                + speech.say(
                        "info.role", role.map(one -> speech.name("role", one)).orElse(speech.say("role.none")))
                + "\n" + ban(speech, ban);
        return withHistory(speech, Card.of(Tone.WARM, speech.say("info.user"), body), history);
    }

    static Screen guild(
            Speech speech, GuildId id, Optional<GuildLine> line, Optional<Ban> ban, boolean shown, History history) {
        String body = line.map(guild -> line(speech, guild))
                        .orElseGet(() -> "`" + id.value() + "` · " + speech.say("info.absent"))
                + "\n" + ban(speech, ban)
                + (shown ? "\n" + speech.say("info.shown") : "");
        return withHistory(speech, Card.of(Tone.WARM, speech.say("info.guild"), body), history);
    }

    static Screen list(Speech speech, List<GuildLine> lines, int all, int page, int pages) {
        if (all == 0) {
            return Screen.of(Card.of(Tone.GENTLE, speech.say("list.title", all), speech.say("list.none")));
        }
        String body = lines.stream().map(guild -> line(speech, guild)).collect(joining("\n"));
        Card card = Card.of(Tone.WARM, speech.say("list.title", all), body)
                .withFooter(speech.say("list.page", page + 1, pages));
        List<Button> turning = new ArrayList<>();
        if (page > 0) {
            turning.add(Button.plain(listed(page - 1), "◀ " + speech.say("button.back")));
        }
        if (page < pages - 1) {
            turning.add(Button.plain(listed(page + 1), speech.say("button.next") + " ▶"));
        }
        return screen(card, turning);
    }

    private static Action listed(int page) {
        return Action.of(ROOM, LIST, Integer.toString(page));
    }

    private static String line(Speech speech, GuildLine guild) {
        String line = speech.say(
                "list.line",
                Excerpt.of(guild.name(), 100),
                Long.toString(guild.id().value()),
                guild.members());
        return guild.missing() == 0 ? line : line + " · ⚠ " + speech.say("list.missing", guild.missing());
    }

    private static String ban(Speech speech, Optional<Ban> ban) {
        return ban.map(held -> {
                    Instant until = held.until();
                    String line = until == null
                            ? speech.say("info.banned", moment(held.since()))
                            : speech.say("info.banned-until", moment(held.since()), moment(until));
                    return line + reason(held, Ban.LONGEST_REASON);
                })
                .orElseGet(() -> speech.say("info.free"));
    }

    private static Screen withHistory(Speech speech, Card card, History history) {
        String lines = history.deeds().isEmpty()
                ? speech.say("history.none")
                : history.deeds().stream().map(deed -> line(speech, deed)).collect(joining("\n"));
        Card whole =
                Card.of(card.tone(), card.title(), card.body() + "\n\n**" + speech.say("history") + "**\n" + lines);
        List<Button> turning = new ArrayList<>();
        if (history.isLater()) {
            turning.add(Button.plain(info(history.subject()), "◀ " + speech.say("button.newest")));
        }
        if (history.goesOn()) {
            String last = history.deeds().getLast().id().text();
            turning.add(Button.plain(info(history.subject(), last), speech.say("button.older") + " ▶"));
        }
        return screen(whole, turning);
    }

    private static Action info(Subject subject, String... older) {
        List<String> args = new ArrayList<>();
        args.add(subject.kind().name().toLowerCase(Locale.ROOT));
        args.add(Long.toString(subject.id(), Character.MAX_RADIX));
        args.addAll(List.of(older));
        return new Action(ROOM, INFO, args);
    }

    private static String line(Speech speech, Deed deed) {
        UserId actor = deed.actor().user();
        Ban ban = deed.ban();
        StaffRole role = deed.role();
        String done = role == null
                ? speech.name("deed", deed.act())
                : speech.name("deed", deed.act()) + " " + speech.name("role", role);
        Instant until = ban == null ? null : ban.until();
        return moment(deed.at()) + " · " + (actor == null ? speech.say("console") : mention(actor)) + " · " + done
                + (until == null ? "" : " → " + moment(until))
                + (ban == null ? "" : reason(ban, SHOWN_REASON));
    }

    private static String reason(Ban ban, int most) {
        String reason = ban.reason();
        return reason == null ? "" : "\n> " + Excerpt.of(reason, most);
    }

    private static Screen screen(Card card, List<Button> buttons) {
        return buttons.isEmpty() ? Screen.of(card) : Screen.of(card, new Row.Buttons(buttons));
    }

    /// How a change ended.
    ///
    /// @param done names the words for a change that was made
    static Reply ended(Speech speech, AccessDesk.Outcome outcome, String done, Object... facts) {
        return Reply.show(
                switch (outcome) {
                    case AccessDesk.Outcome.Done() ->
                        Card.of(Tone.WARM, speech.say("done.title"), speech.say("done." + done, facts));
                    case AccessDesk.Outcome.Same() ->
                        Card.of(Tone.GENTLE, speech.say("same.title"), speech.say("same.body"));
                    case AccessDesk.Outcome.Refused(var why) ->
                        Card.of(Tone.SORRY, speech.say("refused.title"), speech.name("refused", why));
                });
    }

    static Reply noSuchGuild(Speech speech) {
        return Reply.show(Card.of(Tone.SORRY, speech.say("refused.title"), speech.say("refused.server")));
    }

    static String mention(UserId user) {
        return "<@" + user.value() + ">";
    }

    private static String moment(Instant at) {
        return "<t:" + at.getEpochSecond() + ":f>";
    }
}
