package dev.hearth.ui.link;

import static dev.hearth.ui.link.PracticeJson.list;
import static dev.hearth.ui.link.PracticeJson.text;

import dev.hearth.ui.port.chat.ChatWorld.Member;
import dev.hearth.ui.port.chat.ChatWorld.MemberGroup;
import dev.hearth.ui.port.chat.ChatWorld.Presence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/// Sorts a guild's members under the highest of their roles that is shown apart, as Discord's client does.
final class MembersJson {
    private static final String NONE = "";

    private MembersJson() {}

    /// @param botStatus how the bot shows itself; people are always there to be played
    static List<MemberGroup> groups(JsonNode guild, String botStatus) {
        var roles = list(guild, "roles", role -> role).stream()
                .filter(role -> role.path("hoist").asBoolean(false))
                .sorted(Comparator.comparingInt(role -> -role.path("position").asInt(0)))
                .map(role -> text(role, "name"))
                .toList();
        var groups = new LinkedHashMap<String, List<Member>>();
        roles.forEach(role -> groups.put(role, new ArrayList<>()));
        groups.put(NONE, new ArrayList<>());
        for (var json : guild.path("members")) {
            var own = list(json, "roles", role -> role.asString(""));
            var highest = roles.stream().filter(own::contains).findFirst().orElse(NONE);
            groups.getOrDefault(highest, new ArrayList<>()).add(member(json, botStatus));
        }
        return groups.entrySet().stream()
                .filter(group -> !group.getValue().isEmpty())
                .map(group -> new MemberGroup(text(guild, "name"), group.getKey(), sorted(group.getValue())))
                .toList();
    }

    private static List<Member> sorted(List<Member> members) {
        return members.stream()
                .sorted(Comparator.comparing(member -> member.shown().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static Member member(JsonNode json, String botStatus) {
        boolean bot = json.path("bot").asBoolean(false);
        return new Member(
                text(json, "name"),
                text(json, "nick"),
                bot,
                json.path("timedOut").asBoolean(false),
                bot ? presence(botStatus) : Presence.ONLINE);
    }

    private static Presence presence(String status) {
        return switch (status) {
            case "online" -> Presence.ONLINE;
            case "idle" -> Presence.IDLE;
            case "dnd" -> Presence.DND;
            default -> Presence.OFFLINE;
        };
    }
}
