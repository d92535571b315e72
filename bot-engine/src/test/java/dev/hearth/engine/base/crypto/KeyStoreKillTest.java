package dev.hearth.engine.base.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.engine.base.id.UserId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Killed anywhere, the key store opens every text that was sealed, and none of whom was deleted.
class KeyStoreKillTest {
    private static final int MOST_LINES = 60;

    private final Random random = new Random(20_261_126);
    private final Map<Long, byte[]> sealed = new HashMap<>();
    private final Set<Long> deleting = new HashSet<>();
    private final Set<Long> deleted = new HashSet<>();

    @TempDir
    private Path folder;

    @Test
    void noKillCostsATextOrBringsOneBack() throws Exception {
        kill(4);
    }

    @Test
    @Tag("soak")
    void noneOfAHundredDoes() throws Exception {
        kill(100);
    }

    private void kill(int rounds) throws Exception {
        for (int round = 0; round < rounds; round++) {
            killInTheMidst(1 + round * 100_000L);
            check();
        }
        assertThat(sealed).hasSizeGreaterThan(deleted.size());
        assertThat(deleted).isNotEmpty();
    }

    private void killInTheMidst(long from) throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(List.of(
                        java,
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KeyStoreRounds.class.getName(),
                        folder.toString(),
                        Long.toString(from)))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (var output = process.inputReader()) {
            int left = 3 + random.nextInt(MOST_LINES);
            for (var line = output.readLine(); line != null; line = output.readLine()) {
                remember(line);
                if (--left == 0) {
                    // By its handle, which leaves what it said before to be read.
                    process.toHandle().destroyForcibly();
                }
            }
        } finally {
            process.destroyForcibly().onExit().orTimeout(30, TimeUnit.SECONDS).join();
        }
    }

    /// The last line may be cut; what it tells of is then not acknowledged.
    private void remember(String line) {
        if (!line.endsWith(" .")) {
            return;
        }
        var words = line.split(" ", -1);
        var user = Long.valueOf(words[1]);
        switch (words[0]) {
            case "sealed" -> sealed.put(user, HexFormat.of().parseHex(words[2]));
            case "deleting" -> deleting.add(user);
            default -> deleted.add(user);
        }
    }

    private void check() throws Exception {
        try (var keys = KeyStoreRounds.open(folder)) {
            var seal = new MemberSeal(keys);
            sealed.forEach((user, text) -> {
                var opened = seal.open(new UserId(user), KeyStoreRounds.PLACE, user, text);
                if (!deleting.contains(user)) {
                    assertThat(opened).as("of %d", user).hasValue(KeyStoreRounds.text(user));
                }
                if (deleted.contains(user)) {
                    assertThat(opened).as("of %d", user).isEmpty();
                    assertThat(keys.isDestroyedSince(new UserId(user), Instant.EPOCH))
                            .isTrue();
                }
            });
        }
    }
}
