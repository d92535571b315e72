package dev.hearth.app.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;

/// Draws for a person: who speaks, who else can read it, and what can be pressed.
final class HumanScreen implements Screen {
    private final PrintStream out;
    private final Ink ink;
    private final Prose prose;

    /// @param zone in which the reader lives
    HumanScreen(PrintStream out, Ink ink, ZoneId zone) {
        this.out = out;
        this.ink = ink;
        this.prose = new Prose(zone);
    }

    @Override
    public void prompt(Place place) {
        out.print(ink.strong(place.prompt()));
        out.flush();
    }

    @Override
    public void echo(Place place, String line) {
        print(ink.strong(place.prompt()) + line);
    }

    @Override
    public void message(Place place, Message message, OptionalLong ms) {
        if (message.author().equals(place.member())) {
            // They have it before their eyes: they typed it.
            return;
        }
        var lines = new ArrayList<String>();
        lines.add(head(place, message, ms));
        lines.addAll(body(message));
        print(String.join("\n", lines));
    }

    @Override
    public void modal(Place place, Answer.Modal modal, long ms) {
        var lines = new ArrayList<String>();
        lines.add(ink.warm("form ") + ink.strong(Ink.harmless(modal.title())) + ink.faint(took(ms)));
        modal.fields().forEach(field -> lines.add(indented(field(field))));
        lines.add(ink.faint("  fill it with :fill FIELD=TEXT | FIELD=TEXT"));
        print(String.join("\n", lines));
    }

    @Override
    public void choices(Place place, List<JsonNode> choices, long ms) {
        var names = choices.stream()
                .map(choice -> Ink.harmless(Json.text(choice, "name")))
                .toList();
        print(indented(names.isEmpty() ? "no proposals" : String.join(" · ", names)) + ink.faint(took(ms)));
    }

    @Override
    public void silence(Place place, long ms) {
        // No word is needed where nothing is wrong.
    }

    @Override
    public void error(Place place, String error, OptionalLong ms) {
        print(ink.alarming("! " + Ink.harmless(error)));
    }

    @Override
    public void fault(Place place, String does) {
        print(ink.warm("on purpose, the practice Discord " + Ink.harmless(does)));
    }

    @Override
    public void restarted(Place place, Duration time) {
        print(ink.warm("the engine was ended and is back online after %.1f s".formatted(time.toMillis() / 1000.0)));
    }

    @Override
    public void help(String words) {
        print(words.indent(2).stripTrailing());
    }

    private String head(Place place, Message message, OptionalLong ms) {
        var head = new StringBuilder(ink.strong(Ink.harmless(message.author())));
        if (!message.channel().equals(place.channelName())) {
            head.append(ink.faint(
                    " in " + (message.channel().startsWith("@") ? "a direct message" : "#" + message.channel())));
        }
        if (message.ephemeral()) {
            head.append(ink.faint(" · only you see this"));
        }
        if (message.edited()) {
            head.append(ink.faint(" · edited"));
        }
        ms.ifPresent(time -> head.append(ink.faint(took(time))));
        return head.toString();
    }

    private List<String> body(Message message) {
        var lines = new ArrayList<String>();
        if (!message.content().isBlank()) {
            lines.add(indented(prose.shown(message.content())));
        }
        message.embeds().forEach(embed -> lines.addAll(new EmbedDrawing(ink, prose).lines(embed)));
        var components = new ComponentDrawing(ink, prose);
        lines.addAll(components.lines(message.components()));
        message.attachments()
                .forEach(file -> lines.add(indented(ink.faint("file ") + Ink.harmless(Json.text(file, "filename")))));
        return lines;
    }

    private String field(JsonNode field) {
        var name = "‹" + Ink.harmless(Json.text(field, "label")) + "›";
        var must = field.path("required").asBoolean(false) ? "" : ink.faint(" may stay empty");
        var value = Ink.harmless(Json.text(field, "value"));
        return name + must + (value.isEmpty() ? "" : " = " + value);
    }

    private static String took(long ms) {
        return " · " + ms + " ms";
    }

    private static String indented(String text) {
        return text.indent(2).stripTrailing();
    }

    private void print(String text) {
        out.println(text);
        out.flush();
    }
}
