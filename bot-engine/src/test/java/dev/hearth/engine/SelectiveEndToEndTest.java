package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Request;
import dev.hearth.control.engine.BackupComparison;
import dev.hearth.control.engine.BackupWork;
import dev.hearth.control.engine.CompareBackup;
import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.RestoreGuild;
import dev.hearth.control.engine.RestoreMember;
import dev.hearth.control.engine.RestoreSettings;
import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingChange;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.TakeBackup;
import dev.hearth.control.engine.TellBackupWork;
import dev.hearth.control.engine.TellPartWork;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.control.engine.UndoSettings;
import dev.hearth.practice.Shown;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/// Parts of a backup come back while the bot is online: over real JDA and the practice server.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SelectiveEndToEndTest {
    private static final Pattern CODE = Pattern.compile("[0-9A-Z]{5}-[0-9A-Z]{5}-[0-9A-Z]{5}");

    private StaffedEngine engine;
    private String guild;
    private String backup;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        engine = StaffedEngine.start(folder);
        guild = engine.guild();
        var channel = engine.workbench().make("guilds/" + guild + "/channels", "{\"name\":\"days\",\"type\":0}");
        save(Map.of("language", "de", "checkInChannelId", channel));
        engine.somebody("Rosa");
        said("/preferences update language:fr");
        engine.ask(new TakeBackup());
        Patience.until("it is made", () -> work().state() == BackupWork.State.DONE);
        backup = work().entry().orElseThrow().file();

        save(Map.of("language", "es", "checkInChannelId", ""));
        engine.workbench().remove("channels/" + channel);
        said("/preferences reset");
        engine.seat("Rosa").click("Oui, merci");
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    private BackupWork work() throws Exception {
        return engine.ask(new TellBackupWork());
    }

    private void save(Map<String, String> values) throws Exception {
        var edits = values.entrySet().stream()
                .map(each -> new SettingEdit(
                        each.getKey(), Optional.of(each.getValue()).filter(value -> !value.isEmpty())))
                .toList();
        assertThat(engine.ask(new SaveSettings(guild, "en", edits)).findings()).isEmpty();
    }

    private String said(String line) {
        Shown reply = engine.seat("Rosa").command(line).onlyReply();
        assertThat(reply.ephemeral()).as(line).isTrue();
        return reply.text();
    }

    private PartWork ended(Request<PartWork> request) throws Exception {
        engine.ask(request);
        Patience.until("it has ended", () -> !engine.ask(new TellPartWork()).goesOn());
        return engine.ask(new TellPartWork());
    }

    private Optional<String> chosen(String key) throws Exception {
        return engine.ask(new TellSettings(guild, "en")).settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void settingsComeBackButForWhatNoLongerFitsAndCanBeTakenBack() throws Exception {
        var comparison =
                ended(new CompareBackup(backup, Optional.empty())).comparison().orElseThrow();
        assertThat(comparison.guilds())
                .contains(new BackupComparison.Guild(
                        guild, Optional.of("Practice"), true, true, List.of("checkInChannelId", "language")));

        var outcome = ended(new RestoreSettings(backup, Optional.empty(), guild, "en", false))
                .settings()
                .orElseThrow();

        assertThat(outcome.taken()).isTrue();
        assertThat(outcome.changes()).extracting(SettingChange::key).containsExactly("language");
        assertThat(outcome.findings()).extracting(SettingFinding::code).containsExactly("channel-gone");
        assertThat(chosen("language")).contains("DE");
        assertThat(chosen("checkInChannelId")).isEmpty();
        engine.ask(new UndoSettings(guild, "en"));
        assertThat(chosen("language")).contains("ES");
        assertThat(engine.refused(new RestoreGuild(backup, Optional.empty(), "99", "en", false)))
                .isEqualTo("unknown-guild");
    }

    @Test
    void whatAMemberLostComesBackWithTheCodeThatTheyAloneWereShown() throws Exception {
        assertThat(said("/streaks")).contains("Your days");
        var shown = CODE.matcher(said("/restore-code"));
        assertThat(shown.find()).isTrue();

        var rows = ended(new RestoreMember(backup, Optional.empty(), shown.group()))
                .rows()
                .orElseThrow();

        assertThat(rows.added()).isEqualTo(Map.of("preference", 1L));
        assertThat(said("/streaks")).contains("Tes jours");
        assertThat(engine.refused(new RestoreMember(backup, Optional.empty(), shown.group())))
                .isEqualTo("restore-code-unknown");
        assertThat(engine.logs())
                .doesNotContain(shown.group())
                .doesNotContain(Long.toString(engine.practice().person("Rosa").id()));
    }
}
