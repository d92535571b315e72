package dev.hearth.engine;

import static java.util.stream.Collectors.toCollection;

import dev.hearth.control.Bearer;
import dev.hearth.control.EngineFailure;
import dev.hearth.control.EngineLaunch;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.base.ai.AiService;
import dev.hearth.engine.base.chart.Drawing;
import dev.hearth.engine.base.crypto.MasterKey.Purpose;
import dev.hearth.engine.base.crypto.UserHash;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.time.LocalDays;
import dev.hearth.engine.base.time.Moments;
import dev.hearth.engine.care.coping.CopingFeature;
import dev.hearth.engine.care.exercise.ExerciseFeature;
import dev.hearth.engine.care.gratitude.GratitudeFeature;
import dev.hearth.engine.care.journal.JournalFeature;
import dev.hearth.engine.care.letter.LetterFeature;
import dev.hearth.engine.care.mood.MoodFeature;
import dev.hearth.engine.care.profile.PreferencesService;
import dev.hearth.engine.care.profile.ProfileFeature;
import dev.hearth.engine.care.reminder.ReminderFeature;
import dev.hearth.engine.command.Admission;
import dev.hearth.engine.command.Alarm;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.CommandRegistry;
import dev.hearth.engine.command.CustomIds;
import dev.hearth.engine.command.Dispatcher;
import dev.hearth.engine.command.ErrorBoundary;
import dev.hearth.engine.command.Notices;
import dev.hearth.engine.discord.Discord;
import dev.hearth.engine.discord.DiscordSettings;
import dev.hearth.engine.discord.Ears;
import dev.hearth.engine.discord.GatewayWatch;
import dev.hearth.engine.feature.Drawings;
import dev.hearth.engine.feature.Feature;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.Job;
import dev.hearth.engine.feature.library.Choices;
import dev.hearth.engine.feature.library.ExerciseRepository;
import dev.hearth.engine.feature.library.Library;
import dev.hearth.engine.guild.access.AccessFeature;
import dev.hearth.engine.guild.access.AccessService;
import dev.hearth.engine.guild.feedback.FeedbackFeature;
import dev.hearth.engine.guild.moderation.ModerationFeature;
import dev.hearth.engine.guild.settings.HouseRules;
import dev.hearth.engine.guild.settings.SettingsFeature;
import dev.hearth.engine.guild.settings.SettingsService;
import dev.hearth.engine.ops.ai.AiFeature;
import dev.hearth.engine.ops.backup.BackupFeature;
import dev.hearth.engine.ops.backup.BackupService;
import dev.hearth.engine.ops.configuration.ConfigurationFeature;
import dev.hearth.engine.ops.configuration.ConfigurationService;
import dev.hearth.engine.ops.health.HealthFeature;
import dev.hearth.engine.ops.health.HealthService;
import dev.hearth.engine.ops.health.Tally;
import dev.hearth.engine.ops.help.HelpFeature;
import dev.hearth.engine.ops.portable.ExportService;
import dev.hearth.engine.ops.portable.Exporter;
import dev.hearth.engine.ops.portable.PortableFeature;
import dev.hearth.engine.ops.selective.SelectiveFeature;
import dev.hearth.engine.ops.selective.SelectiveService;
import dev.hearth.engine.ops.telemetry.TelemetryFeature;
import dev.hearth.engine.ops.telemetry.Usage;
import dev.hearth.engine.ops.tools.ToolsFeature;
import dev.hearth.engine.ops.tools.Upkeep;
import dev.hearth.engine.remote.LiveStream;
import dev.hearth.engine.remote.LogStream;
import dev.hearth.engine.remote.Remote;
import dev.hearth.engine.talk.Courier;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The engine, put together: what it stands on, which rooms it has, how it speaks to Discord and to the console. Every
/// object is made here by hand and in order, so that this file can be read as a table of contents.
public final class Engine {
    private final Vault vault;
    private final CommandRegistry registry = new CommandRegistry();
    private final Alarm alarm = new Alarm();
    private final Lifecycle life;
    private final Presence presence;
    private final Jobs jobs;
    private final Rounds rounds;
    private final BackupService backups;
    private final AiService ai;
    private final ExportService exports;
    private final SelectiveService parts;
    private final List<Handler<?, ?>> handlers;
    private final LiveStream live;
    private final @Nullable Bearer bearer;
    private final @Nullable LogStream log;
    private @Nullable Remote remote;

    /// Opens the data folder and puts the rooms together; Discord is not reached yet.
    ///
    /// @param source the clock
    /// @param guests rooms besides the engine's own, for tests that need one that fails
    /// @throws CannotStart if the folder, its configuration, its keys or its database cannot be used; nothing in it
    ///     was changed then
    public static Engine open(EngineLaunch launch, InstantSource source, List<Feature> guests) throws CannotStart {
        LogStream log = launch.control().isPresent() ? new LogStream() : null;
        try {
            return new Engine(launch, Vault.open(launch.data(), source), Moments.micros(source), guests, log);
        } catch (CannotStart | RuntimeException e) {
            if (log != null) {
                log.close();
            }
            throw e;
        }
    }

    private Engine(
            EngineLaunch launch, Vault vault, InstantSource clock, List<Feature> guests, @Nullable LogStream log) {
        this.vault = vault;
        this.bearer = launch.control().orElse(null);
        this.log = log;
        EngineConfig config = vault.config();
        SecureRandom random = new SecureRandom();
        Notices notices = new Notices();
        ErrorBoundary boundary = new ErrorBoundary(notices, new UserHash(vault.master()), random);
        Tally tally = new Tally(clock);
        Usage usage = new Usage(clock);
        DiscordSettings settings = new DiscordSettings(
                launch.token().orElse(""), launch.restBase().orElse(DiscordSettings.REAL), config.language());
        GatewayWatch gateway = new GatewayWatch(settings.restBase());

        CustomIds customIds = new CustomIds(vault.master().subkey(Purpose.CUSTOM_IDS));
        Courier courier = gateway.courier(customIds);
        EntryIds ids = new EntryIds(clock, random);
        LocalDays days = new LocalDays(config.zone());
        ai = AiService.open(vault.aiService(), clock);
        List<Feature> rooms = new ArrayList<>();
        HealthService health = new HealthService(gateway, () -> all(rooms, Feature::checks), tally, clock);
        HouseRules house = new HouseRules(config.zone(), config.cooldownSeconds());
        Guilds guilds = gateway.live();
        SettingsService guildSettings = SettingsFeature.service(vault.database(), house, guilds, ids, clock);
        AccessService access = AccessFeature.service(vault.database(), guildSettings);
        rooms.add(SettingsFeature.of(guildSettings, guilds));
        rooms.add(AccessFeature.of(
                access, guildSettings, vault.database(), gateway, guilds, gateway.people(), ids, clock));
        PreferencesService preferences = ProfileFeature.service(vault.database(), guildSettings, days);
        Drawings drawings = new Drawings(new Drawing(), preferences);
        rooms.add(MoodFeature.of(
                vault.database(),
                vault.seal(),
                ids,
                preferences,
                guildSettings,
                access,
                guilds,
                courier,
                drawings,
                () -> all(rooms, Feature::next),
                clock));
        rooms.add(JournalFeature.of(vault.database(), vault.seal(), ids, preferences, guildSettings, courier, clock));
        rooms.add(GratitudeFeature.of(vault.database(), vault.seal(), ids, preferences, clock));
        rooms.add(LetterFeature.of(vault.database(), vault.seal(), ids, preferences, clock));
        ExerciseRepository exerciseUses = new ExerciseRepository(vault.database());
        Choices choices = new Choices(new Library(random), exerciseUses, ids, preferences);
        rooms.add(CopingFeature.of(
                vault.database(), vault.seal(), ids, preferences, choices, guildSettings, courier, clock));
        rooms.add(ExerciseFeature.of(choices, exerciseUses, clock));
        rooms.add(ReminderFeature.of(
                vault.database(),
                vault.seal(),
                ids,
                preferences,
                guildSettings,
                access,
                gateway.members(),
                gateway,
                courier,
                () -> all(rooms, Feature::done),
                clock));
        rooms.add(ProfileFeature.of(preferences, guildSettings, () -> all(rooms, Feature::activity), drawings, clock));
        rooms.add(ModerationFeature.of(
                vault.database(), guildSettings, access, guilds, gateway.members(), courier, ai, ids, clock));
        rooms.add(FeedbackFeature.of(vault.database(), vault.seal(), guildSettings, courier, ids, clock));
        rooms.add(HealthFeature.of(health, gateway, tally, vault.database(), vault.folder(), clock));
        rooms.add(TelemetryFeature.of(usage, vault.database(), clock));
        backups = new BackupService(vault.backups(), config.zone(), clock);
        vault.whenKeyDestroyed(backups::refreshKeyCopy);
        rooms.add(BackupFeature.of(backups, vault.recovery(clock)));
        rooms.add(ConfigurationFeature.of(
                new ConfigurationService(vault.configuration(backups.planner(), ids, clock), clock), guilds));
        SelectiveFeature.Room selective = SelectiveFeature.of(vault.selective(
                SettingsFeature.comeback(guildSettings, guilds), guilds, preferences::forget, random, clock));
        parts = selective.service();
        rooms.add(selective.feature());
        rooms.add(AiFeature.of(ai));
        exports = new ExportService(new Exporter(vault.portable(), clock));
        rooms.add(PortableFeature.of(exports));
        rooms.add(HelpFeature.of(registry::commands, access::allows));

        Dispatcher.Settings bounds = new Dispatcher.Settings(
                config.perPersonLimit(), config.workers(), config.queueSize(), config.commandLimit());
        Admission who = AccessFeature.gate(access);
        List<Admission> gates = new ArrayList<>(Dispatcher.firstGates(bounds, who, notices, clock));
        gates.add(SettingsFeature.gate(guildSettings));
        Dispatcher dispatcher = new Dispatcher(bounds, gates, boundary, notices, tally.and(usage), alarm, clock);
        Discord discord = new Discord(
                settings,
                registry,
                customIds,
                dispatcher,
                who,
                notices,
                boundary,
                alarm,
                gateway,
                preferences::language,
                guildSettings::language,
                access::showsPrivate,
                new Ears(guildSettings::intakes, all(rooms, Feature::hears), all(rooms, Feature::watches)),
                clock);

        life = new Lifecycle(clock);
        rounds = new Rounds(life, health);
        gateway.whenChanged(rounds::connection);
        presence = new Presence(life, discord, dispatcher, rounds);
        Upkeep upkeep = new Upkeeping(guildSettings, access, presence);
        rooms.add(ToolsFeature.of(upkeep, health, gateway, StatusTeller.VERSION, clock.instant()));
        rooms.addAll(guests);
        rooms.forEach(room -> room.register(registry));
        StatusTeller status = new StatusTeller(life, gateway, backups::warnings, clock.instant());
        live = new LiveStream(status, health::metrics);
        life.whenChanged(_ -> live.changed());
        handlers = all(rooms, Feature::requests);
        handlers.addAll(
                new LifecycleRequests(life, presence, status, launch.token().isPresent()).all());
        List<Job> work = all(rooms, Feature::jobs);
        work.add(rounds.job());
        jobs = new Jobs(alarm, work);
    }

    private static <T> List<T> all(List<Feature> rooms, Function<Feature, List<T>> contribution) {
        return rooms.stream().flatMap(room -> contribution.apply(room).stream()).collect(toCollection(ArrayList::new));
    }

    /// All commands of all rooms.
    Collection<Command> commands() {
        return registry.commands();
    }

    Lifecycle life() {
        return life;
    }

    /// Opens the control channel, if the launch asks for one. From here on the engine is idle.
    ///
    /// @return its port
    /// @throws CannotStart if it cannot be opened
    public Optional<Integer> serve() throws CannotStart {
        if (bearer != null && log != null) {
            try {
                remote = Remote.open(bearer, vault.runFile(), handlers, live, log);
            } catch (IOException e) {
                throw new CannotStart(EngineFailure.UNEXPECTED, "the control channel");
            }
        }
        life.opened();
        backups.tidy();
        exports.tidy();
        parts.tidy();
        jobs.start();
        return Optional.ofNullable(remote).map(Remote::port);
    }

    /// Brings the bot online, trying again while Discord cannot be reached. Returns at once.
    public void goOnline() {
        presence.goOnline();
    }

    /// Stops gracefully: what was taken is finished and answered, then Discord is left and the database closed.
    public void stop() throws InterruptedException {
        life.stop();
        presence.stop();
        jobs.stop();
        rounds.finish();
        alarm.close();
        ai.close();
        backups.close();
        exports.close();
        parts.close();
        vault.close();
        if (remote != null) {
            remote.close();
        }
    }
}
