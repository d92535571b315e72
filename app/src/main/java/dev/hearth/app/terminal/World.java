package dev.hearth.app.terminal;

import java.util.List;
import java.util.Optional;

/// What the practice Discord consists of, as far as the terminal asks.
///
/// @param bot    the bot's own user
/// @param guilds never empty
record World(Bot bot, List<Guild> guilds) {
    private static final int TEXT_CHANNEL = 0;

    World {
        guilds = List.copyOf(guilds);
        if (guilds.isEmpty()) {
            throw new IllegalArgumentException("a world without a guild");
        }
    }

    record Bot(String name) {}

    record Guild(String name, List<Channel> channels, List<Member> members) {
        Guild {
            channels = List.copyOf(channels);
            members = List.copyOf(members);
            if (members.stream().allMatch(Member::bot) || channels.stream().noneMatch(Channel::takesText)) {
                throw new IllegalArgumentException("a guild without a person or without a text channel");
            }
        }

        /// Names of the channels that one can type in.
        List<String> textChannels() {
            return channels.stream()
                    .filter(Channel::takesText)
                    .map(Channel::name)
                    .toList();
        }

        /// Names of those one can be: all but bots.
        List<String> people() {
            return members.stream()
                    .filter(member -> !member.bot())
                    .map(Member::name)
                    .toList();
        }
    }

    record Channel(String name, int type) {
        boolean takesText() {
            return type == TEXT_CHANNEL;
        }
    }

    record Member(String name, boolean bot) {}

    /// The name as the world writes it, whatever case it was typed in.
    static Optional<String> find(List<String> names, String typed) {
        return names.stream().filter(typed::equalsIgnoreCase).findFirst();
    }

    List<String> guildNames() {
        return guilds.stream().map(Guild::name).toList();
    }

    Guild guild(String name) {
        return guilds.stream()
                .filter(guild -> guild.name().equals(name))
                .findFirst()
                .orElseGet(guilds::getFirst);
    }
}
