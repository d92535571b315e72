package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.World;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.LongStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// `@Mira` as people type it, `<@id>` as it travels.
final class Mentions {
    private static final Pattern USER = Pattern.compile("<@!?([0-9]{1,20})>");
    private static final Pattern ROLE = Pattern.compile("<@&([0-9]{1,20})>");

    private final World world;

    Mentions(World world) {
        this.world = world;
    }

    /// Turns the names that follow an @ into mentions; leaves unknown ones as they are.
    String typed(String text) {
        var out = new StringBuilder(text.length() + 16);
        int from = 0;
        for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
            int end = endOfName(text, at + 1);
            var mentioned = named(text.substring(at + 1, end));
            if (mentioned.isPresent()) {
                out.append(text, from, at)
                        .append("<@")
                        .append(Json.id(mentioned.get().id()))
                        .append('>');
                from = end;
            }
        }
        return out.append(text, from, text.length()).toString();
    }

    /// Notes in a message whom its text mentions, as far as its author may and its payload wants.
    void note(ObjectNode message, JsonNode payload) {
        var content = Json.text(message, "content");
        if (content.indexOf('@') < 0) {
            message.put("mention_everyone", false).putArray("mentions");
            message.putArray("mention_roles");
            return;
        }
        var allowed = AllowedMentions.of(payload);
        var users = message.putArray("mentions");
        ids(content, USER)
                .filter(allowed::user)
                .mapToObj(world::user)
                .flatMap(Optional::stream)
                .forEach(user -> users.add(user.json()));
        var roles = message.putArray("mention_roles");
        boolean all = mayMentionAll(message);
        if (world.channel(Json.id(message, "channel_id")).orElse(null) instanceof GuildChannel here) {
            ids(content, ROLE)
                    .filter(allowed::role)
                    .mapToObj(here.guild().roles()::find)
                    .flatMap(Optional::stream)
                    .filter(role -> all || role.mentionable())
                    .forEach(role -> roles.add(Json.id(role.id())));
        }
        boolean everyone = content.contains("@everyone") || content.contains("@here");
        message.put("mention_everyone", everyone && all && allowed.everyone());
    }

    private boolean mayMentionAll(JsonNode message) {
        long author = Json.id(message.path("author"), "id");
        return message.has("webhook_id")
                || (world.channel(Json.id(message, "channel_id")).orElse(null) instanceof GuildChannel here
                        && Permissions.has(here.guild().permissions(author, here), Permissions.MENTION_EVERYONE));
    }

    private static LongStream ids(String content, Pattern kind) {
        return kind.matcher(content)
                .results()
                .mapToLong(found -> Json.id(found.group(1)))
                .distinct();
    }

    private Optional<User> named(String name) {
        return name.equalsIgnoreCase(world.bot().name()) ? Optional.of(world.bot()) : world.person(name);
    }

    private static int endOfName(String text, int from) {
        int end = from;
        while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
