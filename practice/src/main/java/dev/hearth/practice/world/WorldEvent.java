package dev.hearth.practice.world;

import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.node.ObjectNode;

/// Something that changed, told to those who listen in the order of the changes of its guild.
///
/// @param guildId 0 for direct messages and for what belongs to no guild
/// @param channel where it happened: who may not see that is not told
/// @param data    as Discord sends it; made only if somebody hears it
public record WorldEvent(EventKind kind, long guildId, Optional<Channel> channel, Supplier<ObjectNode> data) {}
