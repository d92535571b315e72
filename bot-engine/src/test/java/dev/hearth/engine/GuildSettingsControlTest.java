package dev.hearth.engine;

import static dev.hearth.control.engine.EngineState.ONLINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.hearth.control.Refused;
import dev.hearth.control.Request;
import dev.hearth.control.engine.CheckSettings;
import dev.hearth.control.engine.CopySettings;
import dev.hearth.control.engine.GoOffline;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.ImportSettings;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.ListSettingChanges;
import dev.hearth.control.engine.SaveConfiguration;
import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingChange;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingsFile;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.practice.Practice;
import dev.hearth.practice.PracticeOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the console can ask about guilds' settings, of an engine in a process of its own that is in two guilds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class GuildSettingsControlTest {
    private static final long MANAGE_CHANNELS = 1L << 4;
    private static final long MANAGE_ROLES = 1L << 28;

    private Practice practice;
    private ControlledEngine engine;
    private String first;
    private String second;
    private Workbench workbench;

    @BeforeAll
    void start(@TempDir Path data) throws Exception {
        practice = Practice.start(PracticeOptions.defaults().guilds(2));
        practice.guise().permissions(MANAGE_CHANNELS | MANAGE_ROLES);
        engine = ControlledEngine.start(ControlledEngine.online(data, "practice", practice.restBase()));
        engine.live().await(ONLINE);
        first = guild("Practice").id();
        second = guild("Harbour").id();
        workbench = new Workbench(practice, "practice");
    }

    @AfterAll
    void stop() {
        engine.close();
        practice.close();
    }

    @AfterEach
    void clear() throws Exception {
        if (engine.ask(new ListGuilds()).online()) {
            for (String guild : List.of(first, second)) {
                engine.ask(new ImportSettings(guild, "en", file("{}"), false));
            }
        }
    }

    @Test
    void theSavedConfigurationNamesTheServers() throws Exception {
        save(first, "quietFrom", "21:00");

        assertThat(engine.ask(new SaveConfiguration()).json())
                .contains("\"name\" : \"Practice\"", "\"quietFrom\" : \"21:00\"");
    }

    @Test
    void guildsAreListedByNameWithTheirMarks() throws Exception {
        assertThat(engine.ask(new ListGuilds()).guilds())
                .extracting(GuildEntry::name)
                .contains("Practice", "Harbour");
        assertThat(guild("Practice").members()).isGreaterThan(3);
        assertThat(guild("Practice").missing()).isEmpty();
        assertThat(guild("Practice").chosen()).isZero();

        save(first, "quietFrom", "21:00");

        assertThat(guild("Practice").chosen()).isEqualTo(1);
        assertThat(guild("Harbour").chosen()).isZero();
    }

    @Test
    void aFormHasAllThatItNeedsInTheAskedLanguage() throws Exception {
        SettingsView view = engine.ask(new TellSettings(first, "de"));

        assertThat(view.guild().orElseThrow().name()).isEqualTo("Practice");
        assertThat(view.groups()).extracting(SettingsView.Choice::label).contains("Kanäle", "Fürsorge");
        assertThat(view.channels())
                .filteredOn(channel -> channel.name().equals("moderators"))
                .singleElement()
                .satisfies(channel -> assertThat(channel.open()).isFalse());
        assertThat(view.roles()).extracting(SettingsView.RoleView::name).contains("Moderator", "@everyone");
        SettingView level = setting(view, "autoModLevel");
        assertThat(level.label()).isEqualTo("Strenge");
        assertThat(level.least()).contains(1);
        assertThat(level.most()).contains(5);
        assertThat(level.standard()).contains("3");
        assertThat(level.waiting()).isEmpty();
        assertThat(setting(view, "crisisSensitivity").waiting()).contains("die Krisenhilfe");
        assertThat(setting(view, "checkInVisibility").choices())
                .extracting(SettingsView.Choice::value)
                .containsExactly("PRIVATE", "ANONYMOUS_SUMMARY", "SHARED");
        assertThat(setting(view, "checkInVisibility").waiting()).isEmpty();
    }

    private SettingView now(String key) throws Exception {
        return setting(tell(first), key);
    }

    @Test
    void whatDoesNotFitTheLiveGuildChangesNothingAndSaysWhy() throws Exception {
        SettingsView view = tell(first);
        List<SettingEdit> edits = List.of(
                edit("quietFrom", "21:00"),
                edit("modAlertChannelId", channel(view, "general")),
                edit("checkInChannelId", "123456789012345678"),
                edit("autoModLevel", "6"),
                edit("systemRoleId", role(view, "Hearth")),
                edit("moderatorRoleId", role(view, "@everyone")));

        assertThat(engine.ask(new CheckSettings(first, "en", edits)).taken()).isFalse();
        SettingsOutcome outcome = engine.ask(new SaveSettings(first, "en", edits));

        assertThat(outcome.taken()).isFalse();
        assertThat(outcome.findings())
                .extracting(SettingFinding::key, SettingFinding::code)
                .containsExactlyInAnyOrder(
                        pair("modAlertChannelId", "channel-public"),
                        pair("checkInChannelId", "channel-gone"),
                        pair("autoModLevel", "bounds"),
                        pair("systemRoleId", "role-managed"),
                        pair("moderatorRoleId", "role-everyone"));
        assertThat(guild("Practice").chosen()).isZero();
        assertThat(engine.ask(new CheckSettings(first, "en", List.of(edits.getFirst())))
                        .taken())
                .isTrue();
        assertThat(guild("Practice").chosen()).isZero();
    }

    /// What was right when it was saved can become wrong.
    @Test
    void aChannelThatIsDeletedLaterIsAFaultOfItsGuild() throws Exception {
        String quiet = workbench.make("guilds/" + first + "/channels", "{\"name\":\"quiet\",\"type\":0}");
        Patience.until(
                "the engine knows the channel",
                () -> tell(first).channels().stream()
                        .anyMatch(channel -> channel.id().equals(quiet)));
        assertThat(save(first, "checkInChannelId", quiet).taken()).isTrue();
        assertThat(guild("Practice").faults()).isZero();

        workbench.remove("channels/" + quiet);

        Patience.until("the fault is marked", () -> guild("Practice").faults() == 1);
        assertThat(now("checkInChannelId").findings())
                .extracting(SettingFinding::code)
                .containsExactly("channel-gone");
    }

    @Test
    void aChannelInWhichTheBotMayNotSpeakIsNotTaken() throws Exception {
        String mute = workbench.make("guilds/" + first + "/channels", "{\"name\":\"mute\",\"type\":0}");
        workbench.put("channels/" + mute + "/permissions/" + first, "{\"type\":0,\"allow\":\"0\",\"deny\":\"2048\"}");
        Patience.until(
                "the engine knows the channel",
                () -> tell(first).channels().stream()
                        .anyMatch(channel -> channel.id().equals(mute)));

        Patience.until(
                "the engine knows what it may not",
                () -> !save(first, "checkInChannelId", mute).taken());
        assertThat(save(first, "checkInChannelId", mute).findings())
                .extracting(SettingFinding::text)
                .containsExactly("the bot lacks there: Send Messages");
        workbench.remove("channels/" + mute);
    }

    @Test
    void anIdOfAnotherGuildIsNotTaken() throws Exception {
        String there = channel(tell(second), "general");

        SettingsOutcome outcome = save(first, "checkInChannelId", there);

        assertThat(outcome.taken()).isFalse();
        assertThat(outcome.findings()).extracting(SettingFinding::code).containsExactly("channel-gone");
    }

    @Test
    void theHistoryTellsConsoleAndDiscordApart() throws Exception {
        practice.person("Noor").in("general").command("/guildsettings general quiet-from:20:00");
        save(first, "quietFrom", "21:00");

        List<SettingChange> changes =
                engine.ask(new ListSettingChanges(first, Optional.empty(), 2)).changes();

        assertThat(changes)
                .extracting(SettingChange::user, SettingChange::before, SettingChange::after)
                .containsExactly(
                        pair(Optional.empty(), Optional.of("20:00"), Optional.of("21:00")),
                        pair(
                                Optional.of(
                                        Long.toString(practice.person("Noor").id())),
                                Optional.empty(),
                                Optional.of("20:00")));
    }

    @Test
    void aCopyFindsChannelsByTheirNames() throws Exception {
        SettingsView here = tell(first);
        save(first, "quietFrom", "21:00");
        save(first, "checkInChannelId", channel(here, "general"));
        save(first, "modAlertChannelId", channel(here, "moderators"));
        save(second, "quietTo", "05:00");

        SettingsOutcome outcome = engine.ask(new CopySettings(first, second, "en", false));

        assertThat(outcome.taken()).isTrue();
        assertThat(outcome.findings()).extracting(SettingFinding::key).containsExactly("modAlertChannelId");
        SettingsView there = tell(second);
        assertThat(setting(there, "quietFrom").value()).contains("21:00");
        assertThat(setting(there, "quietTo").value()).isEmpty();
        assertThat(setting(there, "checkInChannelId").value()).contains(channel(there, "general"));
        assertThat(setting(there, "checkInChannelId").shown()).isEqualTo("#general");
    }

    @Test
    void aDryRunTellsWhatWouldComeOfItAndChangesNothing() throws Exception {
        save(first, "quietFrom", "21:00");
        save(first, "modAlertChannelId", channel(tell(first), "moderators"));
        save(second, "quietTo", "05:00");

        SettingsOutcome copied = engine.ask(new CopySettings(first, second, "en", true));
        SettingsOutcome cleared = engine.ask(new ImportSettings(first, "en", file("{}"), true));

        assertThat(copied.taken()).isTrue();
        assertThat(copied.changes()).extracting(SettingChange::key).containsExactly("quietFrom", "quietTo");
        assertThat(copied.findings()).extracting(SettingFinding::key).containsExactly("modAlertChannelId");
        assertThat(cleared.changes()).hasSize(2);
        assertThat(setting(tell(second), "quietTo").value()).contains("05:00");
        assertThat(now("quietFrom").value()).contains("21:00");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "null",
                "{\"kind\":\"hearth-guild-settings\",\"version\":1,\"settings\":{\"quietFrom\":\"21:00\"}",
                "{\"kind\":\"hearth-guild-settings\",\"version\":1}",
                "{\"kind\":\"hearth-guild-settings\",\"version\":0,\"settings\":{}}",
                "{\"kind\":\"something-else\",\"version\":1,\"settings\":{}}",
                "{\"kind\":\"hearth-guild-settings\",\"version\":1,\"settings\":{\"autoModLevel\":4}}",
                "{\"kind\":\"hearth-guild-settings\",\"version\":1,\"settings\":{\"quietTo\":\"1:00\",\"quietTo\":\"2:00\"}}"
            })
    void aFileThatIsCutOrDamagedChangesNothing(String json) throws Exception {
        save(first, "quietFrom", "21:30");

        assertThat(refused(new ImportSettings(first, "en", new SettingsFile(json), false)))
                .isEqualTo("settings-file-damaged");

        assertThat(now("quietFrom").value()).contains("21:30");
    }

    @Test
    void aNewerFileOrAnUnknownSettingIsRefusedAsSuch() throws Exception {
        save(first, "quietFrom", "21:30");

        assertThat(refused(new ImportSettings(
                        first,
                        "en",
                        new SettingsFile("{\"kind\":\"hearth-guild-settings\",\"version\":2,\"settings\":{}}"),
                        false)))
                .isEqualTo("settings-file-newer");
        assertThat(refused(new ImportSettings(first, "en", file("{\"moonPhase\":\"full\"}"), false)))
                .isEqualTo("unknown-setting");
        assertThat(refused(new SaveSettings(first, "en", List.of(edit("moonPhase", "full")))))
                .isEqualTo("unknown-setting");
        assertThat(now("quietFrom").value()).contains("21:30");
    }

    @Test
    void aFileWithIdsThatDoNotExistHereIsRefusedWithAllOfThem() throws Exception {
        SettingsOutcome outcome = engine.ask(new ImportSettings(
                first,
                "en",
                file("{\"quietFrom\":\"20:00\",\"checkInChannelId\":\"111111111111111111\","
                        + "\"exemptRoles\":\"222222222222222222 333333333333333333\"}"),
                false));

        assertThat(outcome.taken()).isFalse();
        assertThat(outcome.findings())
                .extracting(SettingFinding::text)
                .anySatisfy(text -> assertThat(text).contains("111111111111111111"))
                .anySatisfy(text -> assertThat(text).contains("222222222222222222"))
                .anySatisfy(text -> assertThat(text).contains("333333333333333333"));
        assertThat(guild("Practice").chosen()).isZero();
    }

    @Test
    void aGuildThatTheBotIsNotInIsUnknown() {
        assertThat(refused(new TellSettings("123456789012345678", "en"))).isEqualTo("unknown-guild");
        assertThat(refused(new TellSettings("Practice", "en"))).isEqualTo("not-an-id");
        assertThat(refused(new CopySettings(first, "-1", "en", false))).isEqualTo("not-an-id");
    }

    /// The last, for it leaves the bot offline.
    @Test
    @Order(Integer.MAX_VALUE)
    void whileTheBotIsOfflineSettingsCanBeChangedButNotChannels() throws Exception {
        String channel = channel(tell(first), "check-ins");
        engine.ask(new GoOffline());

        assertThat(engine.ask(new ListGuilds()).online()).isFalse();
        assertThat(save(first, "quietFrom", "19:00").taken()).isTrue();
        assertThat(save(first, "checkInChannelId", channel).findings())
                .extracting(SettingFinding::code)
                .containsExactly("offline");
        assertThat(refused(new CopySettings(first, second, "en", false))).isEqualTo("bot-offline");
        assertThat(now("quietFrom").value()).contains("19:00");
    }

    private String refused(Request<?> request) {
        Refused refused = catchThrowableOfType(Refused.class, () -> engine.ask(request));
        assertThat(refused)
                .as("refusal of %s", request.getClass().getSimpleName())
                .isNotNull();
        return refused.problem().code();
    }

    private GuildEntry guild(String name) throws Exception {
        return engine.ask(new ListGuilds()).guilds().stream()
                .filter(guild -> guild.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private SettingsOutcome save(String guild, String key, String value) throws Exception {
        return engine.ask(new SaveSettings(guild, "en", List.of(edit(key, value))));
    }

    private SettingsView tell(String guild) throws Exception {
        return engine.ask(new TellSettings(guild, "en"));
    }

    private static SettingEdit edit(String key, String value) {
        return new SettingEdit(key, Optional.of(value));
    }

    private static SettingsFile file(String settings) {
        return new SettingsFile("{\"kind\":\"hearth-guild-settings\",\"version\":1,\"settings\":" + settings + "}");
    }

    private static SettingView setting(SettingsView view, String key) {
        return view.settings().stream()
                .filter(setting -> setting.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    private static String channel(SettingsView view, String name) {
        return view.channels().stream()
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static String role(SettingsView view, String name) {
        return view.roles().stream()
                .filter(role -> role.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static org.assertj.core.groups.Tuple pair(Object... values) {
        return org.assertj.core.groups.Tuple.tuple(values);
    }
}
