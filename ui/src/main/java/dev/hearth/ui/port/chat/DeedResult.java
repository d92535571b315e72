package dev.hearth.ui.port.chat;

import dev.hearth.ui.port.chat.SlashCommand.Choice;
import java.util.List;
import java.util.Optional;

/// What came of a deed, once the bot had answered it or failed to.
///
/// @param refusal why it could not be sent at all, in the server's words; empty if it was sent
/// @param form    the form that the bot opened in answer
public record DeedResult(Failure failure, String refusal, Optional<Form> form, List<Choice> choices) {
    /// What the bot failed to do.
    public enum Failure {
        NONE,
        OFFLINE,
        NOT_ACKNOWLEDGED,
        NOT_ANSWERED
    }

    public DeedResult {
        choices = List.copyOf(choices);
    }

    /// A deed that all went well with.
    public static DeedResult done() {
        return new DeedResult(Failure.NONE, "", Optional.empty(), List.of());
    }
}
