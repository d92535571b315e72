package dev.hearth.practice;

import dev.hearth.practice.gateway.Gateway;
import dev.hearth.practice.world.PrivilegedIntent;
import dev.hearth.practice.world.World;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;

/// What the server shows of the real Discord, where a bot's owner has things to set right: tokens, the switches of the
/// developer portal, the invitation, permissions, and a clock that differs from this PC's. Each can be changed while
/// bots are connected.
public final class Guise {
    private final World world;
    private final Gateway gateway;
    private volatile Duration clockOffset = Duration.ZERO;

    Guise(World world, Gateway gateway) {
        this.world = world;
        this.gateway = gateway;
    }

    /// Accepts these tokens only: others get 401 and close code 4004, connections that use one at once.
    public void tokens(Collection<String> only) {
        world.portal().accept(only);
        gateway.closeRefused();
    }

    /// Accepts any token, as at the start.
    public void anyToken() {
        world.portal().acceptAny();
    }

    /// Switches these privileged intents on and all others off. Who identifies with one that is off gets close code
    /// 4014; a connection that has it keeps it, as at Discord.
    public void intents(Set<PrivilegedIntent> on) {
        world.portal().switchOn(on);
    }

    /// Lets the bot be in the guild or not: connected bots are told with GUILD_CREATE or GUILD_DELETE.
    public void inGuild(boolean in) {
        for (var guild : world.guilds()) {
            boolean changed = in ? world.admitBot(guild) : world.dismissBot(guild);
            if (changed) {
                world.signal().changed();
            }
        }
    }

    public boolean inGuild() {
        return !world.guildsOfBot().isEmpty();
    }

    /// Gives the bot's own role these permissions; what @everyone has comes on top.
    ///
    /// @param bits by Discord's numbers
    public void permissions(long bits) {
        for (var guild : world.guilds()) {
            guild.botRole().ifPresent(role -> guild.roles().permit(role.id(), bits));
        }
    }

    /// Gives @everyone these permissions.
    public void everyonePermissions(long bits) {
        world.guilds().forEach(guild -> guild.roles().permit(guild.id(), bits));
    }

    /// Shifts the time that every answer carries in its `Date` header.
    public void clockOffset(Duration offset) {
        clockOffset = offset;
    }

    public Duration clockOffset() {
        return clockOffset;
    }
}
