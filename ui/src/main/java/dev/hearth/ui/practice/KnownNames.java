package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import dev.hearth.ui.port.chat.SlashCommand.Option;
import java.util.List;
import java.util.stream.Stream;

/// Whom and what can be named while one writes.
record KnownNames(List<Choice> people, List<Choice> channels) {
    static final KnownNames NONE = new KnownNames(List.of(), List.of());

    KnownNames {
        people = List.copyOf(people);
        channels = List.copyOf(channels);
    }

    static KnownNames of(ChatWorld world) {
        var people = Stream.concat(world.people().stream().map(ChatWorld.Person::name), Stream.of(world.botName()))
                .map(name -> new Choice("@" + name, name))
                .toList();
        var channels = world.channels().stream()
                .map(channel -> new Choice("#" + channel.name(), channel.name()))
                .toList();
        return new KnownNames(people, channels);
    }

    /// What is offered for an option without asking the bot.
    List<Choice> offered(Option option) {
        return Values.offered(option, people, channels);
    }
}
