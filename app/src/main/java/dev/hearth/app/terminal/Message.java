package dev.hearth.app.terminal;

import java.util.List;
import tools.jackson.databind.JsonNode;

/// A message as the current member sees it. Embeds, components and attachments stay as Discord writes them.
///
/// @param seq       the state of the server's counter when it was posted or last edited
/// @param channel   the channel's name, or `@Mira` in a direct message
/// @param ephemeral whether only its addressee sees it
record Message(
        long seq,
        String id,
        String author,
        String channel,
        boolean ephemeral,
        boolean edited,
        String content,
        List<JsonNode> embeds,
        List<JsonNode> components,
        List<JsonNode> attachments) {
    Message {
        embeds = List.copyOf(embeds);
        components = List.copyOf(components);
        attachments = List.copyOf(attachments);
    }
}
