package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import java.util.List;
import java.util.stream.Stream;

/// Whom and what can be named while one writes.
final class KnownNames {
    private KnownNames() {}

    static List<Choice> people(ChatWorld world) {
        return Stream.concat(world.people().stream().map(ChatWorld.Person::name), Stream.of(world.botName()))
                .map(name -> new Choice("@" + name, name))
                .toList();
    }

    static List<Choice> channels(ChatWorld world) {
        return world.channels().stream()
                .map(channel -> new Choice("#" + channel.name(), channel.name()))
                .toList();
    }
}
