package dev.hearth.app.terminal;

import java.io.PrintStream;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// One JSON object a line, always with the same keys in the same order, for scripts.
final class JsonScreen implements Screen {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrintStream out;

    JsonScreen(PrintStream out) {
        this.out = out;
    }

    @Override
    public void prompt(Place place) {
        // Standard output belongs to the objects.
    }

    @Override
    public void echo(Place place, String line) {
        // Each object names who and where.
    }

    @Override
    public void help(String words) {
        // For a person only.
    }

    @Override
    public void message(Place place, Message message, OptionalLong ms) {
        var object = object(place.member(), message.channel(), ms);
        object.put("ephemeral", message.ephemeral());
        object.put("content", message.content());
        object.set("embeds", array(message.embeds()));
        object.set("components", array(message.components()));
        object.set("attachments", array(message.attachments()));
        print(object);
    }

    /// A form has no words of its own but its title; its fields stand where a message has its components.
    @Override
    public void modal(Place place, Answer.Modal modal, long ms) {
        var object = object(place.member(), place.channelName(), OptionalLong.of(ms));
        object.put("content", modal.title());
        object.set("components", array(modal.fields()));
        print(object);
    }

    @Override
    public void choices(Place place, List<JsonNode> choices, long ms) {
        var object = object(place.member(), place.channelName(), OptionalLong.of(ms));
        object.set("components", array(choices));
        print(object);
    }

    @Override
    public void silence(Place place, long ms) {
        print(object(place.member(), place.channelName(), OptionalLong.of(ms)));
    }

    @Override
    public void error(Place place, String error, OptionalLong ms) {
        var object = object(place.member(), place.channelName(), ms);
        object.put("error", error);
        print(object);
    }

    @Override
    public void fault(Place place, String does) {
        print(object(place.member(), place.channelName(), OptionalLong.empty()));
    }

    @Override
    public void restarted(Place place, Duration time) {
        silence(place, time.toMillis());
    }

    /// All keys in their order, with nothing in them yet; setting one later keeps its place.
    private static ObjectNode object(String as, String channel, OptionalLong ms) {
        var object = JSON.createObjectNode();
        object.put("as", as);
        object.put("channel", channel);
        object.put("ephemeral", false);
        object.put("ms", ms.isPresent() ? (Long) ms.getAsLong() : null);
        object.putNull("content");
        object.putArray("embeds");
        object.putArray("components");
        object.putArray("attachments");
        object.putNull("error");
        return object;
    }

    private static JsonNode array(List<JsonNode> items) {
        return JSON.createArrayNode().addAll(items);
    }

    private void print(ObjectNode object) {
        out.println(JSON.writeValueAsString(object));
        out.flush();
    }
}
