package dev.hearth.ui.port.chat;

import java.util.List;

/// A command as a person is offered it, in their language. One with subcommands stands once for each of them.
///
/// @param path        what travels: the command's name, then its subcommands'
/// @param shown       what is read, without the slash
/// @param description in the person's language
public record SlashCommand(List<String> path, String shown, String description, List<Option> options) {
    public SlashCommand {
        path = List.copyOf(path);
        options = List.copyOf(options);
    }

    /// What messages call it.
    public String name() {
        return String.join(" ", path);
    }

    /// An option of it.
    ///
    /// @param name  what travels
    /// @param least the least number or length, as is most the greatest; no limit where it is infinite
    public record Option(
            String name,
            String shown,
            String description,
            Kind kind,
            boolean required,
            boolean completed,
            double least,
            double most,
            List<Choice> choices) {
        public Option {
            choices = List.copyOf(choices);
        }
    }

    /// What an option takes.
    public enum Kind {
        TEXT,
        WHOLE,
        NUMBER,
        TRUTH,
        PERSON,
        CHANNEL,
        OTHER
    }

    /// A value that is offered.
    ///
    /// @param name what is read, in the person's language
    public record Choice(String name, String value) {}
}
