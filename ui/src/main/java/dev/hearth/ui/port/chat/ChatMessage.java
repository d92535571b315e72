package dev.hearth.ui.port.chat;

import java.time.Instant;
import java.util.List;

/// A message as one person reads it.
///
/// @param seq       rises with every message and edit
/// @param ephemeral whether only this person sees it
/// @param loading   whether the bot only said that an answer will come
/// @param usedBy    who used the command that it answers, empty if it answers none
/// @param command   that command with its subcommands, without the slash
public record ChatMessage(
        long seq,
        String id,
        String author,
        String authorId,
        Place place,
        boolean ephemeral,
        boolean edited,
        boolean loading,
        Instant sentAt,
        String usedBy,
        String command,
        String content,
        List<Embed> embeds,
        List<Component> components,
        List<Attachment> attachments) {
    public ChatMessage {
        embeds = List.copyOf(embeds);
        components = List.copyOf(components);
        attachments = List.copyOf(attachments);
    }

    /// A file that lies on the practice server.
    ///
    /// @param bytes its size
    public record Attachment(String name, long bytes) {}

    /// Without what somebody wrote.
    @Override
    public String toString() {
        return "ChatMessage[" + id + "]";
    }
}
