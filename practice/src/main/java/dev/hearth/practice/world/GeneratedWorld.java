package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/// A world of many guilds, for measurements.
public final class GeneratedWorld {
    private static final int PEOPLE_A_GUILD = 10;

    private GeneratedWorld() {}

    /// Makes one, the same every time.
    ///
    /// @param guilds  how many
    /// @param members of each, the bot not counted; people are in several guilds
    public static ObjectNode of(int guilds, int members) {
        var json = Json.object();
        int crowd = Math.max(members, guilds * PEOPLE_A_GUILD);
        var people = json.putArray("people");
        for (int number = 0; number < crowd; number++) {
            people.addObject().put("name", person(number)).put("locale", number % 3 == 0 ? "de" : "en-US");
        }
        var list = json.putArray("guilds");
        for (int number = 0; number < guilds; number++) {
            list.add(guild(number, members, crowd));
        }
        return json;
    }

    private static ObjectNode guild(int number, int members, int crowd) {
        int first = number * PEOPLE_A_GUILD;
        // Spread over shards, which go by the upper bits.
        var guild = Json.object()
                .put("name", "Guild " + number)
                .put("id", Json.id(Snowflakes.fixed(0) + ((number + 1L) << 22)))
                .put("owner", person(first % crowd));
        var roles = guild.putArray("roles");
        roles.addObject().put("name", "@everyone").set("permissions", PermissionNames.of(Permissions.EVERYONE));
        roles.addObject().put("name", "Moderator").set("permissions", PermissionNames.of(Permissions.MODERATOR));
        roles.addObject()
                .put("name", "Hearth")
                .put("managed", true)
                .set("permissions", PermissionNames.of(Permissions.MODERATOR));
        var channels = guild.putArray("channels");
        for (var name : new String[] {"general", "check-ins", "off-topic"}) {
            channels.addObject().put("name", name).put("topic", "About " + name);
        }
        var all = guild.putArray("members");
        all.addObject().put("name", "Hearth").putArray("roles").add("Hearth");
        for (int member = 0; member < members; member++) {
            var entry = all.addObject().put("name", person((first + member) % crowd));
            if (member == 0) {
                entry.putArray("roles").add("Moderator");
            }
        }
        return guild;
    }

    private static String person(int number) {
        return "Person " + number;
    }
}
