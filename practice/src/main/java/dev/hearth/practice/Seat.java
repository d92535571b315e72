package dev.hearth.practice;

import dev.hearth.practice.play.Interaction;
import dev.hearth.practice.play.Mistyped;
import dev.hearth.practice.play.Upload;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.User;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// One person in one channel. Every call waits until what it began is settled: answered directly, or deferred and then
/// edited or followed up, or not acknowledged in time. What Discord's client would not send ends with
/// {@link Outcome#error()} and reaches no bot.
public final class Seat {
    private final Practice practice;
    private final User person;
    private final Channel channel;

    Seat(Practice practice, User person, Channel channel) {
        this.practice = practice;
        this.person = person;
        this.channel = channel;
    }

    /// Sends a slash command, such as `/checkin mood:calm intensity:4`. A value runs to the next known option.
    ///
    /// @param files what options that take a file may name
    public Outcome command(String line, Upload... files) {
        return outcome(() -> practice.stage().command(person, channel, line, List.of(files)));
    }

    /// Uses a command from somebody's menu.
    public Outcome onUser(String command, String who) {
        return outcome(() -> practice.stage().onUser(person, channel, command, who));
    }

    /// Uses a command from a message's menu.
    public Outcome onMessage(String command, Shown message) {
        return outcome(() -> practice.stage().onMessage(person, channel, command, Json.id(message.id())));
    }

    /// Asks the bot to complete the last option of a line.
    public Outcome complete(String line) {
        return outcome(() -> practice.stage().complete(person, channel, line));
    }

    /// Allows or forbids a command to somebody or to a role, as those who look after a guild do.
    ///
    /// @throws IllegalArgumentException if this person may not, or there is no such command, person or role
    public void permit(String command, String whom, boolean allowed) {
        try {
            practice.stage().permit(person, channel, command, whom, allowed);
        } catch (Mistyped e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /// Presses the newest enabled button of this label, emoji or custom id.
    public Outcome click(String label) {
        return outcome(() -> practice.stage().click(person, channel, 0, label));
    }

    /// Picks from the newest select, each by value or label.
    public Outcome pick(String... values) {
        return outcome(() -> practice.stage().pick(person, channel, 0, "", List.of(values)));
    }

    /// Submits the open modal; fields by label or custom id, others keep what the bot put in.
    ///
    /// @param files what fields that take files may name
    public Outcome fill(Map<String, String> fields, Upload... files) {
        return outcome(() -> practice.stage().fill(person, fields, List.of(files)));
    }

    /// Posts a message; `@Name` mentions.
    public Outcome say(String text, Upload... files) {
        try {
            var message = practice.stage().say(person, channel, text, List.of(files));
            return Outcome.said(Shown.of(message));
        } catch (Mistyped e) {
            return Outcome.refused(e);
        }
    }

    /// Answers a message.
    public Outcome reply(Shown to, String text) {
        try {
            return Outcome.said(Shown.of(practice.stage().reply(person, channel, Json.id(to.id()), text)));
        } catch (Mistyped e) {
            return Outcome.refused(e);
        }
    }

    /// Reacts to a message.
    ///
    /// @throws IllegalArgumentException if there is no such message or emoji
    public void react(Shown to, String emoji) {
        reaction(to, emoji, true);
    }

    /// Takes a reaction back.
    ///
    /// @throws IllegalArgumentException if there is no such message or emoji
    public void unreact(Shown to, String emoji) {
        reaction(to, emoji, false);
    }

    private void reaction(Shown to, String emoji, boolean add) {
        try {
            practice.stage().react(person, channel, Json.id(to.id()), emoji, add);
        } catch (Mistyped e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    /// Everything that this person can read here now, oldest first.
    public List<Shown> sees() {
        var shown = new ArrayList<Shown>();
        practice.world().messages().newestFirst(channel, person).forEach(message -> shown.addFirst(Shown.of(message)));
        return shown;
    }

    /// Waits for messages that fit; gives back those that do, none if the time is over.
    public List<Shown> await(Predicate<Shown> wanted, Duration atMost) {
        practice.world().signal().await(() -> sees().stream().anyMatch(wanted), atMost);
        return sees().stream().filter(wanted).toList();
    }

    private Outcome outcome(Action action) {
        try {
            return Outcome.of(action.run(), practice);
        } catch (Mistyped e) {
            return Outcome.refused(e);
        }
    }

    @FunctionalInterface
    private interface Action {
        Interaction run() throws Mistyped;
    }
}
