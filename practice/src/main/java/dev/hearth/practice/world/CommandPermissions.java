package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/// Who may use which command, as a guild's people set it; it goes before what the bot asked for at registration.
public final class CommandPermissions {
    private final Map<Key, List<Permit>> permits = new ConcurrentHashMap<>();
    private final User bot;
    private final Consumer<WorldEvent> teller;

    CommandPermissions(User bot, Consumer<WorldEvent> teller) {
        this.bot = bot;
        this.teller = teller;
    }

    private record Key(long guild, long command) {}

    /// One line of the list.
    ///
    /// @param id id of a role or an account; the guild's own stands for everybody
    public record Permit(long id, boolean ofMember, boolean allowed) {
        private ObjectNode json() {
            return Json.object()
                    .put("id", Json.id(id))
                    .put("type", ofMember ? 2 : 1)
                    .put("permission", allowed);
        }
    }

    /// Allows or forbids a command to a role or an account.
    public void permit(Guild guild, long command, Permit permit) {
        permits.compute(new Key(guild.id(), command), (key, before) -> {
            var list = new ArrayList<>(before == null ? List.of() : before);
            list.removeIf(old -> old.id() == permit.id());
            list.add(permit);
            return List.copyOf(list);
        });
        teller.accept(new WorldEvent(
                EventKind.APPLICATION_COMMAND_PERMISSIONS_UPDATE,
                guild.id(),
                Optional.empty(),
                () -> json(guild, command).orElseThrow()));
    }

    /// What is set for a command, as Discord sends it; empty if nothing is.
    public Optional<ObjectNode> json(Guild guild, long command) {
        return Optional.ofNullable(permits.get(new Key(guild.id(), command))).map(list -> {
            var json = Json.object()
                    .put("id", Json.id(command))
                    .put("application_id", Json.id(bot.id()))
                    .put("guild_id", Json.id(guild.id()));
            var all = json.putArray("permissions");
            list.forEach(permit -> all.add(permit.json()));
            return json;
        });
    }

    /// What is set for each command of a guild.
    public Stream<ObjectNode> all(Guild guild) {
        return permits.keySet().stream()
                .filter(key -> key.guild() == guild.id())
                .flatMap(key -> json(guild, key.command()).stream());
    }

    /// Whether a member may use a command: their own line first, then those of their roles, then everybody's; empty if
    /// none of them is there.
    public Optional<Boolean> verdict(Guild guild, long command, Member member) {
        var list = permits.getOrDefault(new Key(guild.id(), command), List.of());
        var own = list.stream()
                .filter(permit ->
                        permit.ofMember() && permit.id() == member.user().id());
        var roles = list.stream().filter(permit -> !permit.ofMember() && member.has(permit.id()));
        var everybody = list.stream().filter(permit -> permit.id() == guild.id());
        return own.map(Permit::allowed)
                .findFirst()
                .or(() -> roles.map(Permit::allowed).reduce(Boolean::logicalOr))
                .or(() -> everybody.map(Permit::allowed).findFirst());
    }
}
