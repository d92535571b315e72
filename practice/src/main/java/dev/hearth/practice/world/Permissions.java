package dev.hearth.practice.world;

import java.time.Instant;

/// Discord's permission bits, and what somebody may: the one place that computes it.
public final class Permissions {
    public static final long CREATE_INSTANT_INVITE = 1L;
    public static final long KICK_MEMBERS = 1L << 1;
    public static final long BAN_MEMBERS = 1L << 2;
    public static final long ADMINISTRATOR = 1L << 3;
    public static final long MANAGE_CHANNELS = 1L << 4;
    public static final long MANAGE_GUILD = 1L << 5;
    public static final long ADD_REACTIONS = 1L << 6;
    public static final long VIEW_AUDIT_LOG = 1L << 7;
    public static final long VIEW_CHANNEL = 1L << 10;
    public static final long SEND_MESSAGES = 1L << 11;
    public static final long SEND_TTS_MESSAGES = 1L << 12;
    public static final long MANAGE_MESSAGES = 1L << 13;
    public static final long EMBED_LINKS = 1L << 14;
    public static final long ATTACH_FILES = 1L << 15;
    public static final long READ_MESSAGE_HISTORY = 1L << 16;
    public static final long MENTION_EVERYONE = 1L << 17;
    public static final long USE_EXTERNAL_EMOJIS = 1L << 18;
    public static final long MUTE_MEMBERS = 1L << 22;
    public static final long DEAFEN_MEMBERS = 1L << 23;
    public static final long MOVE_MEMBERS = 1L << 24;
    public static final long CHANGE_NICKNAME = 1L << 26;
    public static final long MANAGE_NICKNAMES = 1L << 27;
    public static final long MANAGE_ROLES = 1L << 28;
    public static final long MANAGE_WEBHOOKS = 1L << 29;
    public static final long MANAGE_GUILD_EXPRESSIONS = 1L << 30;
    public static final long USE_APPLICATION_COMMANDS = 1L << 31;
    public static final long MANAGE_THREADS = 1L << 34;
    public static final long CREATE_PUBLIC_THREADS = 1L << 35;
    public static final long CREATE_PRIVATE_THREADS = 1L << 36;
    public static final long SEND_MESSAGES_IN_THREADS = 1L << 38;
    public static final long MODERATE_MEMBERS = 1L << 40;
    public static final long CREATE_GUILD_EXPRESSIONS = 1L << 43;
    public static final long PIN_MESSAGES = 1L << 51;

    public static final long ALL = (1L << 53) - 1;

    static final long EVERYONE = ADD_REACTIONS
            | VIEW_CHANNEL
            | SEND_MESSAGES
            | EMBED_LINKS
            | ATTACH_FILES
            | READ_MESSAGE_HISTORY
            | USE_EXTERNAL_EMOJIS
            | CHANGE_NICKNAME
            | USE_APPLICATION_COMMANDS
            | SEND_MESSAGES_IN_THREADS
            | CREATE_PUBLIC_THREADS;
    static final long MODERATOR =
            KICK_MEMBERS | BAN_MEMBERS | VIEW_AUDIT_LOG | MANAGE_MESSAGES | MANAGE_ROLES | MODERATE_MEMBERS;

    /// What somebody keeps while they are timed out.
    private static final long TIMED_OUT = VIEW_CHANNEL | READ_MESSAGE_HISTORY;
    /// What goes with the right to write.
    private static final long WRITING =
            EMBED_LINKS | ATTACH_FILES | MENTION_EVERYONE | SEND_TTS_MESSAGES | SEND_MESSAGES;

    private Permissions() {}

    public static boolean has(long permissions, long wanted) {
        return (permissions & wanted) == wanted;
    }

    /// What a member may in the whole guild.
    static long of(Guild guild, Member member, Instant now) {
        if (member.user().id() == guild.owner()) {
            return ALL;
        }
        long granted = guild.everyone().permissions();
        for (var role : guild.rolesOf(member)) {
            granted |= role.permissions();
        }
        if (has(granted, ADMINISTRATOR)) {
            return ALL;
        }
        return member.timedOut(now) ? granted & TIMED_OUT : granted;
    }

    /// What a member may in a channel; a thread takes its parent's overwrites.
    static long in(GuildChannel channel, Member member, Instant now) {
        var guild = channel.guild();
        long granted = of(guild, member, now);
        if (granted == ALL) {
            return ALL;
        }
        var ruling = channel.isThread() ? channel.parent().orElse(channel) : channel;
        long all = implied(overwritten(ruling, guild, member, granted), channel.isThread());
        if (channel.isPrivateThread() && !channel.hasMember(member.user().id()) && !has(all, MANAGE_THREADS)) {
            return 0;
        }
        return member.timedOut(now) ? all & TIMED_OUT : all;
    }

    /// The overwrite of @everyone first, then what the roles deny and allow, then the member's own.
    private static long overwritten(GuildChannel channel, Guild guild, Member member, long granted) {
        long deny = 0;
        long allow = 0;
        long result = granted;
        for (var overwrite : channel.overwrites()) {
            if (overwrite.id() == guild.id()) {
                result = overwrite.applyTo(result);
            } else if (!overwrite.ofMember() && member.has(overwrite.id())) {
                deny |= overwrite.deny();
                allow |= overwrite.allow();
            }
        }
        result = (result & ~deny) | allow;
        for (var overwrite : channel.overwrites()) {
            if (overwrite.ofMember() && overwrite.id() == member.user().id()) {
                result = overwrite.applyTo(result);
            }
        }
        return result;
    }

    /// Who sees nothing may nothing, and who may not write may not attach.
    private static long implied(long granted, boolean thread) {
        if (!has(granted, VIEW_CHANNEL)) {
            return 0;
        }
        return has(granted, thread ? SEND_MESSAGES_IN_THREADS : SEND_MESSAGES) ? granted : granted & ~WRITING;
    }
}
