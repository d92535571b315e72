package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.awake.KeepAwake;
import dev.hearth.app.supervisor.crash.Redaction;
import dev.hearth.app.supervisor.keeper.Keeper;
import dev.hearth.app.supervisor.keeper.Kept;
import dev.hearth.app.supervisor.keeper.Limits;
import dev.hearth.app.supervisor.store.SmallFile;
import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.http.EventRing;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.Settings;
import dev.hearth.control.supervisor.SupervisorStreams;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Both environments under one roof, and what all that look on are told of them.
final class Household implements AutoCloseable {
    private static final Duration WEIGH_AGAIN = Duration.ofSeconds(2);

    private final Home home;
    private final String version;
    private final Instant since;
    private final EventRing stream;
    private final SmallFile<Settings> settingsFile;
    private final Map<Environment, Rooms> rooms = new EnumMap<>(Environment.class);
    private final Map<Environment, Keeper> keepers = new EnumMap<>(Environment.class);
    private final Map<Environment, RestoreDesk> restores = new EnumMap<>(Environment.class);
    private final Map<Environment, RehearsalDesk> rehearsals = new EnumMap<>(Environment.class);
    private final KeepAwake awake;
    private volatile Settings settings;
    private volatile Optional<Long> memory = Optional.empty();
    private volatile long weighed;
    private @Nullable House told;

    Household(Makings makings, EventRing stream) {
        this.home = makings.home();
        this.version = makings.version();
        this.since = makings.clock().instant();
        this.stream = stream;
        this.awake = makings.awake();
        this.settingsFile = new SmallFile<>(home.root().resolve("settings.json"), Settings.class, makings.notes());
        this.settings = settingsFile.read().orElseGet(Settings::defaults);
        var rooming = new Rooming(makings, stream, new Redaction(() -> secrets(makings)));
        for (var environment : Environment.values()) {
            var room = rooming.of(environment);
            rooms.put(environment, room);
            var kept = new Kept(
                    environment,
                    home.data(environment),
                    room.source(),
                    room.happenings(),
                    room.gaps(),
                    room.crashes(),
                    settings.startOnline(),
                    environment == Environment.PRACTICE && !makings.vault().holds());
            var keeper = new Keeper(
                    kept, makings.installation(), Limits.ofThisProcess(), makings.clock(), makings.notes(), this::tell);
            keepers.put(environment, keeper);
            restores.put(
                    environment,
                    new RestoreDesk(keeper, home.data(environment), makings.installation(), makings.clock()));
            rehearsals.put(
                    environment,
                    new RehearsalDesk(
                            makings.installation(), home.data(environment), makings.clock(), makings.notes()));
        }
    }

    void start() {
        keepers.values().forEach(Keeper::start);
    }

    Keeper keeper(Environment environment) {
        return Objects.requireNonNull(keepers.get(environment));
    }

    RestoreDesk restores(Environment environment) {
        return Objects.requireNonNull(restores.get(environment));
    }

    RehearsalDesk rehearsals(Environment environment) {
        return Objects.requireNonNull(rehearsals.get(environment));
    }

    /// Has each bot that is online rehearsed if that is due.
    void rehearse() {
        keepers.forEach((environment, keeper) -> {
            if (keeper.view().state() == BotState.ONLINE) {
                rehearsals(environment).beginIfDue();
            }
        });
    }

    Rooms rooms(Environment environment) {
        return Objects.requireNonNull(rooms.get(environment));
    }

    EventRing stream() {
        return stream;
    }

    boolean hasToken() {
        return rooms(Environment.DISCORD).source().hasToken();
    }

    Settings settings() {
        return settings;
    }

    Settings change(Settings next) {
        settings = next;
        settingsFile.write(next);
        tell();
        return next;
    }

    House house() {
        return new House(
                version,
                ProcessHandle.current().pid(),
                since,
                home.root().toString(),
                views(),
                settings,
                awake.problem(),
                memory);
    }

    /// How everything is, with a memory that was weighed just now.
    House houseWeighed() {
        if (System.nanoTime() - weighed > WEIGH_AGAIN.toNanos()) {
            weigh();
        }
        return house();
    }

    /// Looks after what nobody tells of: how much memory is taken, and whether the PC is to stay awake.
    ///
    /// @param weigh whether anybody wants to know of the memory
    void lookAround(boolean weigh) {
        boolean online = views().stream()
                .anyMatch(view -> view.wanted() && view.state() != BotState.STOPPED && view.state() != BotState.FAILED);
        awake.keep(settings.keepAwake() && online);
        if (weigh) {
            weigh();
        }
        tell();
    }

    private synchronized void weigh() {
        memory = ProportionalMemory.of(Stream.concat(
                Stream.of(ProcessHandle.current()), keepers.values().stream().flatMap(Keeper::processes)));
        weighed = System.nanoTime();
    }

    /// Tells those who follow, if there is anything new.
    private synchronized void tell() {
        if (keepers.size() < Environment.values().length) {
            return;
        }
        var now = house();
        if (!now.equals(told)) {
            told = now;
            stream.add(SupervisorStreams.STATE, now);
        }
    }

    /// Lets the PC sleep.
    @Override
    public void close() {
        awake.close();
    }

    private List<String> secrets(Makings makings) {
        var all = new ArrayList<String>();
        makings.vault().token().ifPresent(all::add);
        all.add(makings.bearer().secret());
        keepers.values().forEach(keeper -> keeper.secrets().forEach(all::add));
        return all;
    }

    private List<EnvironmentView> views() {
        return keepers.values().stream().map(Keeper::view).toList();
    }
}
