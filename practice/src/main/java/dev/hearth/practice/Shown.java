package dev.hearth.practice;

import dev.hearth.practice.play.Components;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Message;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/// A message as a person reads it, in the version that it had when it was read.
///
/// @param seq         place in the order of all messages and edits
/// @param authorId    the account's id
/// @param guild       its name, empty for direct messages
/// @param channel     `general`, or `@Mira` for direct messages
/// @param loading     whether the bot only said that an answer will come
/// @param sentAt      when it was posted, as ISO 8601 writes it
/// @param usedBy      who used the command that it answers, empty if it answers none
/// @param command     that command with its subcommands, `journal list`
/// @param embeds      as Discord sends them, as are components, attachments and reactions
/// @param answers     the message that it answers, as Discord sends it; missing if it answers none
public record Shown(
        long seq,
        String id,
        String author,
        String authorId,
        String guild,
        String channel,
        boolean dm,
        boolean ephemeral,
        boolean edited,
        boolean loading,
        String sentAt,
        String usedBy,
        String command,
        String content,
        JsonNode embeds,
        JsonNode components,
        JsonNode attachments,
        JsonNode reactions,
        JsonNode answers,
        boolean pinned) {
    static Shown of(Message message) {
        var json = message.json();
        return new Shown(
                message.seq(),
                Json.id(message.id()),
                message.author().name(),
                Json.id(message.author().id()),
                guild(message.channel()),
                message.channel().name(),
                message.channel().guildId() == 0,
                message.ephemeral(),
                message.edited(),
                message.loading(),
                Json.text(json, "timestamp"),
                Json.text(json.path("interaction").path("user"), "global_name"),
                Json.text(json.path("interaction"), "name"),
                Json.text(json, "content"),
                json.path("embeds"),
                json.path("components"),
                json.path("attachments"),
                Json.list(json, "reactions"),
                json.path("referenced_message"),
                Json.flag(json, "pinned"));
    }

    static String guild(Channel channel) {
        return channel instanceof GuildChannel here ? here.guild().name() : "";
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
