package dev.hearth.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.engine.CopySettings;
import dev.hearth.control.engine.ExportSettings;
import dev.hearth.control.engine.ImportSettings;
import dev.hearth.control.engine.ListSettingChanges;
import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingChange;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingView.Kind;
import dev.hearth.control.engine.SettingsFile;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.control.engine.UndoSettings;
import dev.hearth.engine.guild.settings.TypedSettings;
import dev.hearth.practice.Seat;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Every setting there is, by its definition: set, read back, cleared, reset, undone, exported and imported, typed on
/// Discord by the guild's owner and ordered by the console. What a setting does beyond that is proven where it works;
/// `SettingEffectsTest` names where.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EverySettingEndToEndTest {
    private static final Set<Kind> IDS = EnumSet.of(Kind.CHANNEL, Kind.CHANNELS, Kind.ROLE, Kind.ROLES);
    private static final String CHANNEL = "for-staff";
    private static final String ROLE = "Newcomers";

    private StaffedEngine engine;
    private Seat noor;
    private String here = "";
    private String there = "";

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        engine = StaffedEngine.start(data);
        noor = engine.seat("Noor");
        here = engine.guild();
        there = engine.guild("Harbour");
        for (String guild : List.of(here, there)) {
            String hidden = "[{\"id\":\"" + guild + "\",\"type\":0,\"deny\":\"1024\"}]";
            engine.workbench()
                    .make(
                            "guilds/" + guild + "/channels",
                            "{\"name\":\"" + CHANNEL + "\",\"permission_overwrites\":" + hidden + "}");
            engine.workbench()
                    .make(
                            "guilds/" + guild + "/roles",
                            "{\"name\":\"" + ROLE + "\",\"permissions\":\"0\",\"mentionable\":true}");
            Patience.until("the engine knows both", () -> {
                SettingsView view = tell(guild);
                return view.channels().stream().anyMatch(one -> one.name().equals(CHANNEL))
                        && view.roles().stream().anyMatch(one -> one.name().equals(ROLE));
            });
        }
    }

    @AfterAll
    void stop() {
        engine.close();
    }

    @BeforeEach
    void nothingIsChosen() throws Exception {
        for (String guild : List.of(here, there)) {
            engine.ask(new ImportSettings(guild, "en", file("{}"), false));
        }
    }

    @Test
    void allOfThemAreShownInTheConsole() throws Exception {
        assertThat(tell(here).settings()).extracting(SettingView::key).isEqualTo(TypedSettings.keys());
    }

    @TestFactory
    Stream<DynamicTest> isSetShownResetAndUndoneOnDiscord() {
        return TypedSettings.keys().stream()
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    String value = someValue(here, key);
                    String before = page(key);

                    assertThat(types(TypedSettings.line(key, typed(here, key)))).contains("→");
                    assertThat(chosen(here, key)).contains(value);
                    String after = page(key);
                    assertThat(after).isNotEqualTo(before);
                    SettingChange last = engine.ask(new ListSettingChanges(here, Optional.empty(), 1))
                            .changes()
                            .getFirst();
                    assertThat(last.key()).isEqualTo(key);
                    assertThat(last.after()).contains(value);
                    assertThat(last.user())
                            .contains(Long.toString(
                                    engine.practice().person("Noor").id()));

                    assertThat(types("reset setting:" + key)).contains("→");
                    assertThat(chosen(here, key)).isEmpty();
                    assertThat(page(key)).isEqualTo(before);

                    assertThat(types("undo")).contains("→");
                    assertThat(chosen(here, key)).contains(value);
                    assertThat(page(key)).isEqualTo(after);
                    types("reset setting:" + key);
                }));
    }

    @TestFactory
    Stream<DynamicTest> isSavedClearedUndoneExportedAndImportedByTheConsole() {
        return TypedSettings.keys().stream()
                .map(key -> DynamicTest.dynamicTest(key, () -> {
                    String value = someValue(here, key);
                    String before = page(key);

                    assertThat(save(key, Optional.of(value)).taken()).isTrue();
                    assertThat(chosen(here, key)).contains(value);
                    assertThat(setting(here, key).shown()).doesNotContain("<#", "<@");
                    assertThat(page(key)).as("as Discord shows it").isNotEqualTo(before);
                    assertThat(save(key, Optional.empty()).changes())
                            .extracting(SettingChange::before)
                            .containsExactly(Optional.of(value));
                    assertThat(chosen(here, key)).isEmpty();
                    assertThat(engine.ask(new UndoSettings(here, "en")).changes())
                            .hasSize(1);
                    assertThat(chosen(here, key)).contains(value);

                    SettingsFile file = engine.ask(new ExportSettings(here));
                    assertThat(exported(file).propertyNames()).containsExactly(key);
                    assertThat(exported(file).path(key).asString()).isEqualTo(value);
                    save(key, Optional.empty());
                    assertThat(engine.ask(new ImportSettings(here, "en", file, false))
                                    .changes())
                            .extracting(SettingChange::key)
                            .containsExactly(key);
                    assertThat(chosen(here, key)).contains(value);
                    save(key, Optional.empty());
                    assertThat(page(key)).isEqualTo(before);
                }));
    }

    @Test
    void allTogetherComeBackFromAFileAndGoToAnotherServerWithChannelsAndRolesByTheirNames() throws Exception {
        for (String key : TypedSettings.keys()) {
            save(key, Optional.of(someValue(here, key)));
        }
        SettingsFile all = engine.ask(new ExportSettings(here));
        assertThat(engine.ask(new ImportSettings(here, "en", file("{}"), false)).changes())
                .hasSameSizeAs(TypedSettings.keys());
        assertThat(engine.ask(new ImportSettings(here, "en", all, false)).changes())
                .hasSameSizeAs(TypedSettings.keys());
        assertThat(engine.ask(new ExportSettings(here))).isEqualTo(all);

        SettingsOutcome copied = engine.ask(new CopySettings(here, there, "en", false));

        assertThat(copied.findings())
                .filteredOn(finding -> finding.code().equals("namesake"))
                .isEmpty();
        assertThat(copied.changes()).extracting(SettingChange::key).containsAll(TypedSettings.keys());
        for (String key : TypedSettings.keys()) {
            assertThat(chosen(there, key)).as(key).contains(someValue(there, key));
        }
    }

    /// A file names channels and roles by their ids, which no other server has.
    @Test
    void aFileBringsToAnotherServerAllThatNamesNoChannelAndNoRole() throws Exception {
        List<String> carried = tell(here).settings().stream()
                .filter(setting -> !IDS.contains(setting.kind()))
                .map(SettingView::key)
                .toList();
        for (String key : carried) {
            save(key, Optional.of(someValue(here, key)));
        }

        SettingsFile file = engine.ask(new ExportSettings(here));
        assertThat(engine.ask(new ImportSettings(there, "en", file, false)).taken())
                .isTrue();

        assertThat(engine.ask(new ExportSettings(there))).isEqualTo(file);
        assertThat(exported(file).propertyNames()).containsExactlyInAnyOrderElementsOf(carried);
    }

    private String types(String line) {
        return noor.command("/guildsettings " + line).onlyReply().text();
    }

    private String page(String key) {
        return types("view page:" + TypedSettings.page(key));
    }

    private SettingsOutcome save(String key, Optional<String> value) throws Exception {
        return engine.ask(new SaveSettings(here, "en", List.of(new SettingEdit(key, value))));
    }

    private SettingsView tell(String guild) throws Exception {
        return engine.ask(new TellSettings(guild, "en"));
    }

    private SettingView setting(String guild, String key) throws Exception {
        return setting(tell(guild), key);
    }

    private Optional<String> chosen(String guild, String key) throws Exception {
        return setting(guild, key).value();
    }

    private static SettingView setting(SettingsView view, String key) {
        return view.settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    /// A value of its kind that is not its standard, in its written form.
    private String someValue(String guild, String key) throws Exception {
        SettingsView view = tell(guild);
        SettingView setting = setting(view, key);
        return switch (setting.kind()) {
            case CHANNEL, CHANNELS ->
                view.channels().stream()
                        .filter(one -> one.name().equals(CHANNEL))
                        .findFirst()
                        .orElseThrow()
                        .id();
            case ROLE, ROLES ->
                view.roles().stream()
                        .filter(one -> one.name().equals(ROLE))
                        .findFirst()
                        .orElseThrow()
                        .id();
            case SWITCH -> setting.standard().orElse("").equals("true") ? "false" : "true";
            case NUMBER -> Integer.toString(setting.most().orElseThrow());
            case CHOICE -> setting.choices().getLast().value();
            case TEXT -> "Welcome, you.";
            case PHRASES -> "so tired\ngive up";
            case TIME -> "05:45";
            case ZONE -> "America/Bogota";
            case COUNTRY -> "CO";
        };
    }

    /// The same as people type it.
    private String typed(String guild, String key) throws Exception {
        return switch (setting(guild, key).kind()) {
            case CHANNEL -> CHANNEL;
            case ROLE -> ROLE;
            case PHRASES -> "so tired; give up";
            default -> someValue(guild, key);
        };
    }

    private static JsonNode exported(SettingsFile file) {
        return JsonMapper.builder().build().readTree(file.json()).path("settings");
    }

    private static SettingsFile file(String settings) {
        return new SettingsFile("{\"kind\":\"hearth-guild-settings\",\"version\":1,\"settings\":" + settings + "}");
    }
}
