package dev.hearth.practice.play;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.World;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `@Mira` as people type it, `<@id>` as it travels.
final class Mentions {
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

    /// Who is mentioned in a text.
    List<User> in(String content) {
        var users = new ArrayList<User>();
        for (int at = content.indexOf("<@"); at >= 0; at = content.indexOf("<@", at + 2)) {
            int end = content.indexOf('>', at);
            if (end > 0) {
                world.user(Json.id(content.substring(at + 2, end)))
                        .filter(user -> !users.contains(user))
                        .ifPresent(users::add);
            }
        }
        return users;
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
