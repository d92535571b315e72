package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.SlashCommand;
import dev.hearth.ui.port.chat.SlashCommand.Choice;
import java.util.List;
import java.util.SequencedMap;
import java.util.function.Consumer;

/// Where what was written in the composer goes.
interface Sender {
    void say(String text);

    void use(SlashCommand command, SequencedMap<String, String> options);

    /// Asks the bot what may stand in the focused option.
    void complete(
            SlashCommand command, SequencedMap<String, String> options, String focused, Consumer<List<Choice>> then);

    /// Asks anew which commands there are.
    void refreshCommands();
}
