package dev.hearth.engine.care.reminder;

import dev.hearth.engine.base.id.ChannelId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.MemberChoices;
import dev.hearth.engine.feature.ReminderWay;
import dev.hearth.engine.talk.Addressed;
import dev.hearth.engine.talk.Courier;
import dev.hearth.engine.talk.Courier.Ending;
import java.time.Instant;
import java.util.Optional;

/// Brings reminders to their members: in private with their words, or in a channel without them. Where the channel
/// cannot be used it is private too.
final class Messenger {
    private final Words words;
    private final MemberChoices choices;
    private final GuildRules rules;
    private final ClosedRepository closed;
    private final Courier courier;

    Messenger(Words words, MemberChoices choices, GuildRules rules, ClosedRepository closed, Courier courier) {
        this.words = words;
        this.choices = choices;
        this.rules = rules;
        this.closed = closed;
        this.courier = courier;
    }

    /// Sends one and waits for Discord.
    Ending bring(Reminder reminder, Post post, Instant now) {
        Ending inChannel = choices.reminders(reminder.owner()) == ReminderWay.CHANNEL
                ? rules.channel(reminder.origin(), reminder.owner(), now)
                        .map(channel -> bring(channel, reminder, post, now))
                        .orElse(Ending.REFUSED)
                : Ending.REFUSED;
        return inChannel == Ending.REFUSED ? bringInPrivate(reminder, post, now) : inChannel;
    }

    private Ending bring(ChannelId channel, Reminder reminder, Post post, Instant now) {
        return courier.bring(
                channel,
                new Addressed(
                        reminder.owner(),
                        ReminderReplies.inChannel(speech(reminder), reminder, post, now),
                        post.id().text()));
    }

    private Ending bringInPrivate(Reminder reminder, Post post, Instant now) {
        Ending ending = courier.bring(new Addressed(
                reminder.owner(),
                ReminderReplies.inPrivate(speech(reminder), reminder, post, now),
                post.id().text()));
        if (ending == Ending.TAKEN) {
            closed.delete(reminder.owner());
        }
        return ending;
    }

    /// After one could not be brought because its member takes no private messages: they are told once, in the guild's
    /// channel, without a word of what it is about. Where there is none now, they are told when they look at their
    /// reminders. Marked before: a crash in between costs the notice and tells nobody twice.
    void closed(Reminder reminder, Instant now) {
        closed.add(reminder.owner(), now);
        Optional<ChannelId> channel =
                closed.told(reminder.owner()).filter(told -> !told).isPresent()
                        ? rules.channel(reminder.origin(), reminder.owner(), now)
                        : Optional.empty();
        channel.ifPresent(there -> {
            closed.setTold(reminder.owner(), true);
            Addressed notice = new Addressed(
                    reminder.owner(),
                    ReminderReplies.closed(speech(reminder)),
                    "closed-" + reminder.id().text());
            if (!courier.bring(there, notice).mayBeThere()) {
                closed.setTold(reminder.owner(), false);
            }
        });
    }

    private Speech speech(Reminder reminder) {
        Language language = choices.language(reminder.owner()).orElse(reminder.spoken());
        return new Speech(words, language);
    }
}
