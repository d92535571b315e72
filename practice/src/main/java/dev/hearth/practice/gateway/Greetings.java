package dev.hearth.practice.gateway;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Guild;
import dev.hearth.practice.world.Intents;
import dev.hearth.practice.world.Member;
import dev.hearth.practice.world.World;
import java.util.function.Predicate;
import tools.jackson.databind.node.ObjectNode;

/// The two events that make a client ready. A key that is missing here leaves JDA loading for ever, with no more than
/// a line in its log, so golden files hold both.
final class Greetings {
    private final World world;
    private final String url;

    Greetings(World world, String url) {
        this.world = world;
        this.url = url;
    }

    ObjectNode ready(SessionKey key) {
        var ready = Json.object().put("v", 10);
        ready.set("user", world.bot().json().put("verified", true).put("mfa_enabled", false));
        var guilds = ready.putArray("guilds");
        world.guildsOfBot().stream()
                .filter(guild -> key.hasGuild(guild.id()))
                .forEach(guild ->
                        guilds.addObject().put("id", Json.id(guild.id())).put("unavailable", true));
        ready.putArray("private_channels");
        ready.put("session_id", key.id()).put("resume_gateway_url", url);
        ready.putArray("shard").add(key.shard()).add(key.total());
        ready.putObject("application")
                .put("id", Json.id(world.bot().id()))
                .put("flags", world.portal().flags());
        return ready;
    }

    /// A guild as it is when the session begins. Who did not ask for members gets the bot alone, as at Discord.
    ObjectNode guildCreate(Guild guild, SessionKey key) {
        boolean everybody = (key.intents() & Intents.GUILD_MEMBERS) != 0;
        Predicate<Member> told =
                member -> everybody || member.user().id() == world.bot().id();
        var json = guild.json().put("unavailable", false).put("joined_at", "2026-01-01T00:00:00+00:00");
        var channels = json.putArray("channels");
        guild.channels().all().forEach(channel -> channels.add(channel.json()));
        var members = json.putArray("members");
        guild.members().all().stream().filter(told).forEach(member -> members.add(member.json()));
        var threads = json.putArray("threads");
        guild.channels().openThreads(world.bot()).forEach(thread -> threads.add(thread.as(world.bot())));
        for (var empty : new String[] {"voice_states", "presences", "guild_scheduled_events", "soundboard_sounds"}) {
            json.putArray(empty);
        }
        var stages = json.putArray("stage_instances");
        guild.stages().all().forEach(stages::add);
        return json;
    }
}
