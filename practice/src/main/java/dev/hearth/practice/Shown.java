package dev.hearth.practice;

import dev.hearth.practice.play.Components;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Message;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A message as a person reads it, in the version that it had when it was read.
///
/// @param seq         place in the order of all messages and edits
/// @param channel     `general`, or `@Mira` for direct messages
/// @param embeds      as Discord sends them, as are components and attachments
public record Shown(
        long seq,
        String id,
        String author,
        String channel,
        boolean dm,
        boolean ephemeral,
        boolean edited,
        String content,
        JsonNode embeds,
        JsonNode components,
        JsonNode attachments) {
    static Shown of(Message message) {
        var json = message.json();
        return new Shown(
                message.seq(),
                Json.id(message.id()),
                message.author().name(),
                message.channel().name(),
                message.channel().guildId() == 0,
                message.ephemeral(),
                message.edited(),
                Json.text(json, "content"),
                json.path("embeds"),
                json.path("components"),
                json.path("attachments"));
    }

    /// All words that can be read: content, embeds, text displays, labels, placeholders and options, a line each.
    public String text() {
        var shell = Json.object();
        shell.set("components", components);
        var words = Stream.of(
                        Stream.of(content),
                        embeds.valueStream().flatMap(Shown::words),
                        Components.all(shell).flatMap(Shown::words))
                .flatMap(stream -> stream);
        return words.filter(word -> !word.isBlank()).collect(Collectors.joining("\n"));
    }

    private static Stream<String> words(JsonNode node) {
        var own = Stream.of("title", "label", "content", "description", "placeholder", "name", "value", "text")
                .filter(name -> !(name.equals("value") && node.has("label")))
                .map(name -> Json.text(node, name));
        var nested = Stream.of("author", "footer").map(node::path).flatMap(Shown::words);
        var lists = Stream.of("fields", "options")
                .map(name -> Json.list(node, name).values())
                .flatMap(Collection::stream)
                .flatMap(Shown::words);
        return Stream.of(own, node.isObject() ? nested : Stream.<String>empty(), lists)
                .flatMap(stream -> stream);
    }

    /// The labels of all buttons, in their order.
    public List<String> buttons() {
        var shell = Json.object();
        shell.set("components", components);
        return Components.all(shell)
                .filter(component -> Json.integer(component, "type") == Components.BUTTON)
                .map(component -> Json.text(component, "label"))
                .toList();
    }
}
