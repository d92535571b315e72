package dev.hearth.ui.port.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Who and what there is on the practice server.
///
/// @param botOnline whether a bot is connected to it
/// @param channels  of all guilds, in their order
/// @param groups    members of all guilds, those of higher roles first
public record ChatWorld(
        String botId,
        String botName,
        boolean botOnline,
        List<Person> people,
        List<Channel> channels,
        List<MemberGroup> groups) {
    public ChatWorld {
        people = List.copyOf(people);
        channels = List.copyOf(channels);
        groups = List.copyOf(groups);
    }

    /// Members of a guild that are listed together.
    ///
    /// @param role the role by which they are, empty for those who have none such
    public record MemberGroup(String guild, String role, List<Member> members) {
        public MemberGroup {
            members = List.copyOf(members);
        }
    }

    /// Somebody in a guild.
    ///
    /// @param nick     what they are called there, empty if it is their name
    /// @param timedOut whether they may not write just now
    public record Member(String name, String nick, boolean bot, boolean timedOut, Presence presence) {
        public String shown() {
            return nick.isEmpty() ? name : nick;
        }
    }

    /// How somebody shows themselves.
    public enum Presence {
        ONLINE,
        IDLE,
        DND,
        OFFLINE
    }

    /// Somebody who can be played.
    ///
    /// @param locale Discord's name of the language that they read, such as `en-US`
    /// @param color  of their picture, as `#RRGGBB`
    public record Person(String id, String name, String locale, String color) {}

    /// A text channel or a thread.
    ///
    /// @param parent the channel that a thread belongs to, empty for what is no thread
    /// @param seenBy names of those who may read it
    public record Channel(String id, String guild, String name, String parent, String topic, List<String> seenBy) {
        public Channel {
            seenBy = List.copyOf(seenBy);
        }

        public boolean isThread() {
            return !parent.isEmpty();
        }
    }

    public Optional<Person> person(String name) {
        return people.stream().filter(person -> person.name().equals(name)).findFirst();
    }

    /// The name behind an id that a mention carries, people and the bot alike.
    public Optional<String> nameOf(String id) {
        if (id.equals(botId)) {
            return Optional.of(botName);
        }
        return people.stream()
                .filter(person -> person.id().equals(id))
                .map(Person::name)
                .findFirst();
    }

    /// Where a person can write: the channels that they see, then their direct messages with the bot.
    public List<Place> placesOf(Person person) {
        var places = new ArrayList<Place>();
        channels.stream()
                .filter(channel -> channel.seenBy().contains(person.name()))
                .forEach(channel -> places.add(Place.channel(channel.guild(), channel.name())));
        places.add(Place.direct(person.name()));
        return places;
    }

    /// The channel behind a place; none for direct messages.
    public Optional<Channel> channel(Place place) {
        return channels.stream()
                .filter(channel ->
                        channel.guild().equals(place.guild()) && channel.name().equals(place.name()))
                .findFirst();
    }
}
