package dev.hearth.practice.play;

import dev.hearth.practice.gateway.Event;
import dev.hearth.practice.gateway.Gateway;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.wire.Refusal;
import dev.hearth.practice.world.Channel;
import dev.hearth.practice.world.CommandPermissions.Permit;
import dev.hearth.practice.world.Emoji;
import dev.hearth.practice.world.GuildChannel;
import dev.hearth.practice.world.Intents;
import dev.hearth.practice.world.Message;
import dev.hearth.practice.world.Permissions;
import dev.hearth.practice.world.User;
import dev.hearth.practice.world.World;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What people do. Each call returns when the interaction is settled, see {@link Interaction}.
public final class Stage {
    /// How long a deferred answer may take.
    private static final Duration ANSWER_LIMIT = Duration.ofSeconds(30);

    private final World world;
    private final Gateway gateway;
    private final Posting posting;
    private final Interactions interactions;
    private final Forms forms;
    private final Duration ackLimit;
    private final CommandList commands;
    private final Frames frames;

    public Stage(
            World world, Gateway gateway, Posting posting, Interactions interactions, Forms forms, Duration ackLimit) {
        this.world = world;
        this.gateway = gateway;
        this.posting = posting;
        this.interactions = interactions;
        this.forms = forms;
        this.ackLimit = ackLimit;
        this.commands = new CommandList(world);
        this.frames = new Frames(world);
    }

    public Message say(User person, Channel channel, String text, List<Upload> files) throws Mistyped {
        if ((text.isBlank() && files.isEmpty()) || text.length() > 2_000) {
            throw new Mistyped("a message has 1 to 2000 characters");
        }
        mustMay(person, channel, writing(channel));
        if (!files.isEmpty()) {
            mustMay(person, channel, Permissions.ATTACH_FILES);
        }
        return posting.say(person, channel, text, files);
    }

    /// Answers a message, which is shown above the answer.
    public Message reply(User person, Channel channel, long to, String text) throws Mistyped {
        if (text.isBlank() || text.length() > 2_000) {
            throw new Mistyped("a message has 1 to 2000 characters");
        }
        mustMay(person, channel, writing(channel));
        return posting.reply(person, seen(person, channel, to), text);
    }

    /// Reacts to a message, or takes the reaction back.
    public void react(User person, Channel channel, long to, String emoji, boolean add) throws Mistyped {
        var message = seen(person, channel, to);
        try {
            if (add) {
                world.reactions().add(message, Emoji.of(emoji), person);
            } else {
                world.reactions().remove(message, Emoji.of(emoji), person);
            }
        } catch (Refusal e) {
            throw new Mistyped("there is no emoji " + emoji);
        }
    }

    private static void mustMay(User person, Channel channel, long permission) throws Mistyped {
        if (channel instanceof GuildChannel here
                && !Permissions.has(here.guild().permissions(person.id(), here), permission)) {
            throw new Mistyped(person.name() + " may not " + deed(permission) + " here");
        }
    }

    private static String deed(long permission) {
        return permission == Permissions.ATTACH_FILES
                ? "attach files"
                : permission == Permissions.MANAGE_GUILD ? "set who uses commands" : "write";
    }

    private static long writing(Channel channel) {
        boolean thread = channel instanceof GuildChannel here && here.isThread();
        return thread ? Permissions.SEND_MESSAGES_IN_THREADS : Permissions.SEND_MESSAGES;
    }

    private Message seen(User person, Channel channel, long id) throws Mistyped {
        return world.messages()
                .find(channel, id)
                .filter(message -> message.shownTo(person) && !message.ephemeral())
                .orElseThrow(() -> new Mistyped("there is no such message here"));
    }

    /// Sends a command as a line.
    ///
    /// @param files what the options that take a file may name
    public Interaction command(User person, Channel channel, String line, List<Upload> files) throws Mistyped {
        return play(Kind.COMMAND, person, channel, line(person, channel, files).command(line), Optional.empty());
    }

    /// Sends a command whose options are filled in one by one.
    public Interaction command(User person, Channel channel, Filled filled, List<Upload> files) throws Mistyped {
        return play(Kind.COMMAND, person, channel, line(person, channel, files).command(filled), Optional.empty());
    }

    /// Uses a command from an account's menu.
    public Interaction onUser(User person, Channel channel, String command, String who) throws Mistyped {
        var resolved = resolved(person, channel, List.of());
        var target = resolved.user(who);
        return menu(person, channel, MenuCommand.OF_USER, command, target, resolved);
    }

    /// Uses a command from a message's menu.
    public Interaction onMessage(User person, Channel channel, String command, long message) throws Mistyped {
        var resolved = resolved(person, channel, List.of());
        var target = resolved.message(seen(person, channel, message));
        return menu(person, channel, MenuCommand.OF_MESSAGE, command, target, resolved);
    }

    private Interaction menu(User person, Channel channel, int kind, String name, String target, Resolved resolved)
            throws Mistyped {
        var offered = commands.offered(channel, person, kind).toList();
        var command = MenuCommand.find(offered, name, person.locale());
        var data = MenuCommand.data(command, target, resolved);
        return play(Kind.MENU_COMMAND, person, channel, data, Optional.empty());
    }

    /// Allows or forbids a command to somebody or to a role, as those who look after a guild do.
    public void permit(User person, Channel channel, String command, String whom, boolean allowed) throws Mistyped {
        mustMay(person, channel, Permissions.MANAGE_GUILD);
        if (channel instanceof GuildChannel here) {
            var resolved = resolved(person, channel, List.of());
            long id = Json.id(resolved.mentionable(whom));
            var permit = new Permit(id, resolved.json().has("users"), allowed);
            world.commands().permissions().permit(here.guild(), commands.find(here, command), permit);
        }
    }

    /// Asks the bot to complete an option of such a command.
    public Interaction complete(User person, Channel channel, Filled filled) throws Mistyped {
        var data = line(person, channel, List.of()).completion(filled);
        return play(Kind.AUTOCOMPLETE, person, channel, data, Optional.empty());
    }

    public Interaction complete(User person, Channel channel, String line) throws Mistyped {
        var data = line(person, channel, List.of()).completion(line);
        return play(Kind.AUTOCOMPLETE, person, channel, data, Optional.empty());
    }

    /// Presses the newest enabled button of this label or custom id that the person sees.
    ///
    /// @param message where to look, 0 for anywhere in the channel
    public Interaction click(User person, Channel channel, long message, String label) throws Mistyped {
        var found = newest(person, channel, message, component -> Buttons.isCalled(component, label))
                .orElseThrow(() -> new Mistyped("there is no button \"" + label + "\" to click"));
        return use(person, channel, found, data(found.component()));
    }

    /// Picks from the newest enabled select that the person sees.
    ///
    /// @param message  where to look, 0 for anywhere in the channel
    /// @param customId which select, empty for the first one
    public Interaction pick(User person, Channel channel, long message, String customId, List<String> values)
            throws Mistyped {
        var found = newest(
                        person,
                        channel,
                        message,
                        component -> Components.isSelect(component)
                                && (customId.isEmpty()
                                        || Json.text(component, "custom_id").equals(customId)))
                .orElseThrow(() -> new Mistyped("there is nothing to pick from"));
        var resolved = resolved(person, channel, List.of());
        var data = data(found.component());
        data.set("values", Picks.read(found.component(), values, resolved));
        if (!resolved.json().isEmpty()) {
            data.set("resolved", resolved.json());
        }
        return use(person, channel, found, data);
    }

    /// Submits the modal that is open for the person.
    public Interaction fill(User person, Map<String, String> fields, List<Upload> files) throws Mistyped {
        var form = forms.of(person.id()).orElseThrow(() -> new Mistyped("no form is open"));
        var data = form.submitted(fields, resolved(person, form.channel(), files));
        forms.close(person.id(), form);
        var source = world.messages().find(form.channel(), form.source());
        return play(Kind.MODAL, person, form.channel(), data, source);
    }

    /// Closes the modal that is open for the person, if there is one; the bot does not hear of it, as at Discord.
    public void dismissForm(User person) {
        forms.of(person.id()).ifPresent(form -> forms.close(person.id(), form));
    }

    /// The modal that is open for a person.
    public Optional<JsonNode> openForm(User person) {
        return forms.of(person.id()).map(Form::modal);
    }

    /// The slash commands that a person is offered in a channel.
    public List<JsonNode> offered(User person, Channel channel) {
        return commands.offered(channel, person, CommandList.SLASH).toList();
    }

    /// The commands in the menus of accounts and messages, as a person is offered them in a channel.
    public List<JsonNode> menus(User person, Channel channel) {
        return Stream.of(MenuCommand.OF_USER, MenuCommand.OF_MESSAGE)
                .flatMap(kind -> commands.offered(channel, person, kind))
                .toList();
    }

    private CommandLine line(User person, Channel channel, List<Upload> files) {
        return new CommandLine(offered(person, channel), person.locale(), resolved(person, channel, files));
    }

    private Resolved resolved(User person, Channel channel, List<Upload> files) {
        return new Resolved(world, channel, person, posting.attachments().handed(files));
    }

    private Interaction use(User person, Channel channel, Found found, ObjectNode data) {
        return play(Kind.COMPONENT, person, channel, data, Optional.of(found.message()));
    }

    private Interaction play(Kind kind, User person, Channel channel, ObjectNode data, Optional<Message> source) {
        long sourceId = source.map(Message::id).orElse(0L);
        var interaction = interactions.open(kind, person, channel, sourceId);
        if (kind.isCommand()) {
            interaction.command(CommandLine.fullName(data));
        }
        var event = Event.of(
                "INTERACTION_CREATE", channel.guildId(), Intents.NONE, frames.frame(interaction, data, source));
        interaction.begin();
        if (!gateway.dispatch(event)) {
            interaction.undelivered();
            return interaction;
        }
        interaction.awaitAcknowledged(ackLimit);
        if (interaction.callback().isPresent()) {
            interaction.awaitSettled(ANSWER_LIMIT);
        }
        return interaction;
    }

    private Optional<Found> newest(User person, Channel channel, long id, Predicate<JsonNode> wanted) {
        return world.messages()
                .newestFirst(channel, person)
                .filter(message -> id == 0 || message.id() == id)
                .flatMap(message -> Components.all(message.json())
                        .filter(Components::enabled)
                        .filter(wanted)
                        .limit(1)
                        .map(component -> new Found(message, component)))
                .findFirst();
    }

    private static ObjectNode data(JsonNode component) {
        return Json.object()
                .put("component_type", Components.type(component))
                .put("custom_id", Json.text(component, "custom_id"))
                .put("id", Json.integer(component, "id"));
    }

    private record Found(Message message, JsonNode component) {}
}
