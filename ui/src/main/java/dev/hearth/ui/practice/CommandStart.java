package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.SlashCommand;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A command that is written out with a blank after it, and what follows.
record CommandStart(SlashCommand command, String rest) {
    /// The longest one that a text begins with.
    static Optional<CommandStart> of(String text, List<SlashCommand> commands) {
        return commands.stream()
                .flatMap(command -> of(text, command).stream())
                .max((one, other) -> Integer.compare(
                        one.command().path().size(), other.command().path().size()));
    }

    private static Optional<CommandStart> of(String text, SlashCommand command) {
        return List.of(command.shown(), command.name()).stream()
                .filter(name -> text.toLowerCase(Locale.ROOT).startsWith("/" + name + " "))
                .map(name -> new CommandStart(command, text.substring(name.length() + 2)))
                .findFirst();
    }
}
