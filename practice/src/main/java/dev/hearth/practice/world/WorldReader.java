package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes a world of its file. An id that is not given is made up, the same in every run.
final class WorldReader {
    private static final String EVERYONE = "@everyone";
    private static final int FIRST_MADE_UP = 100_000;

    private final World world;
    private int madeUp = FIRST_MADE_UP;

    private WorldReader(World world) {
        this.world = world;
    }

    /// Lays down what a file says.
    ///
    /// @throws WorldFile.Unfit if that cannot be
    static void lay(World world, JsonNode file) {
        new WorldReader(world).lay(file);
    }

    /// How a file names a role: by its name, if no other has that.
    static String reference(Guild guild, Role role) {
        long same = guild.roles().all().stream()
                .filter(other -> other.name().equals(role.name()))
                .count();
        return same == 1 ? role.name() : Json.id(role.id());
    }

    private void lay(JsonNode file) {
        for (var person : Json.list(file, "people")) {
            person(person);
        }
        for (var guild : Json.list(file, "guilds")) {
            guild(guild);
        }
        if (world.guilds().isEmpty()) {
            throw new WorldFile.Unfit("there is no guild in it");
        }
        world.commands().lay(Commands.GLOBAL, Json.list(file, "commands"));
    }

    private void person(JsonNode json) {
        var locale = Json.text(json, "locale");
        var user = fit(
                () -> world.settle(Json.id(json, "id"), Json.text(json, "name"), locale.isEmpty() ? "en-US" : locale));
        world.direct(user.id()).ifPresent(direct -> messages(direct, json));
    }

    private void guild(JsonNode json) {
        var locale = Json.text(json, "locale");
        var owner = account(Json.text(json, "owner"));
        var guild = world.found(id(json), Json.text(json, "name"), locale.isEmpty() ? "en-US" : locale, owner.id());
        guild.lay(special(json));
        Json.list(json, "roles").forEach(role -> role(guild, role));
        Json.list(json, "channels").forEach(channel -> channel(guild, channel));
        Json.list(json, "members").forEach(member -> member(guild, member));
        for (var ban : Json.list(json, "bans")) {
            guild.members().lay(new Members.Ban(account(Json.text(ban, "name")), Json.text(ban, "reason")));
        }
        Json.list(json, "emojis").forEach(emoji -> guild.emojis().lay((ObjectNode) emoji));
        world.commands().lay(guild.id(), Json.list(json, "commands"));
        // Only now is it known who may read there.
        for (var channel : Json.list(json, "channels")) {
            guild.channels()
                    .find(Json.id(channel, "id"))
                    .or(() -> guild.channel(Json.text(channel, "name")))
                    .ifPresent(there -> messages(there, channel));
        }
    }

    private void role(Guild guild, JsonNode json) {
        var name = Json.text(json, "name");
        long permissions = PermissionNames.read(Json.list(json, "permissions"));
        var color = Json.text(json, "color");
        long id = name.equals(EVERYONE) ? guild.id() : id(json);
        int rgb = color.isEmpty() ? 0 : fit(() -> Integer.decode(color));
        var fields = Json.object()
                .put("color", rgb)
                .put("hoist", Json.flag(json, "hoist"))
                .put("mentionable", Json.flag(json, "mentionable"));
        guild.roles().lay(id, name, permissions, Json.flag(json, "managed"), fields);
    }

    private void channel(Guild guild, JsonNode json) {
        int type = json.path("type").asInt(GuildChannel.TEXT);
        var channel = guild.channels()
                .lay(id(json), type, Json.text(json, "name"), Json.text(json, "topic"), parent(guild, json));
        channel.edit(special(json));
        for (var overwrite : Json.list(json, "overwrites")) {
            boolean ofMember = overwrite.has("member");
            long of = ofMember
                    ? account(Json.text(overwrite, "member")).id()
                    : role(guild, Json.text(overwrite, "role")).id();
            channel.put(new Overwrite(
                    of,
                    ofMember,
                    PermissionNames.read(Json.list(overwrite, "allow")),
                    PermissionNames.read(Json.list(overwrite, "deny"))));
        }
        Json.list(json, "joined").forEach(id -> channel.joined().add(Json.id(id.asString(""))));
    }

    private static long parent(Guild guild, JsonNode json) {
        var parent = Json.text(json, "parent");
        return parent.isEmpty()
                ? 0
                : guild.channels()
                        .find(Json.id(parent))
                        .or(() -> guild.channels().all().stream()
                                .filter(channel -> channel.name().equals(parent))
                                .findFirst())
                        .map(GuildChannel::id)
                        .orElseThrow(() -> new WorldFile.Unfit("there is no channel " + parent + " before it"));
    }

    private void member(Guild guild, JsonNode json) {
        var roles = new ArrayList<Long>();
        Json.list(json, "roles")
                .forEach(name -> roles.add(role(guild, name.asString("")).id()));
        var joined = Json.text(json, "joined");
        guild.members()
                .lay(new Member(
                        account(Json.text(json, "name")),
                        List.copyOf(roles),
                        Json.text(json, "nick"),
                        joined.isEmpty() ? Member.FIRST_DAY : joined,
                        instant(Json.text(json, "timeout"))));
    }

    private static Role role(Guild guild, String reference) {
        return guild.roles().all().stream()
                .filter(role ->
                        role.name().equals(reference) || Json.id(role.id()).equals(reference))
                .findFirst()
                .orElseThrow(() -> new WorldFile.Unfit("there is no role " + reference + " in " + guild.name()));
    }

    private User account(String name) {
        return name.equals(world.bot().name())
                ? world.bot()
                : world.person(name).orElseThrow(() -> new WorldFile.Unfit("there is nobody called " + name));
    }

    private void messages(Channel channel, JsonNode json) {
        for (var message : Json.list(json, "messages")) {
            var author = author(message);
            long id = message.has("id") ? Json.id(message, "id") : before(message);
            var fields = Message.blank(id, channel, author).put("content", Json.text(message, "text"));
            special(message).properties().forEach(field -> fields.set(field.getKey(), field.getValue()));
            boolean edited = fields.hasNonNull("edited_timestamp");
            world.messages().put(new Message(0, id, channel, author, 0, false, edited, fields));
        }
    }

    /// Somebody of this world, or who a webhook said that it was.
    private User author(JsonNode message) {
        var name = Json.text(message, "from");
        var named = special(message).path("author");
        return named.isObject()
                        && !named.path("id")
                                .asString("")
                                .equals(Json.id(world.bot().id()))
                ? new User(Json.id(named, "id"), name, "en-US", true)
                : account(name);
    }

    /// The id of a message that was sent some minutes ago.
    private long before(JsonNode message) {
        return world.ids().at(world.ids().now().minus(Duration.ofMinutes(Json.integer(message, "minutesAgo"))));
    }

    private long id(JsonNode json) {
        return json.has("id") ? Json.id(json, "id") : Snowflakes.fixed(madeUp++);
    }

    private static ObjectNode special(JsonNode json) {
        return json.path("special") instanceof ObjectNode fields ? fields.deepCopy() : Json.object();
    }

    private static Optional<Instant> instant(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(Instant.parse(text));
        } catch (DateTimeParseException e) {
            throw new WorldFile.Unfit(text + " is no time");
        }
    }

    private static <T> T fit(Supplier<T> reading) {
        try {
            return reading.get();
        } catch (IllegalArgumentException e) {
            throw new WorldFile.Unfit(String.valueOf(e.getMessage()));
        }
    }
}
