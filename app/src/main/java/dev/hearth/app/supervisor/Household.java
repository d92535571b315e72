package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.keeper.Keeper;
import dev.hearth.app.supervisor.keeper.Kept;
import dev.hearth.app.supervisor.keeper.Limits;
import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.app.supervisor.store.SmallFile;
import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.Installation;
import dev.hearth.control.http.EventRing;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.Settings;
import dev.hearth.control.supervisor.SupervisorStreams;
import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Both environments under one roof, and what all that look on are told of them.
final class Household {
    private final Home home;
    private final String version;
    private final Instant since;
    private final EventRing stream;
    private final SmallFile<Settings> settingsFile;
    private final Map<Environment, Rooms> rooms = new EnumMap<>(Environment.class);
    private final Map<Environment, Keeper> keepers = new EnumMap<>(Environment.class);
    private volatile Settings settings;
    private volatile Optional<Long> memory = Optional.empty();
    private @Nullable House told;

    Household(
            Home home,
            Installation installation,
            String version,
            Limits limits,
            InstantSource clock,
            EventRing stream,
            Notes notes) {
        this.home = home;
        this.version = version;
        this.since = clock.instant();
        this.stream = stream;
        this.settingsFile = new SmallFile<>(home.root().resolve("settings.json"), Settings.class, notes);
        this.settings = settingsFile.read().orElseGet(Settings::defaults);
        var rooming = new Rooming(home, version, notes, stream);
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
                    environment == Environment.PRACTICE && !rooming.hasToken());
            keepers.put(environment, new Keeper(kept, installation, limits, clock, notes, this::tell));
        }
    }

    void start() {
        keepers.values().forEach(Keeper::start);
    }

    Keeper keeper(Environment environment) {
        return Objects.requireNonNull(keepers.get(environment));
    }

    Rooms rooms(Environment environment) {
        return Objects.requireNonNull(rooms.get(environment));
    }

    EventRing stream() {
        return stream;
    }

    boolean hasToken() {
        return rooms(Environment.DISCORD).source().token().isPresent();
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
                Optional.empty(),
                memory);
    }

    /// Weighs all processes anew.
    void weigh() {
        memory = ProportionalMemory.of(Stream.concat(
                Stream.of(ProcessHandle.current()), keepers.values().stream().flatMap(Keeper::processes)));
        tell();
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

    private List<EnvironmentView> views() {
        return keepers.values().stream().map(Keeper::view).toList();
    }
}
