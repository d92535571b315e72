package dev.hearth.ui.port.chat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A message as one person reads it.
///
/// @param seq       rises with every message and edit
/// @param ephemeral whether only this person sees it
/// @param loading   whether the bot only said that an answer will come
/// @param usedBy    who used the command that it answers, empty if it answers none
/// @param command   that command with its subcommands, without the slash
/// @param answers   the message that it replies to
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
        List<Attachment> attachments,
        List<Reaction> reactions,
        Optional<Quote> answers,
        boolean pinned) {
    public ChatMessage {
        embeds = List.copyOf(embeds);
        components = List.copyOf(components);
        attachments = List.copyOf(attachments);
        reactions = List.copyOf(reactions);
    }

    /// A file that lies on the practice server.
    ///
    /// @param description what those hear who do not see it; empty for nothing
    /// @param bytes       its size
    /// @param url         where it lies; empty if that is not the practice server
    /// @param width       in pixels, as is height; 0 if it is no picture
    public record Attachment(String name, String description, long bytes, String url, int width, int height) {
        private static final long MOST_PIXELS = 16_000_000;

        /// Without what it shows, which may be somebody's own.
        @Override
        public String toString() {
            return "Attachment[" + bytes + " bytes]";
        }

        /// Whether it can be shown among the messages: a picture, and none that would fill the memory.
        public boolean isPicture() {
            return !url.isEmpty() && width > 0 && height > 0 && (long) width * height <= MOST_PIXELS;
        }
    }

    /// An emoji that some reacted with.
    ///
    /// @param emoji as the practice server names it: the character, or `name:id`
    /// @param by    names of those who did
    public record Reaction(String emoji, List<String> by) {
        public Reaction {
            by = List.copyOf(by);
        }

        /// What is shown of it.
        public String shown() {
            int colon = emoji.lastIndexOf(':');
            return colon > 0 ? ":" + emoji.substring(0, colon) + ":" : emoji;
        }
    }

    /// What is shown of a message in a reply to it.
    public record Quote(String id, String author, String content) {
        /// Without what somebody wrote.
        @Override
        public String toString() {
            return "Quote[" + id + "]";
        }
    }

    /// Whether people can react and reply to it: an ephemeral message is gone for the server once it was sent.
    public boolean isAnswerable() {
        return !ephemeral && !loading;
    }

    /// Without what somebody wrote.
    @Override
    public String toString() {
        return "ChatMessage[" + id + "]";
    }
}
