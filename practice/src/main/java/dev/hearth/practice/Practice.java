package dev.hearth.practice;

import dev.hearth.practice.gateway.Gateway;
import dev.hearth.practice.gateway.GatewayFaults;
import dev.hearth.practice.gateway.Presence;
import dev.hearth.practice.net.Listener;
import dev.hearth.practice.play.Answers;
import dev.hearth.practice.play.Deeds;
import dev.hearth.practice.play.Forms;
import dev.hearth.practice.play.Interactions;
import dev.hearth.practice.play.Posting;
import dev.hearth.practice.play.Stage;
import dev.hearth.practice.rest.RateLimiter;
import dev.hearth.practice.rest.RequestFaults;
import dev.hearth.practice.rest.Rest;
import dev.hearth.practice.traffic.Traffic;
import dev.hearth.practice.wire.Json;
import dev.hearth.practice.world.Commands;
import dev.hearth.practice.world.World;
import dev.hearth.practice.world.WorldFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/// A running practice server. A bot is pointed at {@link #restBase()}, with any token; people act through
/// {@link #person(String)}. All calls may come from many threads at once.
public final class Practice implements AutoCloseable {
    private final World world;
    private final Listener listener;
    private final Gateway gateway;
    private final Stage stage;
    private final Deeds deeds;
    private final Faults faults;
    private final Optional<WorldKeeper> keeper;
    private final Guise guise;
    private final Rest rest;
    private final RateLimiter limiter;
    private final Traffic traffic;
    private final String origin;
    private final Duration ackLimit;

    private Practice(PracticeOptions options) throws IOException {
        world = world(options);
        listener = Listener.open(options.port());
        origin = "127.0.0.1:" + listener.port();
        ackLimit = options.ackLimit();
        var gatewayFaults = new GatewayFaults();
        var requestFaults = new RequestFaults();
        traffic = new Traffic(world.ids()::now);
        gateway = new Gateway(world, gatewayFaults, traffic, options.gateway(), gatewayUrl());
        guise = new Guise(world, gateway);
        faults = new Faults(requestFaults, gatewayFaults, gateway, guise);
        limiter = new RateLimiter(options.rates(), world.ids()::now);
        var posting = new Posting(world, gateway, "http://" + origin + FrontDoor.FILES);
        var interactions = new Interactions(world.ids(), options.tokenLife());
        var forms = new Forms();
        var answers = new Answers(world, posting, forms, ackLimit);
        deeds = new Deeds(world, posting);
        stage = new Stage(world, gateway, posting, interactions, forms, ackLimit);
        rest = new Rest(
                world,
                posting,
                interactions,
                answers,
                requestFaults,
                gatewayFaults,
                limiter,
                gateway.starts(),
                gatewayUrl());
        var api = new PracticeApi(this, options.token());
        keeper = options.world().map(file -> new WorldKeeper(world, file));
        listener.serve(new FrontDoor(rest, api, gateway, world, guise, traffic));
    }

    private static World world(PracticeOptions options) {
        var file = options.world().filter(Files::exists);
        return file.isPresent()
                ? new World(InstantSource.system(), WorldFile.read(file.get()))
                : new World(InstantSource.system(), options.guilds());
    }

    /// Starts a server on 127.0.0.1.
    ///
    /// @throws UncheckedIOException if the port cannot be had
    /// @throws WorldFile.Unfit      if the world's file is none
    public static Practice start(PracticeOptions options) {
        try {
            return new Practice(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a client takes for Discord's REST API, version included, ending in a slash.
    public String restBase() {
        return "http://" + origin + Rest.PREFIX;
    }

    public String gatewayUrl() {
        return "ws://" + origin + "/";
    }

    public int port() {
        return listener.port();
    }

    /// Somebody by name, in any case.
    ///
    /// @throws IllegalArgumentException if there is nobody of that name
    public Person person(String name) {
        return world.person(name)
                .map(user -> new Person(this, user))
                .orElseThrow(() -> new IllegalArgumentException("there is nobody called " + name));
    }

    /// Adds a member to every guild.
    ///
    /// @param locale Discord's name of a language, such as `en-US` or `de`
    /// @throws IllegalArgumentException if the name is taken, empty or longer than 32 characters
    public Person addPerson(String name, String locale) {
        return new Person(this, world.addMember(name, locale));
    }

    /// Adds another bot to every guild, until the server ends. It can do here what Discord lets no bot do, such as
    /// using
    /// a command: what comes of it looks as if it were forged.
    ///
    /// @throws IllegalArgumentException if the name is taken, empty or longer than 32 characters
    public Person addBot(String name) {
        return new Person(this, world.addBot(name));
    }

    /// The bot's id, which is its application's too.
    public String botId() {
        return Json.id(world.bot().id());
    }

    public Faults faults() {
        return faults;
    }

    /// How the server shows itself as Discord.
    public Guise guise() {
        return guise;
    }

    /// Waits until a bot is connected and has registered a global command.
    public boolean awaitBotOnline(Duration atMost) {
        return world.signal().await(() -> gateway.online() && !commandNames().isEmpty(), atMost);
    }

    /// Waits until no bot is connected.
    public boolean awaitBotOffline(Duration atMost) {
        return world.signal().await(() -> !gateway.online(), atMost);
    }

    /// Names of the global commands, as registered.
    public List<String> commandNames() {
        return world.commands().in(Commands.GLOBAL).stream()
                .map(command -> Json.text(command, "name"))
                .toList();
    }

    /// All requests that are understood here, as `GET guilds/{guild}`, each with what it does.
    SequencedMap<String, String> understood() {
        return rest.understood();
    }

    World world() {
        return world;
    }

    Deeds deeds() {
        return deeds;
    }

    Stage stage() {
        return stage;
    }

    Traffic traffic() {
        return traffic;
    }

    Duration ackLimit() {
        return ackLimit;
    }

    boolean botOnline() {
        return gateway.online();
    }

    /// Requests that were told to wait because there were too many.
    public long limited() {
        return limiter.refused();
    }

    /// How the bot shows itself.
    Presence botPresence() {
        return gateway.presence();
    }

    @Override
    public void close() {
        gateway.close();
        listener.close();
        keeper.ifPresent(WorldKeeper::close);
    }
}
