package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.control.EngineFailure;
import dev.hearth.engine.base.crypto.KeysUnusable;
import dev.hearth.engine.base.crypto.MasterKey;
import dev.hearth.engine.base.crypto.MemberKeys;
import dev.hearth.engine.base.crypto.OwnerOnlyKeyFile;
import dev.hearth.engine.base.store.Database;
import dev.hearth.engine.base.store.StoreSettings;
import dev.hearth.engine.base.store.StoreUnusable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// A data folder of an installation that has run, and what can be wrong with it at the next start.
class CannotStartTest {
    @TempDir
    private Path folder;

    private DataFolder data;

    @BeforeEach
    void runOnce() throws Exception {
        data = DataFolder.open(folder);
        var master = openMaster();
        MemberKeys.open(data.memberKeys(), master, data.database()).close();
        openDatabase(master).close();
    }

    @AfterEach
    void giveBack() {
        data.close();
    }

    @Test
    void theKeyFileIsMissingWhileTheDatabaseIsThere() throws Exception {
        Files.delete(data.keys().resolve("master.key"));
        Files.delete(data.memberKeys());

        var reason = CannotStart.because(catchThrowableOfType(KeysUnusable.class, this::openMaster));

        assertThat(reason.failure()).isEqualTo(EngineFailure.WRONG_KEY);
        assertThat(reason.detail()).isEqualTo(data.database().toString());
        assertThat(data.keys()).isEmptyDirectory();
    }

    @Test
    void theKeyFileIsThatOfAnotherInstallation() throws Exception {
        Files.delete(data.keys().resolve("master.key"));
        var other = MasterKey.openOrCreate(new OwnerOnlyKeyFile(data.keys()));

        var ofDatabase = catchThrowableOfType(StoreUnusable.class, () -> openDatabase(other));
        var ofKeys = catchThrowableOfType(KeysUnusable.class, () -> MemberKeys.open(data.memberKeys(), other));

        assertThat(CannotStart.because(ofDatabase, data.database()).failure()).isEqualTo(EngineFailure.WRONG_KEY);
        assertThat(CannotStart.because(ofKeys).failure()).isEqualTo(EngineFailure.WRONG_KEY);
    }

    @Test
    void theMembersKeysAreMissingWhileTheDatabaseIsThere() throws Exception {
        Files.delete(data.memberKeys());
        data.close();

        var reason =
                catchThrowableOfType(CannotStart.class, () -> Vault.open(folder.toString(), InstantSource.system()));

        assertThat(reason.failure()).isEqualTo(EngineFailure.WRONG_KEY);
        assertThat(data.memberKeys()).doesNotExist();
    }

    @Test
    void theKeyFileIsDamaged() throws Exception {
        Files.writeString(data.keys().resolve("master.key"), "rubbish");

        var reason = CannotStart.because(catchThrowableOfType(KeysUnusable.class, this::openMaster));

        assertThat(reason.failure()).isEqualTo(EngineFailure.KEYS_DAMAGED);
        assertThat(data.keys().resolve("master.key")).hasContent("rubbish");
    }

    @Test
    void theDatabaseIsOfANewerVersion() throws Exception {
        var master = openMaster();
        try (var database = openDatabase(master)) {
            database.write(handle -> handle.execute(
                    "INSERT INTO schema_version (version, script, sha256) VALUES (999, 'V999__later.sql', 'x')"));
        }

        var reason = CannotStart.because(
                catchThrowableOfType(StoreUnusable.class, () -> openDatabase(master)), data.database());

        assertThat(reason.failure()).isEqualTo(EngineFailure.SCHEMA_NEWER);
        assertThat(reason)
                .hasMessageContaining("newer version")
                .hasMessageContaining(data.database().toString());
        assertThat(data.backups()).isEmptyDirectory();
    }

    private MasterKey openMaster() throws KeysUnusable {
        return MasterKey.openOrCreate(new OwnerOnlyKeyFile(data.keys()), data.database(), data.memberKeys());
    }

    private Database openDatabase(MasterKey master) throws StoreUnusable {
        return Database.open(
                new StoreSettings.Derby(data.database(), data.backups(), master.subkey(MasterKey.Purpose.DATABASE)));
    }
}
