package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.supervisor.BotState;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Backups from the command line, with the real engine as it is packaged.
final class BackupVerbTest {
    @TempDir
    private Path folder;

    @Test
    void aBackupIsMadeListedAndCheckedAndADamagedOneIsRefused() throws Exception {
        var data = folder.resolve("data").toString();

        var created = run("backup", "create", "--data", data, "--json");
        assertThat(created.err()).isEmpty();
        assertThat(created.status()).isZero();
        var made = Hearth.objects(created).getLast();
        assertThat(made.propertyNames()).contains("file", "verified", "bytes", "seconds");
        assertThat(made.path("verified").asBoolean()).isTrue();
        var file = Path.of(made.path("file").asString());
        assertThat(file).hasSize(made.path("bytes").asLong());

        assertThat(run("backup", "verify", file.toString(), "--data", data).status())
                .isZero();
        assertThat(files(run("backup", "list", "--data", data, "--json"))).containsExactly(file.toString());
        assertThat(files(run("backup", "prune", "--data", data, "--json"))).isEmpty();

        var bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        var refused = run("backup", "verify", file.getFileName().toString(), "--data", data, "--json");
        assertThat(refused.status()).isEqualTo(1);
        assertThat(Hearth.objects(refused).getLast().path("code").asString()).isEqualTo("backup-damaged");
        assertThat(run("restore", file.toString(), "--data", data).status()).isEqualTo(1);
        var part = run("restore", file.toString(), "--guild", "8", "--data", data, "--json");
        assertThat(part.status()).isEqualTo(1);
        assertThat(Hearth.objects(part).getLast().path("code").asString()).isEqualTo("restore-needs-bot");
        assertThat(run("restore", file.toString(), "--guild", "8", "--member-code")
                        .status())
                .isEqualTo(64);
        assertThat(run("restore", file.toString(), "--member-code", "--preview", "--data", data)
                        .status())
                .isEqualTo(64);
        assertThat(run("restore", "--undo", "--settings-of", "8", "--data", data)
                        .status())
                .isEqualTo(64);
        assertThat(run("restore", "--undo", "--preview", "--data", data).status())
                .isEqualTo(64);
    }

    @Test
    void aRestoreStopsTheBotBringsTheBackupAndStartsItAgain() throws Exception {
        var home = folder.resolve("home");
        try (var supervisor = LiveSupervisor.on(home, Map.of())) {
            supervisor.awaitState(Environment.PRACTICE, BotState.ONLINE);
            supervisor.says("/checkin mood:calm");
            var made = Hearth.objects(verb(home, "backup", "create", "--json")).getLast();
            var file = made.path("file").asString();
            assertThat(supervisor.says("Jonas", "/checkin mood:angespannt")).contains("Gespeichert");

            var preview = Hearth.objects(verb(home, "restore", file, "--preview", "--json"))
                    .getLast();
            assertThat(preview.path("now").path("CHECK_IN").asInt())
                    .isEqualTo(preview.path("inside").path("CHECK_IN").asInt() + 1);
            assertThat(preview.path("opener").asString()).isEqualTo("own_key");
            assertThat(preview.path("spans").path("CHECK_IN").size()).isEqualTo(2);
            var server = preview.path("servers").path(0);
            assertThat(server.path("name").asString()).isNotEmpty();
            var nothing =
                    verb(home, "restore", file, "--guild", server.path("server").asString(), "--json");
            assertThat(Hearth.objects(nothing).getLast().path("code").asString())
                    .isEqualTo("restore-no-guild");
            var unknown = verb(home, "restore", file, "--settings-of", "99", "--preview", "--json");
            assertThat(Hearth.objects(unknown).getLast().path("code").asString())
                    .isEqualTo("unknown-guild");

            assertThat(verb(home, "restore", file).status()).isZero();
            assertThat(supervisor.house().of(Environment.PRACTICE).state()).isEqualTo(BotState.ONLINE);
            assertThat(rowsNow(home, file))
                    .isEqualTo(preview.path("inside").path("CHECK_IN").asInt());

            assertThat(verb(home, "restore", "--undo").status()).isZero();
            assertThat(rowsNow(home, file))
                    .isEqualTo(preview.path("now").path("CHECK_IN").asInt());
        }
    }

    /// The engine reads its configuration when it starts: a backup of a bad one is whole, and no bot comes up on it.
    @Test
    void aRestoreOnWhichTheBotIsNotWellIsTakenBackByItself() throws Exception {
        var home = folder.resolve("home");
        try (var supervisor = LiveSupervisor.on(home, Map.of())) {
            supervisor.awaitState(Environment.PRACTICE, BotState.ONLINE);
            var config = supervisor.data(Environment.PRACTICE).resolve("config.json");
            Files.writeString(config, "{\"noSuchSetting\": 1}");
            var file = Hearth.objects(verb(home, "backup", "create", "--json"))
                    .getLast()
                    .path("file")
                    .asString();
            Files.writeString(config, "{\"language\": \"de\"}");

            var restored = verb(home, "restore", file, "--json");

            assertThat(restored.status()).isEqualTo(1);
            assertThat(Hearth.objects(restored).getLast().path("code").asString())
                    .isEqualTo("restore-taken-back");
            supervisor.awaitState(Environment.PRACTICE, BotState.ONLINE);
            assertThat(config).hasContent("{\"language\": \"de\"}");
        }
    }

    @Test
    @Tag("soak")
    void backupsGoToWhatIsAddedAndNoLongerToWhatIsRemoved() throws Exception {
        var data = folder.resolve("data").toString();
        var disk = Files.createDirectory(folder.resolve("disk")).toRealPath();
        assertThat(run("backup", "targets", "add", disk.toString(), "--data", data)
                        .status())
                .isZero();
        var made = Path.of(Hearth.objects(run("backup", "create", "--data", data, "--json"))
                .getLast()
                .path("file")
                .asString());
        assertThat(disk.resolve(made.getFileName())).hasSameBinaryContentAs(made);

        var targets = Hearth.objects(run("backup", "targets", "--data", data, "--json"));
        assertThat(targets).hasSize(2);
        assertThat(targets.getLast().path("folder").asString()).isEqualTo(disk.toString());
        assertThat(targets.getLast().path("state").asString()).isEqualTo("good");

        var name = made.getFileName().toString();
        assertThat(run("backup", "pin", name, "--data", data).out()).contains("pinned");
        assertThat(run("backup", "unpin", name, "--data", data).out()).doesNotContain("pinned");
        assertThat(run("backup", "targets", "remove", disk.toString(), "--data", data)
                        .status())
                .isZero();
        assertThat(Hearth.objects(run("backup", "targets", "--data", data, "--json")))
                .hasSize(1);
        assertThat(disk.resolve(name)).exists();
        assertThat(disk.resolve("members.keys")).doesNotExist();
        assertThat(run("backup", "targets", "add", "--data", data).status()).isEqualTo(64);
    }

    @Test
    @Tag("soak")
    void whatIsPlannedIsToldAndChangedAndTheRestStays() throws Exception {
        var data = folder.resolve("data").toString();
        assertThat(run("backup", "create", "--data", data).status()).isZero();

        var changed = run("backup", "plan", "--at", "22:15", "--weekly", "0", "--data", data, "--json");
        assertThat(changed.err()).isEmpty();
        assertThat(Hearth.objects(changed))
                .singleElement()
                .isEqualTo(JsonMapper.shared().readTree("""
                        {"everyDay":true,"at":"22:15","daily":7,"weekly":0,"monthly":6}"""));
        assertThat(run("backup", "plan", "--data", data).out())
                .contains("each day at 22:15")
                .contains("7 daily, 0 weekly, 6 monthly");
    }

    @Test
    @Tag("soak")
    void whatWasSetIsSavedAndBroughtInElsewhere() throws Exception {
        var home = folder.resolve("home");
        var file = folder.resolve("set.json");
        var there = Home.at(home).data(Environment.DISCORD);
        Files.createDirectories(there);
        Files.writeString(there.resolve("config.json"), "{\"language\": \"fr\"}");
        Files.writeString(home.resolve("console.json"), "{\"language\":\"FR\"}");
        assertThat(verb(home, "backup", "config", file.toString(), "--data", there.toString(), "--json")
                        .status())
                .isZero();
        assertThat(Files.readString(file)).contains("\"fr\"", "\"FR\"");
        assertThat(verb(home, "backup", "config", file.toString(), "--data", there.toString())
                        .err())
                .contains("already");

        var other = folder.resolve("other");
        var data = Home.at(other).data(Environment.DISCORD);
        var preview =
                verb(other, "import", "config", file.toString(), "--preview", "--json", "--data", data.toString());
        assertThat(preview.out()).contains("transfer-no-installation");
        assertThat(data).doesNotExist();
        assertThat(verb(other, "import", "config", file.toString(), "--data", data.toString())
                        .out())
                .startsWith("Data folder: " + data)
                .contains("config.json: language: not set, then fr");
        assertThat(data.resolve("config.json")).content().contains("fr");
        assertThat(other.resolve("console.json")).content().contains("FR");
    }

    @Test
    void anOrderOrAFileIsNeeded() throws Exception {
        assertThat(run("backup").status()).isEqualTo(64);
        assertThat(run("backup", "verify").status()).isEqualTo(64);
        assertThat(run("restore").status()).isEqualTo(64);
    }

    private static int rowsNow(Path home, String file) throws Exception {
        return Hearth.objects(verb(home, "restore", file, "--preview", "--json"))
                .getLast()
                .path("now")
                .path("CHECK_IN")
                .asInt();
    }

    private static List<String> files(Ran ran) {
        assertThat(ran.status()).isZero();
        return Hearth.objects(ran).stream()
                .map((JsonNode line) -> line.path("file").asString())
                .toList();
    }

    private static Ran verb(Path home, String... arguments) throws Exception {
        return Ran.of(LiveSupervisor.verb(home, Map.of(), arguments), "");
    }

    private static Ran run(String... arguments) throws Exception {
        return Ran.of(Hearth.verb(List.of(), arguments), "");
    }
}
