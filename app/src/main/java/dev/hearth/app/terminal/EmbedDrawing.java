package dev.hearth.app.terminal;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Draws an embed as a block beside a bar, as Discord does.
final class EmbedDrawing {
    private final Ink ink;

    EmbedDrawing(Ink ink) {
        this.ink = ink;
    }

    List<String> lines(JsonNode embed) {
        var text = new ArrayList<String>();
        add(text, ink.faint(Ink.harmless(Json.text(embed.path("author"), "name"))));
        add(text, ink.strong(Ink.harmless(Json.text(embed, "title"))));
        add(text, Ink.harmless(Json.text(embed, "description")));
        for (var field : Json.items(embed, "fields")) {
            var name = ink.strong(Ink.harmless(Json.text(field, "name")));
            var value = Ink.harmless(Json.text(field, "value"));
            add(text, name + (value.contains("\n") ? "\n" : ": ") + value);
        }
        add(text, image(embed.path("image")));
        add(text, ink.faint(Ink.harmless(Json.text(embed.path("footer"), "text"))));
        return text.stream()
                .flatMap(String::lines)
                .map(line -> ink.warm("  ┃ ") + line)
                .toList();
    }

    private String image(JsonNode image) {
        var url = Ink.harmless(Json.text(image, "url"));
        return url.isEmpty() ? "" : ink.faint("picture ") + url;
    }

    private static void add(List<String> text, String part) {
        if (!part.isBlank()) {
            text.add(part);
        }
    }
}
