package dev.hearth.app.terminal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// What the bot did since the last line that made somebody act: messages in their newest state, a form, proposals, an
/// error.
final class Seen {
    private static final int BUTTON = 2;

    /// The parts of Discord's objects that a person reads.
    private static final List<String> READ =
            List.of("title", "description", "name", "value", "text", "content", "label", "placeholder");

    private final Map<String, Message> messages = new LinkedHashMap<>();
    private List<JsonNode> proposals = List.of();
    private Answer.@Nullable Modal form;
    private String error = "";

    /// Forgets all: somebody acts again.
    void forget() {
        messages.clear();
        proposals = List.of();
        form = null;
        error = "";
    }

    void message(Message message) {
        messages.put(message.id(), message);
    }

    void form(Answer.Modal opened) {
        form = opened;
    }

    void proposals(List<JsonNode> offered) {
        proposals = offered;
    }

    void error(String why) {
        error = why;
    }

    boolean says(String words) {
        return any(message -> words(message).contains(plain(words)));
    }

    boolean saysInPrivate(String words) {
        return any(
                message -> message.channel().startsWith("@") && words(message).contains(plain(words)));
    }

    boolean offersButton(String label) {
        return parts().anyMatch(part -> part.path("type").asInt(0) == BUTTON && labelled(part, label));
    }

    boolean offersOption(String label) {
        return parts().flatMap(part -> Json.items(part, "options").stream())
                .anyMatch(option -> labelled(option, label));
    }

    boolean showsFile(String name) {
        return any(message -> message.attachments().stream()
                .anyMatch(file -> Json.text(file, "filename").equals(name)));
    }

    boolean showsPicture() {
        return any(message -> Stream.concat(message.embeds().stream(), message.attachments().stream())
                .anyMatch(node ->
                        node.has("image") || Json.text(node, "content_type").startsWith("image/")));
    }

    boolean opensForm(String title) {
        return form != null && form.title().equals(title);
    }

    boolean asksFor(String label) {
        return form != null
                && form.fields().stream()
                        .anyMatch(field -> Json.text(field, "label").equals(label));
    }

    boolean proposes(String text) {
        return proposals.stream().anyMatch(choice -> isCalled(Json.text(choice, "name"), text));
    }

    boolean onlyEphemeral() {
        return !messages.isEmpty() && messages.values().stream().allMatch(Message::ephemeral);
    }

    boolean onlyPublic() {
        return !messages.isEmpty() && messages.values().stream().noneMatch(Message::ephemeral);
    }

    boolean complains(String words) {
        return plain(error).contains(plain(words)) && !error.isEmpty();
    }

    boolean nothing() {
        return messages.isEmpty() && form == null && proposals.isEmpty() && error.isEmpty();
    }

    /// What there is instead, for whoever expected something else.
    String inShort() {
        var all = new ArrayList<String>();
        messages.values().forEach(message -> all.add("“" + words(message) + "”"));
        if (form != null) {
            all.add("the form “" + form.title() + "”");
        }
        if (!proposals.isEmpty()) {
            all.add("the proposals "
                    + proposals.stream()
                            .map(choice -> Json.text(choice, "name"))
                            .collect(Collectors.joining(", ")));
        }
        if (!error.isEmpty()) {
            all.add("the error “" + error + "”");
        }
        return all.isEmpty() ? "nothing" : String.join(", ", all);
    }

    private boolean any(Predicate<Message> test) {
        return messages.values().stream().anyMatch(test);
    }

    private Stream<JsonNode> parts() {
        return messages.values().stream()
                .flatMap(message -> message.components().stream())
                .flatMap(Seen::all);
    }

    private static Stream<JsonNode> all(JsonNode node) {
        return Stream.concat(Stream.of(node), node.valueStream().flatMap(Seen::all));
    }

    /// With its emoji or without, as `:click` takes it.
    private static boolean labelled(JsonNode part, String label) {
        return isCalled(Json.text(part, "label"), label);
    }

    private static boolean isCalled(String text, String words) {
        return text.equals(words) || text.replaceFirst("^[^\\p{L}\\p{N}]+", "").equals(words);
    }

    private static String words(Message message) {
        var drawn = Stream.concat(message.embeds().stream(), message.components().stream())
                .flatMap(Seen::all)
                .flatMap(Seen::read);
        return plain(Stream.concat(Stream.of(message.content()), drawn)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" ")));
    }

    /// An option's value is the bot's own, a field's is read.
    private static Stream<String> read(JsonNode node) {
        return READ.stream()
                .filter(key -> !(key.equals("value") && node.has("label")))
                .map(key -> Json.text(node, key));
    }

    /// How lines are broken is of no matter.
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}
