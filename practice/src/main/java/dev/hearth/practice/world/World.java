package dev.hearth.practice.world;

import dev.hearth.practice.wire.Json;
import java.text.Normalizer;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/// The whole practice world, made anew of its file at every start with the same ids, so that a bot with a database from
/// the last run meets the same people again.
public final class World {
    private static final int FIRST_PERSON = 1_000;

    private final Signal signal = new Signal();
    private final List<Consumer<WorldEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Snowflakes ids;
    private final User bot = new User(Snowflakes.fixed(100), "Hearth", "en-US", true);
    private final Map<String, User> people = new ConcurrentHashMap<>();
    private final Map<Long, DirectChannel> direct = new ConcurrentHashMap<>();
    private final AtomicInteger nextPerson = new AtomicInteger(FIRST_PERSON);
    private final List<Guild> guilds = new CopyOnWriteArrayList<>();
    private final Map<Long, Guild> guildsById = new ConcurrentHashMap<>();
    private final Messages messages = new Messages(signal);
    private final Reactions reactions = new Reactions(this);
    private final Webhooks webhooks = new Webhooks(this);
    private final Files files = new Files();
    private final Commands commands;
    private final Portal portal = new Portal();

    /// Most guilds of the bundled world.
    public static final int MOST_GUILDS = 3;

    /// The bundled world, with so many of its guilds.
    public World(InstantSource clock, int howMany) {
        this(clock, WorldFile.bundled(howMany));
    }

    /// A world as its file says.
    ///
    /// @throws WorldFile.Unfit if it says what cannot be
    public World(InstantSource clock, JsonNode file) {
        ids = new Snowflakes(clock);
        commands = new Commands(ids, bot, signal, new CommandPermissions(bot, this::tell));
        WorldReader.lay(this, file);
    }

    /// Adds a guild to a world that is being made.
    Guild found(long id, String name, String locale, long owner) {
        var guild = new Guild(id, name, locale, owner, ids, bot, this::tell);
        if (guildsById.putIfAbsent(id, guild) != null) {
            throw new WorldFile.Unfit("there are two guilds with the id " + Json.id(id));
        }
        guilds.add(guild);
        return guild;
    }

    /// Has somebody hear every change from now on, on the thread that makes it.
    public void hear(Consumer<WorldEvent> listener) {
        listeners.add(listener);
    }

    /// Tells those who listen of a change.
    public void tell(WorldEvent event) {
        listeners.forEach(listener -> listener.accept(event));
        signal.changed();
    }

    /// Adds an account that is in no guild yet.
    ///
    /// @param wanted its id, 0 for the next that is free
    /// @throws IllegalArgumentException if the name is taken, empty or longer than 32 characters
    User settle(long wanted, String name, String locale) {
        return settle(wanted, name, locale, false);
    }

    private User settle(long wanted, String name, String locale, boolean isBot) {
        if (name.isBlank() || name.length() > 32) {
            throw new IllegalArgumentException("a name has 1 to 32 characters");
        }
        var user = new User(wanted == 0 ? nextId() : wanted, name, locale, isBot);
        if (people.putIfAbsent(key(name), user) != null) {
            throw new IllegalArgumentException("there is somebody of that name already");
        }
        direct.put(user.id(), new DirectChannel(user, bot));
        return user;
    }

    private long nextId() {
        long id = Snowflakes.fixed(nextPerson.getAndAdd(2));
        return direct.containsKey(id) ? nextId() : id;
    }

    /// Adds a member to every guild.
    ///
    /// @throws IllegalArgumentException if the name is taken, empty or longer than 32 characters
    public User addMember(String name, String locale) {
        return join(settle(0, name, locale));
    }

    /// Adds another bot to every guild.
    ///
    /// @throws IllegalArgumentException if the name is taken, empty or longer than 32 characters
    public User addBot(String name) {
        return join(settle(0, name, "en-US", true));
    }

    private User join(User user) {
        guilds.forEach(guild -> guild.members().join(user));
        return user;
    }

    public Signal signal() {
        return signal;
    }

    public Snowflakes ids() {
        return ids;
    }

    public User bot() {
        return bot;
    }

    public Messages messages() {
        return messages;
    }

    public Reactions reactions() {
        return reactions;
    }

    public Webhooks webhooks() {
        return webhooks;
    }

    /// Lets it be seen that somebody types.
    public void type(Channel channel, User author) {
        messages.type(channel, author);
        tell(new WorldEvent(EventKind.TYPING_START, channel.guildId(), Optional.of(channel), () -> {
            var json = Json.object()
                    .put("channel_id", Json.id(channel.id()))
                    .put("user_id", Json.id(author.id()))
                    .put("timestamp", ids.now().getEpochSecond());
            if (channel instanceof GuildChannel here) {
                json.put("guild_id", Json.id(here.guildId()));
                here.guild().member(author.id()).ifPresent(member -> json.set("member", member.json()));
            }
            return json;
        }));
    }

    public Files files() {
        return files;
    }

    public Portal portal() {
        return portal;
    }

    public Commands commands() {
        return commands;
    }

    public List<Guild> guilds() {
        return guilds;
    }

    /// The guilds that the bot is in.
    public List<Guild> guildsOfBot() {
        return guilds.stream()
                .filter(guild -> guild.member(bot.id()).isPresent())
                .toList();
    }

    /// Lets the bot into a guild; false if it is there already.
    public boolean admitBot(Guild guild) {
        if (guild.member(bot.id()).isPresent()) {
            return false;
        }
        guild.members().join(bot, guild.botRole().stream().toArray(Role[]::new));
        return true;
    }

    /// Takes the bot out of a guild; false if it is not there.
    public boolean dismissBot(Guild guild) {
        return guild.members().leave(bot);
    }

    public Optional<Guild> guild(long id) {
        return Optional.ofNullable(guildsById.get(id));
    }

    public Collection<User> people() {
        return people.values();
    }

    public Optional<User> person(String name) {
        return Optional.ofNullable(people.get(key(name)));
    }

    /// Any account, the bot too.
    public Optional<User> user(long id) {
        return id == bot.id()
                ? Optional.of(bot)
                : Optional.ofNullable(direct.get(id)).map(DirectChannel::person);
    }

    /// The direct messages with a person; empty if there is no such person.
    public Optional<DirectChannel> direct(long person) {
        return Optional.ofNullable(direct.get(person));
    }

    public Optional<Channel> channel(long id) {
        Optional<Channel> here = guilds.stream()
                .flatMap(guild -> guild.channels().find(id).stream())
                .<Channel>map(channel -> channel)
                .findFirst();
        return here.or(() -> direct(id - 1));
    }

    private static String key(String name) {
        return plain(name);
    }

    /// A name without accents and capitals: how account names look, and how people type each other's.
    static String plain(String name) {
        if (name.chars().allMatch(letter -> letter < 128)) {
            return name.toLowerCase(Locale.ROOT);
        }
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
