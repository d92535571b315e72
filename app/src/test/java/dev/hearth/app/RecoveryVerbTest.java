package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.KitCode;
import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.engine.Rehearsals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// From a PC that is lost to a new one, with nothing but the backups' folder and a paper.
final class RecoveryVerbTest {
    @TempDir
    private Path folder;

    @Test
    @Tag("soak")
    void whatAMemberWroteIsReadAgainOnANewPc() throws Exception {
        var old = folder.resolve("old");
        assertThat(Hearth.type(old, "/journal write", ":fill What would you like to write down?=The tea was too hot.")
                        .out())
                .contains("Written down");
        // Retention would not keep two of one day.
        var before = Files.copy(old.resolve("backups").resolve(created(old)), folder.resolve("before.hearth"));
        var code = Kits.made(old);
        var made = newest(old);

        assertThat(typed(code, "kit", "check", "--data", old.toString()).status())
                .isZero();
        var outcome = rehearsed(old);
        assertThat(outcome.path("file").asString()).isEqualTo(made);
        assertThat(outcome.path("kit").asBoolean()).isTrue();
        assertThat(outcome.path("rows").asInt()).isPositive();
        assertThat(old.resolve("run").resolve("rehearsal")).doesNotExist();

        var refused = typed("", "rehearse", before.toString(), "--data", old.toString(), "--json");
        assertThat(code(refused)).isEqualTo("backup-no-kit");
        assertThat(Rehearsals.in(old.resolve("backups")).all())
                .extracting(Rehearsal::good)
                .containsExactly(false, true);

        var disk = lost(old);
        var fresh = folder.resolve("fresh");
        assertThat(code(restored(folder, before.getFileName().toString(), code, fresh)))
                .isEqualTo("backup-no-kit");
        assertThat(code(restored(disk, made, KitCode.fresh().text(), fresh))).isEqualTo("backup-wrong-kit");
        assertThat(code(restored(disk, made, slip(code), fresh))).isEqualTo("kit-mistyped");
        assertThat(fresh.resolve("db").resolve("hearth")).doesNotExist();

        assertThat(restored(disk, made, code, fresh).status()).isZero();
        assertThat(Hearth.type(fresh, "/journal view").out()).contains("The tea was too hot.");
        assertThat(rehearsed(fresh).path("kit").asBoolean()).isFalse();
    }

    @Test
    void aKitCountsOnlyWhenItsCodeWasTypedAgain() throws Exception {
        var data = folder.resolve("data");
        created(data);
        var page = folder.resolve("page.txt");

        var cancelled = typed("", "kit", "create", "--data", data.toString(), "--page", page.toString());
        assertThat(cancelled.status()).isEqualTo(1);
        assertThat(page).content().contains("HEARTH RECOVERY KIT", "members.keys");
        var mistyped = typed(
                KitCode.fresh().text() + "\n" + slip(KitCode.fresh().text()) + "\n12345\n",
                "kit",
                "create",
                "--data",
                data.toString());
        assertThat(mistyped.status()).isEqualTo(1);
        assertThat(mistyped.err()).contains("Group ", "slip in group 2", "no recovery kit was made");
        assertThat(data.resolve("keys").resolve("recovery-kit.key")).doesNotExist();
        assertThat(typed(KitCode.fresh().text(), "kit", "check", "--data", data.toString())
                        .err())
                .contains("no recovery kit yet");
    }

    @Test
    void anOrderIsNeededAndABackup() throws Exception {
        assertThat(typed("", "kit").status()).isEqualTo(64);
        var nothing = typed("", "rehearse", "--data", folder.resolve("none").toString(), "--json");
        assertThat(nothing.status()).isEqualTo(1);
    }

    private static String slip(String code) {
        var at = code.charAt(9) == 'A' ? 'B' : 'A';
        return code.substring(0, 9) + at + code.substring(10);
    }

    private static String created(Path data) throws Exception {
        var ran = typed("", "backup", "create", "--data", data.toString(), "--json");
        return Path.of(Hearth.objects(ran).getLast().path("file").asString())
                .getFileName()
                .toString();
    }

    private static String newest(Path data) throws Exception {
        var ran = typed("", "backup", "list", "--data", data.toString(), "--json");
        return Path.of(Hearth.objects(ran).getFirst().path("file").asString())
                .getFileName()
                .toString();
    }

    private static JsonNode rehearsed(Path data) throws Exception {
        var ran = typed("", "rehearse", "--data", data.toString(), "--json");
        if (ran.out().contains("nothing-to-rehearse")) {
            created(data);
            return rehearsed(data);
        }
        assertThat(ran.status()).as(ran.out() + ran.err()).isZero();
        return Hearth.objects(ran).getLast();
    }

    private static Ran restored(Path disk, String file, String code, Path data) throws Exception {
        return typed(code, "restore", disk.resolve(file).toString(), "--kit", "--data", data.toString(), "--json");
    }

    private static String code(Ran refused) {
        assertThat(refused.status()).isEqualTo(1);
        return Hearth.objects(refused).getLast().path("code").asString();
    }

    /// The PC is gone; its folder of backups lay on a disk.
    private Path lost(Path data) throws IOException {
        return Files.move(data.resolve("backups"), folder.resolve("disk"));
    }

    private static Ran typed(String line, String... arguments) throws Exception {
        return Ran.of(Hearth.verb(List.of(), arguments), line + "\n");
    }
}
