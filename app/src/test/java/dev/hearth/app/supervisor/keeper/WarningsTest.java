package dev.hearth.app.supervisor.keeper;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What an engine warns of is a happening when it begins, and when all is well again; not each time that it says so.
final class WarningsTest {
    @TempDir
    private Path folder;

    @Test
    void eachIsToldOnceAndThatAllAreGone() {
        var keeper = Settled.online(folder);

        keeper.warnsOf("backup-overdue");
        keeper.warnsOf("backup-overdue");
        keeper.warnsOf("backup-overdue", "backup-target-full");
        keeper.warnsOf("backup-target-full");
        keeper.warnsOf();
        keeper.warnsOf();

        assertThat(keeper.told()).containsExactly("ONLINE", "BACKUP_TROUBLE", "BACKUP_TROUBLE", "BACKUP_WELL");
        assertThat(keeper.of(Effect.Tell.class).stream()
                        .map(told -> told.facts().getOrDefault("warning", "")))
                .containsExactly("", "backup-overdue", "backup-target-full", "");
    }

    @Test
    void anEngineThatWasStartedAnewTellsNothingNew() {
        var keeper = Settled.online(folder);
        keeper.warnsOf("backup-overdue");

        keeper.order(Order.RESTART);
        keeper.ends(0);
        keeper.warnsOf("backup-overdue");

        assertThat(keeper.told()).containsOnlyOnce("BACKUP_TROUBLE").doesNotContain("BACKUP_WELL");
    }
}
