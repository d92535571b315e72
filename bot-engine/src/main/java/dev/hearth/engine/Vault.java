package dev.hearth.engine;

import dev.hearth.control.EngineFailure;
import dev.hearth.control.Refused;
import dev.hearth.engine.base.crypto.BackupKeys;
import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.crypto.KeyVault;
import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MasterKey.Purpose;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.MemberSeal;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.crypto.SealedFile;
import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.StoreSettings;
import dev.hearth.engine.base.store.StoreUnusable;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.MemberErasure;
import dev.hearth.engine.feature.PersonalData;
import dev.hearth.engine.guild.access.AccessFeature;
import dev.hearth.engine.guild.settings.HouseRules;
import dev.hearth.engine.guild.settings.SettingsFeature;
import dev.hearth.engine.guild.settings.SettingsReturn;
import dev.hearth.engine.ops.backup.BackupDesk;
import dev.hearth.engine.ops.backup.BackupMaker;
import dev.hearth.engine.ops.backup.MigrationBackup;
import dev.hearth.engine.ops.backup.Planner;
import dev.hearth.engine.ops.backup.RecoveryDesk;
import dev.hearth.engine.ops.backup.Switch;
import dev.hearth.engine.ops.configuration.ConfigFile;
import dev.hearth.engine.ops.configuration.ConfigurationService;
import dev.hearth.engine.ops.portable.Exporter;
import dev.hearth.engine.ops.selective.SelectiveFeature;
import dev.hearth.engine.ops.selective.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javax.crypto.SecretKey;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The data folder, opened: configuration, keys and database, in the order in which each needs the one before. What
/// was opened is closed again if a later step fails.
final class Vault implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Vault.class);

    private final DataFolder folder;
    private final EngineConfig config;
    private final KeyVault keys;
    private final MasterKey master;
    private final MemberKeys memberKeys;
    private final Database database;

    private Vault(
            DataFolder folder,
            EngineConfig config,
            KeyVault keys,
            MasterKey master,
            MemberKeys memberKeys,
            Database database) {
        this.folder = folder;
        this.config = config;
        this.keys = keys;
        this.master = master;
        this.memberKeys = memberKeys;
        this.database = database;
    }

    static Vault open(String data, InstantSource clock) throws CannotStart {
        DataFolder folder = DataFolder.open(Path.of(data));
        try {
            return openIn(folder, clock);
        } catch (CannotStart | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    private static Vault openIn(DataFolder folder, InstantSource clock) throws CannotStart {
        finishRestore(folder);
        EngineConfig config = EngineConfig.read(folder.config());
        try {
            OwnerOnlyKeyFile keyFile = new OwnerOnlyKeyFile(folder.keys());
            MasterKey master = MasterKey.openOrCreate(keyFile, folder.database(), folder.memberKeys());
            LOG.atInfo().addKeyValue(Fact.KIND.key(), keyFile.safety()).log("where the master key is kept");
            MemberKeys memberKeys = MemberKeys.open(folder.memberKeys(), master, folder.database());
            Database database = database(folder, config, keyFile, master, memberKeys, clock);
            return new Vault(folder, config, keyFile, master, memberKeys, database);
        } catch (KeysUnusable e) {
            throw CannotStart.because(e);
        }
    }

    /// A power cut in the middle of a restore: what it began is done before anything is opened.
    private static void finishRestore(DataFolder folder) throws CannotStart {
        try {
            new Switch(folder.places()).finish();
        } catch (IOException e) {
            throw new CannotStart(
                    EngineFailure.DATA_FOLDER_UNWRITABLE,
                    folder.places().restore().toString());
        }
    }

    private static Database database(
            DataFolder folder,
            EngineConfig config,
            KeyVault keys,
            MasterKey master,
            MemberKeys memberKeys,
            InstantSource clock)
            throws CannotStart {
        try {
            DataKeys data = DataKeys.of(master);
            return Database.open(
                    settings(folder, config, data.database()),
                    new MigrationBackup(
                            folder.places(),
                            data,
                            new BackupKeys(master),
                            () -> RecoveryDesk.kitIn(keys),
                            StatusTeller.VERSION,
                            clock));
        } catch (StoreUnusable e) {
            memberKeys.close();
            throw CannotStart.because(e, folder.database());
        } catch (CannotStart e) {
            memberKeys.close();
            throw e;
        }
    }

    private static StoreSettings settings(DataFolder folder, EngineConfig config, SecretKey key) throws CannotStart {
        var server = config.database();
        return server.isPresent()
                ? new StoreSettings.Postgres(server.get().url(), server.get().user(), password(folder))
                : new StoreSettings.Derby(folder.database(), folder.backups(), key);
    }

    private static String password(DataFolder folder) throws CannotStart {
        try {
            return Files.readString(folder.databasePassword()).strip();
        } catch (IOException e) {
            throw new CannotStart(
                    EngineFailure.DATABASE_UNREACHABLE,
                    folder.databasePassword().toString());
        }
    }

    EngineConfig config() {
        return config;
    }

    MasterKey master() {
        return master;
    }

    /// Where the engine says how to reach it.
    Path runFile() {
        return folder.run().resolve("engine.json");
    }

    /// The data folder itself.
    Path folder() {
        return folder.root();
    }

    /// What backups are made of.
    BackupMaker.Source backups() {
        HouseRules house = new HouseRules(config.zone(), config.cooldownSeconds());
        return new BackupMaker.Source(
                folder.places(),
                database,
                DataKeys.of(master),
                new BackupKeys(master),
                () -> RecoveryDesk.kitIn(keys),
                () -> SettingsFeature.files(database, house),
                StatusTeller.VERSION);
    }

    /// What was set.
    ConfigurationService.Source configuration(Planner planner, EntryIds ids, InstantSource clock) {
        HouseRules house = new HouseRules(config.zone(), config.cooldownSeconds());
        return new ConfigurationService.Source(
                new ConfigFile(folder.config(), this::checkConfig),
                SettingsFeature.bundle(database, house, ids, clock),
                AccessFeature.bundle(database, ids, clock),
                planner,
                StatusTeller.VERSION);
    }

    private void checkConfig(byte[] json) throws Refused {
        try {
            EngineConfig.read(json, folder.config());
        } catch (CannotStart e) {
            throw new Refused(e.problem());
        }
    }

    /// How the AI service is reached.
    SealedFile aiService() {
        return new SealedFile(folder.keys().resolve("ai-service.sealed"), master, Purpose.AI_SERVICE);
    }

    /// The recovery kit, and what is known of rehearsals.
    RecoveryDesk recovery(InstantSource clock) {
        return new RecoveryDesk(keys, folder.backups(), clock);
    }

    /// What can travel to other places, and what carries it.
    Exporter.Source portable() {
        return new Exporter.Source(
                folder.run().resolve("export"),
                database,
                seal(),
                HexFormat.of().formatHex(new BackupKeys(master).name()),
                StatusTeller.VERSION,
                memberKeys::isDestroyedSince);
    }

    /// What there is here, for who looks into a backup.
    Source looking() {
        return new Source(folder.run().resolve("part"), DataKeys.of(master), memberKeys::isDestroyedSince);
    }

    /// Archives as they are listed.
    BackupDesk archives(InstantSource clock) {
        return new BackupDesk(folder.places(), new BackupKeys(master), config.zone(), clock);
    }

    /// What bringing back parts of a backup stands on.
    ///
    /// @param changed hears whose rows were changed
    SelectiveFeature.Ground selective(
            SettingsReturn settings,
            Guilds guilds,
            Consumer<UserId> changed,
            SecureRandom random,
            InstantSource clock) {
        return new SelectiveFeature.Ground(
                looking(),
                database,
                seal(),
                master,
                archives(clock),
                recovery(clock),
                settings,
                guilds,
                changed,
                random,
                clock);
    }

    /// Tells when a member's key was destroyed.
    void whenKeyDestroyed(Runnable listener) {
        memberKeys.whenDestroyed(listener);
    }

    /// Deletes all that is kept of a member.
    ///
    /// @param rooms what each room keeps
    MemberErasure erasure(Supplier<List<PersonalData>> rooms, InstantSource clock) {
        return new MemberErasure(database, memberKeys, rooms, clock);
    }

    MemberSeal seal() {
        return new MemberSeal(memberKeys);
    }

    Database database() {
        return database;
    }

    @Override
    public void close() {
        database.close();
        memberKeys.close();
        folder.close();
    }
}
