package dev.hearth.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Goes through docs/disaster-recovery.md as a person with a new PC would: every command that stands there is run, in
/// its
/// order, in a home where nothing ever was.
final class DisasterRecoveryTest {
    private static final Path PAGE = Path.of("..", "docs", "disaster-recovery.md");
    private static final Pattern BLOCK = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
    private static final String NAMED = "BACKUP=";

    @TempDir
    private Path folder;

    @Test
    @Tag("soak")
    void everyCommandOnThePageDoesWhatThePageSays() throws Exception {
        var old = folder.resolve("old");
        var code = Kits.made(old);
        var backup = onlyBackup(Files.move(old.resolve("backups"), folder.resolve("disk")));
        var home = folder.resolve("home");

        var commands = commands();
        assertThat(commands).hasSizeGreaterThan(4);
        for (var command : commands) {
            var ran = run(home, command, backup, code);
            assertThat(ran.status()).as(command + "\n" + ran.out() + ran.err()).isZero();
            if (command.endsWith("rehearse")) {
                assertThat(ran.out()).contains("Everything in ", " could be brought back");
            }
        }
        assertThat(home.resolve("discord").resolve("keys").resolve("recovery-kit.key"))
                .exists();
    }

    private static List<String> commands() throws Exception {
        return BLOCK.matcher(Files.readString(PAGE))
                .results()
                .flatMap(block -> block.group(1).lines())
                .filter(line -> !line.startsWith(NAMED))
                .toList();
    }

    private static Ran run(Path home, String command, Path backup, String code) throws Exception {
        assertThat(command).startsWith("./hearth ");
        var words = command.substring("./hearth ".length())
                .replace("\"$BACKUP\"", backup.toString())
                .split(" ");
        var process = LiveSupervisor.verb(home, Map.of(), words);
        return command.endsWith("kit create") ? Kits.typedAgain(process) : Ran.of(process, code + "\n");
    }

    private static Path onlyBackup(Path disk) throws Exception {
        try (var files = Files.list(disk)) {
            return files.filter(file -> file.toString().endsWith(".hearth"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    /// The page's own name for the backup is one that Hearth gives.
    @Test
    void theExampleOnThePageIsAFormOfTheRealName() throws Exception {
        assertThat(Files.readString(PAGE).lines().filter(line -> line.startsWith(NAMED)))
                .hasSize(1)
                .allMatch(line -> line.matches("BACKUP=/.*/hearth-\\d{8}-\\d{6}\\.hearth"));
    }
}
