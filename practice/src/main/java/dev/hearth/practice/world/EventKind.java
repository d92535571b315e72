package dev.hearth.practice.world;

/// Every event that the gateway dispatches: what a session must have asked for to get it, and what brings it about. The
/// table in the README is made of this.
public enum EventKind {
    READY(Intents.NONE, Intents.NONE, "a session begins"),
    RESUMED(Intents.NONE, Intents.NONE, "a session goes on"),
    GUILD_CREATE(Intents.NONE, Intents.NONE, "a session begins, the bot is let in"),
    GUILD_UPDATE(Intents.GUILDS, Intents.NONE, "a guild is edited"),
    GUILD_DELETE(Intents.NONE, Intents.NONE, "the bot leaves or is put out"),
    GUILD_ROLE_CREATE(Intents.GUILDS, Intents.NONE, "a role is made"),
    GUILD_ROLE_UPDATE(Intents.GUILDS, Intents.NONE, "a role is edited or moved"),
    GUILD_ROLE_DELETE(Intents.GUILDS, Intents.NONE, "a role is deleted"),
    CHANNEL_CREATE(Intents.GUILDS, Intents.NONE, "a channel is made"),
    CHANNEL_UPDATE(Intents.GUILDS, Intents.NONE, "a channel is edited, moved, or its overwrites change"),
    CHANNEL_DELETE(Intents.GUILDS, Intents.NONE, "a channel is deleted"),
    CHANNEL_PINS_UPDATE(Intents.GUILDS, Intents.DIRECT_MESSAGES, "a message is pinned or unpinned"),
    THREAD_CREATE(Intents.GUILDS, Intents.NONE, "a thread or forum post is begun"),
    THREAD_UPDATE(Intents.GUILDS, Intents.NONE, "a thread is edited, archived or locked"),
    THREAD_DELETE(Intents.GUILDS, Intents.NONE, "a thread is deleted"),
    THREAD_LIST_SYNC(Intents.GUILDS, Intents.NONE, "the bot gains access to a channel"),
    THREAD_MEMBER_UPDATE(Intents.GUILDS, Intents.NONE, "the bot joins a thread"),
    THREAD_MEMBERS_UPDATE(Intents.GUILDS, Intents.NONE, "somebody joins or leaves a thread"),
    GUILD_MEMBER_ADD(Intents.GUILD_MEMBERS, Intents.NONE, "somebody joins"),
    GUILD_MEMBER_UPDATE(Intents.GUILD_MEMBERS, Intents.NONE, "roles, nickname or timeout change"),
    GUILD_MEMBER_REMOVE(Intents.GUILD_MEMBERS, Intents.NONE, "somebody leaves, is kicked or banned"),
    GUILD_MEMBERS_CHUNK(Intents.NONE, Intents.NONE, "members are requested"),
    GUILD_BAN_ADD(Intents.GUILD_MODERATION, Intents.NONE, "somebody is banned"),
    GUILD_BAN_REMOVE(Intents.GUILD_MODERATION, Intents.NONE, "a ban is lifted"),
    GUILD_AUDIT_LOG_ENTRY_CREATE(Intents.GUILD_MODERATION, Intents.NONE, "somebody manages the guild"),
    STAGE_INSTANCE_CREATE(Intents.GUILDS, Intents.NONE, "a stage begins"),
    STAGE_INSTANCE_UPDATE(Intents.GUILDS, Intents.NONE, "a stage has another topic"),
    STAGE_INSTANCE_DELETE(Intents.GUILDS, Intents.NONE, "a stage ends"),
    GUILD_EMOJIS_UPDATE(Intents.GUILD_EXPRESSIONS, Intents.NONE, "emojis change"),
    INVITE_CREATE(Intents.GUILD_INVITES, Intents.NONE, "an invite is made"),
    INVITE_DELETE(Intents.GUILD_INVITES, Intents.NONE, "an invite is deleted"),
    WEBHOOKS_UPDATE(Intents.GUILD_WEBHOOKS, Intents.NONE, "a channel's webhooks change"),
    MESSAGE_CREATE(Intents.GUILD_MESSAGES, Intents.DIRECT_MESSAGES, "a message is sent"),
    MESSAGE_UPDATE(Intents.GUILD_MESSAGES, Intents.DIRECT_MESSAGES, "a message is edited"),
    MESSAGE_DELETE(Intents.GUILD_MESSAGES, Intents.DIRECT_MESSAGES, "a message is deleted"),
    MESSAGE_DELETE_BULK(Intents.GUILD_MESSAGES, Intents.NONE, "messages are deleted at once"),
    MESSAGE_REACTION_ADD(Intents.GUILD_MESSAGE_REACTIONS, Intents.DIRECT_MESSAGE_REACTIONS, "somebody reacts"),
    MESSAGE_REACTION_REMOVE(
            Intents.GUILD_MESSAGE_REACTIONS, Intents.DIRECT_MESSAGE_REACTIONS, "a reaction is taken back"),
    MESSAGE_REACTION_REMOVE_ALL(
            Intents.GUILD_MESSAGE_REACTIONS, Intents.DIRECT_MESSAGE_REACTIONS, "all reactions are cleared"),
    MESSAGE_REACTION_REMOVE_EMOJI(
            Intents.GUILD_MESSAGE_REACTIONS, Intents.DIRECT_MESSAGE_REACTIONS, "an emoji's reactions are cleared"),
    TYPING_START(Intents.GUILD_MESSAGE_TYPING, Intents.DIRECT_MESSAGE_TYPING, "somebody types"),
    INTERACTION_CREATE(Intents.NONE, Intents.NONE, "a command, component, completion or modal is used"),
    APPLICATION_COMMAND_PERMISSIONS_UPDATE(Intents.NONE, Intents.NONE, "a command's permissions change");

    private final int inGuild;
    private final int inDirect;
    private final String cause;

    EventKind(int inGuild, int inDirect, String cause) {
        this.inGuild = inGuild;
        this.inDirect = inDirect;
        this.cause = cause;
    }

    /// What a session must have asked for.
    ///
    /// @param guildId 0 for direct messages
    public int intent(long guildId) {
        return guildId == 0 ? inDirect : inGuild;
    }

    /// What brings it about, in a few words.
    public String cause() {
        return cause;
    }
}
