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
import java.util.stream.IntStream;

/// The whole practice world, made anew at every start with the same ids, so that a bot with a database from the last
/// run meets the same people again.
public final class World {
    private static final int FIRST_PERSON = 1_000;
    private static final int FIRST_FURTHER = 200;
    private static final List<String> FURTHER = List.of("Harbour", "Meadow");

    private final Signal signal = new Signal();
    private final List<Consumer<WorldEvent>> listeners = new CopyOnWriteArrayList<>();
    private final Snowflakes ids;
    private final User bot = new User(Snowflakes.fixed(100), "Hearth", "en-US", true);
    private final Map<String, User> people = new ConcurrentHashMap<>();
    private final Map<Long, DirectChannel> direct = new ConcurrentHashMap<>();
    private final AtomicInteger nextPerson = new AtomicInteger(FIRST_PERSON);
    private final List<Guild> guilds;
    private final Messages messages = new Messages(signal);
    private final Reactions reactions = new Reactions(this);
    private final Webhooks webhooks = new Webhooks(this);
    private final Files files = new Files();
    private final Commands commands;
    private final Portal portal = new Portal();

    /// Most guilds that a world can have.
    public static final int MOST_GUILDS = 3;

    /// A world with this many guilds, 1 to [#MOST_GUILDS]; everybody is in each.
    public World(InstantSource clock, int howMany) {
        ids = new Snowflakes(clock);
        commands = new Commands(ids, bot, signal);
        guilds = IntStream.range(0, howMany).mapToObj(this::guild).toList();
    }

    private Guild guild(int number) {
        return number == 0 ? practice() : further(number);
    }

    /// One more guild, smaller than the first and with ids of its own.
    private Guild further(int number) {
        int first = FIRST_FURTHER + number * 50;
        var everybody = people.values();
        var owner = person("Noor").orElseThrow();
        var guild = guild(first, FURTHER.get(number - 1), owner);
        var own = guild.roles().lay(Snowflakes.fixed(first + 10), bot.name(), Permissions.MODERATOR, true);
        guild.channels().lay(Snowflakes.fixed(first + 20), GuildChannel.TEXT, "general", "Say hello", 0);
        guild.members().lay(bot, own);
        everybody.forEach(guild.members()::lay);
        return guild;
    }

    private Guild practice() {
        var mira = person("Mira", "en-US");
        var jonas = person("Jonas", "de");
        var noor = person("Noor", "fr");
        var lucia = person("Lucía", "es-ES");
        var guild = guild(0, "Practice", noor);
        var moderator = guild.roles().lay(Snowflakes.fixed(10), "Moderator", Permissions.MODERATOR, false);
        var own = guild.roles().lay(Snowflakes.fixed(11), bot.name(), Permissions.MODERATOR, true);
        var channels = guild.channels();
        channels.lay(Snowflakes.fixed(20), GuildChannel.TEXT, "general", "Say hello and try what Hearth can do", 0);
        channels.lay(
                Snowflakes.fixed(21), GuildChannel.TEXT, "check-ins", "A quiet place to say how the day is going", 0);
        channels.lay(
                Snowflakes.fixed(22),
                GuildChannel.TEXT,
                "moderators",
                "For the people who look after this server",
                0,
                Overwrite.ofRole(guild.id(), 0, Permissions.VIEW_CHANNEL),
                Overwrite.ofRole(moderator.id(), Permissions.VIEW_CHANNEL, 0),
                Overwrite.ofRole(own.id(), Permissions.VIEW_CHANNEL, 0));
        var members = guild.members();
        members.lay(bot, own);
        members.lay(mira);
        members.lay(jonas);
        members.lay(noor, moderator);
        members.lay(lucia);
        return guild;
    }

    private Guild guild(int number, String name, User owner) {
        return new Guild(Snowflakes.fixed(number), name, "en-US", owner.id(), ids, bot, this::tell);
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
    private User person(String name, String locale) {
        if (name.isBlank() || name.length() > 32) {
            throw new IllegalArgumentException("a name has 1 to 32 characters");
        }
        var user = new User(Snowflakes.fixed(nextPerson.getAndAdd(2)), name, locale, false);
        if (people.putIfAbsent(key(name), user) != null) {
            throw new IllegalArgumentException("there is somebody of that name already");
        }
        direct.put(user.id(), new DirectChannel(user, bot));
        return user;
    }

    /// Adds a member to every guild.
    ///
    /// @throws IllegalArgumentException if the name is taken, empty or longer than 32 characters
    public User addMember(String name, String locale) {
        var user = person(name, locale);
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
        return guilds.stream().filter(guild -> guild.id() == id).findFirst();
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
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
