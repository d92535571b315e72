package dev.hearth.app.terminal;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/// Draws an embed as a block beside a bar, as Discord does.
final class EmbedDrawing {
    private final Ink ink;
    private final Prose prose;

    EmbedDrawing(Ink ink, Prose prose) {
        this.ink = ink;
        this.prose = prose;
    }

    List<String> lines(JsonNode embed) {
        var text = new ArrayList<String>();
        add(text, ink.faint(prose.shown(Json.text(embed.path("author"), "name"))));
        add(text, ink.strong(prose.shown(Json.text(embed, "title"))));
        add(text, prose.shown(Json.text(embed, "description")));
        for (var field : Json.items(embed, "fields")) {
            var name = ink.strong(prose.shown(Json.text(field, "name")));
            var value = prose.shown(Json.text(field, "value"));
            add(text, name + (value.contains("\n") ? "\n" : ": ") + value);
        }
        add(text, image(embed.path("image")));
        add(text, ink.faint(prose.shown(Json.text(embed.path("footer"), "text"))));
        return text.stream()
                .flatMap(String::lines)
                .map(line -> ink.warm("  ┃ ") + line)
                .toList();
    }

    private String image(JsonNode image) {
        var url = prose.shown(Json.text(image, "url"));
        return url.isEmpty() ? "" : ink.faint("picture ") + url;
    }

    private static void add(List<String> text, String part) {
        if (!part.isBlank()) {
            text.add(part);
        }
    }
}
