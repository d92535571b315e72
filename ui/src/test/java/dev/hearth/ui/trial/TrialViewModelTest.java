package dev.hearth.ui.trial;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingChange;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingView.Kind;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.SettingsView.ChannelView;
import dev.hearth.control.engine.SettingsView.RoleView;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.ui.Houses;
import dev.hearth.ui.port.InMemoryEngine;
import dev.hearth.ui.port.InMemorySupervisor;
import dev.hearth.ui.text.Language;
import dev.hearth.ui.trial.TrialViewModel.State;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrialViewModelTest {
    private static final GuildEntry PLACE = new GuildEntry("9", "Practice", Optional.empty(), 6, List.of(), 0, 0);
    private static final List<String> KEYS = List.of("checkInChannelId", "moderatorRoles", "language", "quietFrom");

    private final InMemorySupervisor supervisor = new InMemorySupervisor();
    private final InMemoryEngine practice = new InMemoryEngine();
    private final Map<String, String> there = new HashMap<>(Map.of("language", "FR"));
    private final List<String> refused = new ArrayList<>();
    private final TrialViewModel trial = new TrialViewModel(supervisor, practice, () -> Language.EN);

    TrialViewModelTest() {
        practice.answers()
                .to(ListGuilds.class, asked -> new GuildList(true, List.of(PLACE)))
                .to(
                        TellSettings.class,
                        asked -> view(
                                List.of("801:general", "802:quiet", "803:twice", "804:twice"),
                                List.of("901:Mods"),
                                there))
                .to(SaveSettings.class, asked -> save(asked.edits()));
    }

    @Test
    void bringsWhatIsWantedWithChannelsAndRolesFoundByTheirNames() {
        online();

        trial.begin(wanted(
                Map.of("checkInChannelId", "12", "moderatorRoles", "21", "language", "DE"), edit("language", "ES")));

        assertThat(there)
                .containsOnly(
                        Map.entry("checkInChannelId", "802"),
                        Map.entry("moderatorRoles", "901"),
                        Map.entry("language", "ES"));
        assertThat(running().left()).isEmpty();
        assertThat(running().guild()).isEqualTo("Harbour");
    }

    @Test
    void saysWhatHasNoNamesakeAndLeavesItAsItIs() {
        there.put("checkInChannelId", "801");
        online();

        trial.begin(wanted(Map.of("checkInChannelId", "13", "moderatorRoles", "21 22")));

        assertThat(running().left()).containsExactly("label of checkInChannelId", "label of moderatorRoles");
        assertThat(there).containsOnly(Map.entry("checkInChannelId", "801"));
    }

    @Test
    void doesNotGuessBetweenTwoOfOneName() {
        online();

        trial.begin(wanted(Map.of("checkInChannelId", "14")));

        assertThat(running().left()).containsExactly("label of checkInChannelId");
    }

    @Test
    void leavesOutWhatDoesNotHoldInThePracticeServer() {
        refused.add("checkInChannelId");
        online();

        trial.begin(wanted(Map.of("checkInChannelId", "12", "language", "DE")));

        assertThat(running().left()).containsExactly("label of checkInChannelId");
        assertThat(there).containsOnly(Map.entry("language", "DE"));
    }

    @Test
    void putsBackWhatItChangedAndNothingElse() {
        online();
        trial.begin(wanted(Map.of("language", "DE")));
        there.put("quietFrom", "21:00");
        there.put("language", "EN");

        trial.end();

        assertThat(there).containsOnly(Map.entry("language", "FR"), Map.entry("quietFrom", "21:00"));
        assertThat(trial.stateProperty().get()).isEqualTo(new State.None());
    }

    @Test
    void anotherTrialPutsTheFirstBackBefore() {
        online();
        trial.begin(wanted(Map.of("language", "DE", "quietFrom", "20:00")));

        trial.begin(wanted(Map.of("language", "ES")));
        trial.end();

        assertThat(there).containsOnly(Map.entry("language", "FR"));
    }

    @Test
    void aTrialThatCannotBePutBackIsNotForgotten() {
        online();
        trial.begin(wanted(Map.of("language", "DE")));
        practice.answers().refuse(SaveSettings.class, Problem.of("database-unreachable", "", ""));

        trial.end();

        assertThat(running().guild()).isEqualTo("Harbour");
        assertThat(trial.problemProperty().get()).isNotNull();
        practice.answers().to(SaveSettings.class, asked -> save(asked.edits()));
        trial.end();
        assertThat(there).containsOnly(Map.entry("language", "FR"));
    }

    @Test
    void whoLeavesDuringATrialHasItPutBackFirstAndLeavesEvenIfThatFails() {
        List<String> order = new ArrayList<>();
        trial.leave(() -> order.add("nothing to put back"));
        online();
        trial.begin(wanted(Map.of("language", "DE")));
        practice.answers().refuse(SaveSettings.class, Problem.of("unreachable", "", ""));
        trial.leave(() -> order.add("with " + there.get("language")));
        practice.answers().to(SaveSettings.class, asked -> save(asked.edits()));
        trial.leave(() -> order.add("with " + there.get("language")));

        assertThat(order).containsExactly("nothing to put back", "with DE", "with FR");
        assertThat(trial.stateProperty().get()).isEqualTo(new State.None());
    }

    @Test
    void startsThePracticeBotAndWaitsForIt() {
        supervisor.tell(Houses.in(BotState.STOPPED));
        supervisor
                .answers()
                .to(StartBot.class, asked -> Houses.view(asked.environment(), BotState.STARTING, Optional.empty()));
        assertThat(trial.needsStart()).isTrue();

        trial.begin(wanted(Map.of("language", "DE")));

        assertThat(supervisor.answers().asked()).containsExactly(new StartBot(Environment.PRACTICE));
        assertThat(trial.stateProperty().get()).isInstanceOf(State.Coming.class);
        supervisor.tell(Houses.in(BotState.CONNECTING));
        supervisor.tell(Houses.in(BotState.ONLINE));
        assertThat(running().place()).isEqualTo(PLACE);
    }

    @Test
    void givesUpWithTheReasonIfThePracticeBotDoesNotStart() {
        supervisor.tell(Houses.in(BotState.STOPPED));
        supervisor
                .answers()
                .to(StartBot.class, asked -> Houses.view(asked.environment(), BotState.STARTING, Optional.empty()));
        trial.begin(wanted(Map.of("language", "DE")));
        var why = Problem.of("crash-loop", "", "");

        supervisor.tell(Houses.in(BotState.SAFE_MODE, why));

        assertThat(trial.stateProperty().get()).isEqualTo(new State.None());
        assertThat(trial.problemProperty().get()).isEqualTo(why);
    }

    private void online() {
        supervisor.tell(Houses.in(BotState.ONLINE));
    }

    private State.Running running() {
        assertThat(trial.stateProperty().get()).isInstanceOf(State.Running.class);
        return (State.Running) trial.stateProperty().get();
    }

    private static SettingEdit edit(String key, String value) {
        return new SettingEdit(key, Optional.of(value));
    }

    private static Wanted wanted(Map<String, String> chosen, SettingEdit... edits) {
        return new Wanted(
                "Harbour",
                view(List.of("11:general", "12:quiet", "13:gone", "14:twice"), List.of("21:Mods", "22:Elders"), chosen),
                List.of(edits));
    }

    private static SettingsView view(List<String> channels, List<String> roles, Map<String, String> chosen) {
        return new SettingsView(
                Optional.empty(),
                List.of(),
                KEYS.stream()
                        .map(key -> setting(key, Optional.ofNullable(chosen.get(key))))
                        .toList(),
                channels.stream()
                        .map(one -> one.split(":"))
                        .map(one -> new ChannelView(one[0], one[1], "TEXT", "", false))
                        .toList(),
                roles.stream()
                        .map(one -> one.split(":"))
                        .map(one -> new RoleView(one[0], one[1], false, false))
                        .toList());
    }

    private static SettingView setting(String key, Optional<String> value) {
        var kind = switch (key) {
            case "checkInChannelId" -> Kind.CHANNEL;
            case "moderatorRoles" -> Kind.ROLES;
            default -> Kind.TEXT;
        };
        return new SettingView(
                key,
                "GENERAL",
                kind,
                "label of " + key,
                "",
                value,
                Optional.empty(),
                "",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    private SettingsOutcome save(List<SettingEdit> edits) {
        var unfit = edits.stream()
                .filter(edit -> edit.value().isPresent() && refused.contains(edit.key()))
                .map(edit -> new SettingFinding(edit.key(), SettingFinding.Level.ERROR, "channel-public", ""))
                .toList();
        if (!unfit.isEmpty()) {
            return new SettingsOutcome(false, List.of(), unfit);
        }
        var changes = new ArrayList<SettingChange>();
        for (var edit : edits) {
            var before = Optional.ofNullable(there.get(edit.key()));
            if (!before.equals(edit.value())) {
                changes.add(new SettingChange(
                        "1", "1", Houses.NOW, Optional.empty(), "SAVE", edit.key(), before, edit.value()));
                edit.value().ifPresentOrElse(value -> there.put(edit.key(), value), () -> there.remove(edit.key()));
            }
        }
        return new SettingsOutcome(true, changes, List.of());
    }
}
