package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import tools.jackson.databind.node.ObjectNode;

/// The direct messages between one person and the bot.
public final class DirectChannel implements Channel {
    private final User person;
    private final User bot;
    private final ObjectNode json;
    private volatile boolean open = true;

    DirectChannel(User person, User bot) {
        this.person = person;
        this.bot = bot;
        this.json = json(bot);
    }

    public User person() {
        return person;
    }

    /// Whether the person takes messages that the bot begins.
    public boolean isOpen() {
        return open;
    }

    public void open(boolean takesMessages) {
        open = takesMessages;
    }

    /// A person's ids are even, the next one is their direct channel's: fixed as theirs is.
    @Override
    public long id() {
        return person.id() + 1;
    }

    @Override
    public String name() {
        return "@" + person.name();
    }

    @Override
    public boolean shows(User user) {
        return user.id() == person.id() || user.id() == bot.id();
    }

    /// As interactions carry it: seen by the person, so the bot is the recipient.
    @Override
    public ObjectNode json() {
        return json.deepCopy();
    }

    /// As the bot gets it when it opens the channel: the person is the recipient.
    public ObjectNode openedByBot() {
        return json(person);
    }

    @Override
    public long guildId() {
        return 0;
    }

    private ObjectNode json(User recipient) {
        var opened = Json.object().put("id", Json.id(id())).put("type", 1).put("flags", 0);
        opened.putArray("recipients").add(recipient.json());
        return opened.putNull("last_message_id");
    }
}
