package dev.hearth.practice;

import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.User;
import java.util.stream.Stream;

/// Somebody in the practice world who acts and reads.
public final class Person {
    private final Practice practice;
    private final User user;

    Person(Practice practice, User user) {
        this.practice = practice;
        this.user = user;
    }

    public long id() {
        return user.id();
    }

    public String name() {
        return user.name();
    }

    public String locale() {
        return user.locale();
    }

    /// This person's place in a channel of the first guild that has one of this name.
    ///
    /// @throws IllegalArgumentException if the person sees no such channel
    public Seat in(String channel) {
        return seat(practice.world().guilds().stream().flatMap(guild -> guild.channel(channel).stream()), channel);
    }

    /// This person's place in a channel of a guild.
    ///
    /// @throws IllegalArgumentException if the person sees no such channel
    public Seat in(String guild, String channel) {
        return seat(
                practice.world().guilds().stream()
                        .filter(candidate -> candidate.name().equalsIgnoreCase(guild))
                        .flatMap(candidate -> candidate.channel(channel).stream()),
                channel);
    }

    /// This person's direct messages with the bot.
    public Seat dm() {
        return practice.world()
                .direct(user.id())
                .map(channel -> new Seat(practice, user, channel))
                .orElseThrow(() -> new IllegalStateException("everybody has direct messages"));
    }

    /// Takes direct messages that the bot begins, or does not: a setting of the account.
    public void takeDirectMessages(boolean open) {
        practice.world().direct(user.id()).ifPresent(channel -> channel.open(open));
    }

    private Seat seat(Stream<GuildChannel> channels, String name) {
        return channels.filter(channel -> channel.shows(user))
                .findFirst()
                .map(channel -> new Seat(practice, user, channel))
                .orElseThrow(() -> new IllegalArgumentException(user.name() + " sees no channel " + name));
    }
}
