package dev.hearth.engine;

import dev.hearth.control.EngineLaunch;
import dev.hearth.engine.base.crypto.MasterKey.Purpose;
import dev.hearth.engine.base.crypto.UserHash;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.base.time.Moments;
import dev.hearth.engine.care.mood.MoodFeature;
import dev.hearth.engine.command.Alarm;
import dev.hearth.engine.command.CommandRegistry;
import dev.hearth.engine.command.CustomIds;
import dev.hearth.engine.command.Dispatcher;
import dev.hearth.engine.command.ErrorBoundary;
import dev.hearth.engine.command.Notices;
import dev.hearth.engine.discord.Connection;
import dev.hearth.engine.discord.Discord;
import dev.hearth.engine.discord.DiscordSession;
import dev.hearth.engine.discord.DiscordSettings;
import dev.hearth.engine.discord.GatewayWatch;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.HealthCheck;
import dev.hearth.engine.ops.health.HealthFeature;
import dev.hearth.engine.ops.health.Tally;
import dev.hearth.engine.ops.help.HelpFeature;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The engine, put together: what it stands on, which rooms it has, how it speaks to Discord. Every object is made
/// here by hand and in order, so that this file can be read as a table of contents.
public final class Engine {
    private final Vault vault;
    private final Alarm alarm = new Alarm();
    private final Dispatcher dispatcher;
    private final Discord discord;
    private @Nullable DiscordSession session;

    /// Opens the data folder and puts the rooms together; Discord is not reached yet.
    ///
    /// @param source the clock
    /// @param guests rooms besides the engine's own, for tests that need one that fails
    /// @throws CannotStart if the folder, its configuration, its keys or its database cannot be used; nothing in it
    ///     was changed then
    public static Engine open(EngineLaunch launch, InstantSource source, List<Feature> guests) throws CannotStart {
        return new Engine(launch, Vault.open(launch.data()), Moments.micros(source), guests);
    }

    private Engine(EngineLaunch launch, Vault vault, InstantSource clock, List<Feature> guests) {
        this.vault = vault;
        EngineConfig config = vault.config();
        SecureRandom random = new SecureRandom();
        Notices notices = new Notices();
        ErrorBoundary boundary = new ErrorBoundary(notices, new UserHash(vault.master()), random);
        Tally tally = new Tally();
        GatewayWatch gateway = new GatewayWatch();
        CommandRegistry registry = new CommandRegistry();

        EntryIds ids = new EntryIds(clock, random);
        LocalDays days = new LocalDays(config.zone());
        HealthCheck database = new HealthCheck("database", vault.database()::answers);

        List<Feature> rooms = new ArrayList<>(List.of(
                MoodFeature.of(vault.database(), vault.seal(), ids, days),
                HealthFeature.of(gateway, List.of(database), tally, clock.instant()),
                HelpFeature.of(registry::commands)));
        rooms.addAll(guests);
        rooms.forEach(room -> room.register(registry));

        Dispatcher.Settings bounds = new Dispatcher.Settings(
                config.perPersonLimit(), config.workers(), config.queueSize(), config.commandLimit());
        dispatcher = new Dispatcher(
                bounds, Dispatcher.firstGates(bounds, notices, clock), boundary, notices, tally, alarm, clock);
        discord = new Discord(
                new DiscordSettings(
                        launch.token().orElse(""), launch.restBase().orElse(DiscordSettings.REAL), config.language()),
                registry,
                new CustomIds(vault.master().subkey(Purpose.CUSTOM_IDS)),
                dispatcher,
                notices,
                boundary,
                alarm,
                gateway,
                clock);
    }

    /// Brings the bot online, trying again while Discord cannot be reached.
    public Connection connect() throws InterruptedException {
        Connection connection = discord.connect();
        if (connection instanceof Connection.Online(DiscordSession online)) {
            session = online;
        }
        return connection;
    }

    /// Stops gracefully: what was taken is finished and answered, then Discord is left and the database closed.
    public void stop() throws InterruptedException {
        dispatcher.drain();
        if (session != null) {
            session.end();
        }
        alarm.close();
        vault.close();
    }
}
