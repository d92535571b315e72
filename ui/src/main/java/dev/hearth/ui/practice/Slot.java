package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.SlashCommand;

/// An option that was filled in.
///
/// @param value what travels
/// @param shown what is read
record Slot(SlashCommand.Option option, String value, String shown) {
    /// Without what somebody wrote.
    @Override
    public String toString() {
        return "Slot[" + option.name() + "]";
    }
}
