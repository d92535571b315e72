package dev.hearth.practice.play;

import dev.hearth.practice.gateway.Event;
import dev.hearth.practice.gateway.Gateway;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.EventKind;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Intents;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.Webhooks;
import dev.hearth.practice.world.World;
import dev.hearth.practice.world.WorldEvent;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Puts messages where people read them, and tells the bot's sessions. Ephemeral ones are told to nobody.
public final class Posting {
    private static final int CROSSPOSTED = 1;
    private static final int HAS_THREAD = 1 << 5;
    private static final int PIN_NOTE = 6;
    private static final int THREAD_BEGUN = 18;
    private static final int STARTER = 21;

    private final World world;
    private final Gateway gateway;
    private final Attachments attachments;
    private final Draft draft;
    private final Mentions mentions;
    private final References references;

    /// Posts into a world whose bot listens at a gateway.
    ///
    /// @param fileBase where attachments are fetched, ending in a slash
    public Posting(World world, Gateway gateway, String fileBase) {
        this.world = world;
        this.gateway = gateway;
        this.attachments = new Attachments(world, fileBase);
        this.draft = new Draft(world, attachments);
        this.mentions = new Mentions(world);
        this.references = new References(world);
    }

    /// What a person types; `@Name` becomes a mention.
    Message say(User person, Channel channel, String text, List<Upload> files) {
        return post(channel, person, Json.object().put("content", mentions.typed(text)), files);
    }

    Attachments attachments() {
        return attachments;
    }

    /// A message of the bot's own accord.
    public Message post(Channel channel, JsonNode payload, List<Upload> uploads) {
        return post(channel, world.bot(), payload, uploads);
    }

    /// The first message of a forum post, which has the id of its thread.
    public Message begin(GuildChannel thread, JsonNode payload, List<Upload> uploads) {
        return post(thread.id(), thread, world.bot(), payload, uploads);
    }

    /// Notes on a message that a thread began there.
    public void mark(Message message, GuildChannel thread) {
        var json = message.json().deepCopy();
        json.put("flags", Json.integer(json, "flags") | HAS_THREAD).set("thread", thread.json());
        tell("MESSAGE_UPDATE", world.messages().put(message.with(json)));
    }

    /// Tells the channel of a thread that began without a message of it; of a private one it hears nothing.
    public void begun(GuildChannel thread, User by) {
        var channel = thread.parent();
        if (channel.isPresent() && !thread.isPrivateThread()) {
            var note = Message.blank(world.ids().next(), channel.get(), by)
                    .put("type", THREAD_BEGUN)
                    .put("content", thread.name());
            note.putObject("message_reference")
                    .put("channel_id", Json.id(thread.id()))
                    .put("guild_id", Json.id(thread.guildId()));
            keep(new Message(0, Json.id(note, "id"), channel.get(), by, 0, false, false, note));
        }
    }

    /// Shows in a thread the message that it is about.
    public void starter(Message about, GuildChannel thread) {
        var note = Message.blank(world.ids().next(), thread, about.author()).put("type", STARTER);
        note.set("message_reference", References.to(about));
        note.set("referenced_message", about.json());
        var message = new Message(0, Json.id(note, "id"), thread, about.author(), 0, false, false, note);
        tell("MESSAGE_CREATE", world.messages().put(message));
    }

    private Message post(Channel channel, User author, JsonNode payload, List<Upload> uploads) {
        return post(world.ids().next(), channel, author, payload, uploads);
    }

    private Message post(long id, Channel channel, User author, JsonNode payload, List<Upload> uploads) {
        var json = Message.blank(id, channel, author);
        draft.fill(json, payload, uploads);
        json.put("flags", Json.integer(json, "flags") & ~Draft.EPHEMERAL);
        if (payload.has("nonce")) {
            json.set("nonce", payload.path("nonce"));
        }
        references.apply(json, channel, payload);
        return keep(new Message(0, id, channel, author, 0, false, false, json));
    }

    /// What somebody answers to a message, as a person does.
    Message reply(User person, Message to, String text) {
        var payload = Json.object().put("content", mentions.typed(text));
        payload.putObject("message_reference").put("message_id", Json.id(to.id()));
        return post(to.channel(), person, payload, List.of());
    }

    /// A message by a webhook's address.
    public Message postBy(Webhooks.Webhook webhook, Channel channel, JsonNode payload, List<Upload> uploads) {
        long id = world.ids().next();
        var author = webhook.author(Json.text(payload, "username"));
        var json = Message.blank(id, channel, author);
        json.put("webhook_id", Json.id(webhook.id()));
        json.putObject("author")
                .put("id", Json.id(author.id()))
                .put("username", author.name())
                .put("discriminator", "0000")
                .put("bot", true)
                .putNull("global_name")
                .putNull("avatar");
        draft.fill(json, payload, uploads);
        return keep(new Message(0, id, channel, author, 0, false, false, json));
    }

    /// Pins a message or takes the pin away; the first of the two is told in the channel.
    public void pin(Message message, boolean pinned) {
        var after = world.messages().put(message.with(message.json().deepCopy().put("pinned", pinned)));
        tell("MESSAGE_UPDATE", after);
        var channel = message.channel();
        world.tell(new WorldEvent(
                EventKind.CHANNEL_PINS_UPDATE,
                channel.guildId(),
                Optional.of(channel),
                () -> inPlace(
                        channel,
                        Json.object()
                                .put("last_pin_timestamp", world.ids().now().toString()))));
        if (pinned) {
            long id = world.ids().next();
            var note = Message.blank(id, channel, world.bot()).put("type", PIN_NOTE);
            note.set("message_reference", References.to(message));
            keep(new Message(0, id, channel, world.bot(), 0, false, false, note));
        }
    }

    /// Marks a message of an announcement channel as passed on to those who follow it.
    public Message publish(Message message) {
        var json = message.json().deepCopy();
        json.put("flags", Json.integer(json, "flags") | CROSSPOSTED);
        var after = world.messages().put(message.with(json));
        tell("MESSAGE_UPDATE", after);
        return after;
    }

    /// Deletes many at once; those that are gone already do not count.
    public void delete(Channel channel, List<Message> messages) {
        messages.forEach(message -> world.messages().remove(channel, message.id()));
        world.tell(new WorldEvent(EventKind.MESSAGE_DELETE_BULK, channel.guildId(), Optional.of(channel), () -> {
            var json = inPlace(channel, Json.object());
            var ids = json.putArray("ids");
            messages.forEach(message -> ids.add(Json.id(message.id())));
            return json;
        }));
    }

    /// A message that answers an interaction.
    Message reply(Interaction interaction, JsonNode payload, List<Upload> uploads, boolean loading) {
        long id = world.ids().next();
        var json = Message.blank(id, interaction.channel(), world.bot());
        draft.fill(json, payload, uploads);
        boolean ephemeral = (Json.integer(json, "flags") & Draft.EPHEMERAL) != 0;
        if (loading) {
            json.put("flags", Json.integer(json, "flags") | Draft.LOADING);
        }
        json.put("type", interaction.kind().messageType())
                .put("application_id", Json.id(world.bot().id()))
                .put("webhook_id", Json.id(world.bot().id()));
        var metadata = json.putObject("interaction_metadata")
                .put("id", Json.id(interaction.id()))
                .put("type", interaction.kind().type());
        metadata.set("user", interaction.person().json());
        metadata.set("authorizing_integration_owners", Frames.owners(interaction.channel()));
        if (interaction.kind().isCommand()) {
            json.putObject("interaction")
                    .put("id", Json.id(interaction.id()))
                    .put("type", interaction.kind().type())
                    .put("name", interaction.command())
                    .set("user", interaction.person().json());
        }
        long addressee = ephemeral ? interaction.person().id() : 0;
        return keep(new Message(0, id, interaction.channel(), world.bot(), addressee, loading, false, json));
    }

    /// Changes a message; a placeholder becomes the reply that it stood for.
    public Message edit(Message before, JsonNode payload, List<Upload> uploads) {
        var json = before.json().deepCopy();
        draft.fill(json, payload, uploads);
        if (!before.loading()) {
            json.put("edited_timestamp", world.ids().now().toString());
        }
        var after = world.messages()
                .put(new Message(
                        0,
                        before.id(),
                        before.channel(),
                        before.author(),
                        before.addressee(),
                        false,
                        !before.loading(),
                        json));
        tell("MESSAGE_UPDATE", after);
        return after;
    }

    public void delete(Message message) {
        world.messages().remove(message.channel(), message.id());
        int intent = intent(message.channel());
        if (!message.ephemeral() && gateway.hears(message.channel().guildId(), intent)) {
            var gone = inPlace(message.channel(), Json.object().put("id", Json.id(message.id())));
            gateway.dispatch(Event.of("MESSAGE_DELETE", message.channel().guildId(), intent, gone));
        }
    }

    private Message keep(Message message) {
        var kept = world.messages().put(message);
        if (message.channel() instanceof GuildChannel here && !message.ephemeral()) {
            here.holds(message.id());
        }
        tell("MESSAGE_CREATE", kept);
        return kept;
    }

    private void tell(String event, Message message) {
        var channel = message.channel();
        int intent = intent(channel);
        if (message.ephemeral() || !channel.shows(world.bot()) || !gateway.hears(channel.guildId(), intent)) {
            return;
        }
        var full = inPlace(channel, message.json().deepCopy());
        if (channel instanceof GuildChannel here) {
            here.guild().member(message.author().id()).ifPresent(member -> full.set("member", member.bare()));
        }
        gateway.dispatch(
                isForBot(message)
                        ? Event.of(event, channel.guildId(), intent, full)
                        : Event.withholding(event, channel.guildId(), intent, full, withheld(full)));
    }

    /// Discord gives a bot the text of its own messages, of direct ones, and of those that mention it.
    private boolean isForBot(Message message) {
        return message.channel().guildId() == 0
                || message.author().bot()
                || Json.list(message.json(), "mentions")
                        .valueStream()
                        .anyMatch(user -> Json.id(user, "id") == world.bot().id());
    }

    private static ObjectNode withheld(ObjectNode full) {
        var json = full.deepCopy().put("content", "");
        for (var list : new String[] {"embeds", "attachments", "components"}) {
            json.putArray(list);
        }
        return json;
    }

    private static ObjectNode inPlace(Channel channel, ObjectNode json) {
        json.put("channel_id", Json.id(channel.id()));
        return channel.guildId() == 0 ? json : json.put("guild_id", Json.id(channel.guildId()));
    }

    private static int intent(Channel channel) {
        return channel.guildId() == 0 ? Intents.DIRECT_MESSAGES : Intents.GUILD_MESSAGES;
    }
}
