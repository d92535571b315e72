package dev.hearth.ui.backups;

import dev.hearth.control.engine.BackupComparison;
import dev.hearth.control.engine.BroughtBack;
import dev.hearth.control.engine.CompareBackup;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.RestoreGuild;
import dev.hearth.control.engine.RestoreMember;
import dev.hearth.control.engine.RestorePreview;
import dev.hearth.control.engine.RestoreSettings;
import dev.hearth.control.engine.SettingChange;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.TellPartWork;
import dev.hearth.control.engine.UndoSettings;
import dev.hearth.ui.Houses;
import dev.hearth.ui.port.InMemoryEngine;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What an engine would tell of the content of one backup.
final class SampleParts {
    private static final SettingsOutcome OUTCOME = new SettingsOutcome(
            true,
            List.of(changed("language", "de", "fr"), changed("quietFrom", "22:00", "21:00")),
            List.of(new SettingFinding(
                    "checkInChannelId",
                    SettingFinding.Level.ERROR,
                    "channel-gone",
                    "this server has no such channel any more")));

    private final RestorePreview preview;
    private PartWork work = PartWork.none();
    private boolean slow;

    SampleParts(InMemoryEngine engine, RestorePreview preview) {
        this.preview = preview;
        engine.answers()
                .to(CompareBackup.class, asked -> compared())
                .to(TellPartWork.class, asked -> work)
                .to(RestoreSettings.class, asked -> brought(Optional.of(OUTCOME), Optional.empty()))
                .to(
                        RestoreGuild.class,
                        asked -> brought(
                                Optional.of(OUTCOME), Optional.of(new BroughtBack(Map.of("mod_action", 12L), 3, 0))))
                .to(
                        RestoreMember.class,
                        asked -> brought(
                                Optional.empty(),
                                Optional.of(new BroughtBack(Map.of("check_in", 40L, "journal_entry", 7L), 61, 2))))
                .to(UndoSettings.class, asked -> OUTCOME);
    }

    private static SettingChange changed(String key, String before, String after) {
        return new SettingChange(
                "1", "1", Houses.NOW, Optional.empty(), "RESTORE", key, Optional.of(before), Optional.of(after));
    }

    private static PartWork brought(Optional<SettingsOutcome> settings, Optional<BroughtBack> rows) {
        return PartWork.brought(Houses.NOW, settings, rows);
    }

    /// A comparison takes its time from now on.
    void slow() {
        slow = true;
    }

    /// It has come so far.
    void come(PartWork now) {
        work = now;
    }

    private PartWork compared() {
        work = slow ? PartWork.running(Houses.NOW, 40) : PartWork.compared(Houses.NOW, comparison());
        return work;
    }

    /// How a backup differs.
    BackupComparison comparison() {
        return new BackupComparison(
                preview,
                BackupComparison.Opener.OWN_KEY,
                true,
                List.of(new BackupComparison.Kind(
                        "CHECK_IN",
                        2_114,
                        2_131,
                        Optional.of(Houses.NOW.minus(Duration.ofDays(300))),
                        Optional.of(Houses.NOW.minus(Duration.ofHours(3))))),
                List.of(
                        new BackupComparison.Guild(
                                "8", Optional.of("Quiet Harbour"), true, true, List.of("language", "quietFrom")),
                        new BackupComparison.Guild("9", Optional.of("Night Garden"), true, true, List.of()),
                        new BackupComparison.Guild("10", Optional.empty(), false, true, List.of("language"))),
                2,
                3,
                1);
    }
}
