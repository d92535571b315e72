package dev.hearth.practice.gateway;

import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Intents;
import tools.jackson.databind.JsonNode;

/// One dispatch, serialised once for all sessions that get it.
///
/// @param guildId  decides the shard; 0 for direct messages, which go to shard 0
/// @param intent   what a session must have asked for, {@link Intents#NONE} for everybody
/// @param full     the data
/// @param withheld the data for sessions without {@link Intents#MESSAGE_CONTENT}; the same text where nothing is
///                 withheld
public record Event(String name, long guildId, int intent, String full, String withheld) {
    public static Event of(String name, long guildId, int intent, JsonNode data) {
        var text = Json.write(data);
        return new Event(name, guildId, intent, text, text);
    }

    public static Event withholding(String name, long guildId, int intent, JsonNode full, JsonNode withheld) {
        return new Event(name, guildId, intent, Json.write(full), Json.write(withheld));
    }

    String dataFor(int intents) {
        return (intents & Intents.MESSAGE_CONTENT) == 0 ? withheld : full;
    }
}
