package dev.hearth.ui.trial;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingFinding.Level;
import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.port.SupervisorPort;
import dev.hearth.ui.text.Language;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Brings settings that nobody has saved to a guild of the practice Discord, and puts back there what was before. What
/// is put back is what this trial changed and nothing else, whatever was tried by commands meanwhile.
public final class TrialViewModel implements SupervisorListener {
    private static final Set<BotState> GIVEN_UP = EnumSet.of(BotState.FAILED, BotState.SAFE_MODE);

    /// How the trial stands.
    public sealed interface State {
        /// There is none.
        record None() implements State {}

        /// The practice bot starts, or the settings are on their way.
        record Coming(Wanted wanted) implements State {}

        /// It can be tried.
        ///
        /// @param place  the practice guild
        /// @param left   the names of settings that could not be brought there
        /// @param before what puts all back
        record Running(String guild, GuildEntry place, List<String> left, List<SettingEdit> before) implements State {
            public Running {
                left = List.copyOf(left);
                before = List.copyOf(before);
            }
        }
    }

    private static final State NONE = new State.None();

    private final SupervisorPort supervisor;
    private final EnginePort practice;
    private final Supplier<Language> language;
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(NONE);
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private BotState bot = BotState.STOPPED;
    private boolean starting;

    /// @param practice the engine of the practice environment, whichever one the window shows
    public TrialViewModel(SupervisorPort supervisor, EnginePort practice, Supplier<Language> language) {
        this.supervisor = supervisor;
        this.practice = practice;
        this.language = language;
        supervisor.hear(this);
    }

    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /// Why it could not be begun or ended last time; null if it could.
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the practice bot has to be started for it.
    public boolean needsStart() {
        return bot != BotState.ONLINE && bot != BotState.DEGRADED;
    }

    /// Begins a trial, in place of one that runs.
    public void begin(Wanted wanted) {
        if (state.get() instanceof State.Running running) {
            end(running, () -> begin(wanted));
            return;
        }
        problem.set(null);
        state.set(new State.Coming(wanted));
        if (needsStart()) {
            starting = true;
            supervisor.ask(new StartBot(Environment.PRACTICE), outcome -> outcome.either(view -> {}, this::giveUp));
        } else {
            bring(wanted);
        }
    }

    /// Puts back what was before.
    public void end() {
        if (state.get() instanceof State.Running running) {
            end(running, () -> {});
        }
    }

    /// Puts back what was before, as far as that can be done, and goes on: nothing that was tried outlives the window.
    public void leave(Runnable then) {
        if (state.get() instanceof State.Running running) {
            putBack(running, then, why -> then.run());
        } else {
            then.run();
        }
    }

    @Override
    public void house(House house) {
        var view = house.of(Environment.PRACTICE);
        bot = view.state();
        if (starting && state.get() instanceof State.Coming(var wanted)) {
            if (!needsStart()) {
                starting = false;
                bring(wanted);
            } else if (GIVEN_UP.contains(bot)) {
                giveUp(view.problem().orElseGet(TrialViewModel::noGuild));
            }
        }
    }

    @Override
    public void away(Away why) {
        bot = BotState.STOPPED;
    }

    private void bring(Wanted wanted) {
        practice.ask(new ListGuilds(), outcome -> outcome.either(list -> bring(wanted, list), this::giveUp));
    }

    private void bring(Wanted wanted, GuildList list) {
        if (list.guilds().isEmpty()) {
            giveUp(noGuild());
            return;
        }
        var place = list.guilds().getFirst();
        practice.ask(
                new TellSettings(place.id(), tag()),
                outcome -> outcome.either(view -> save(wanted, place, Carried.over(wanted, view), true), this::giveUp));
    }

    /// What cannot hold in the practice guild as it is, such as a channel that everyone can read there, is left out.
    private void save(Wanted wanted, GuildEntry place, Carried carried, boolean again) {
        practice.ask(
                new SaveSettings(place.id(), tag(), carried.edits()),
                outcome -> outcome.either(
                        saved -> {
                            if (saved.taken()) {
                                run(wanted, place, carried, saved);
                            } else if (again) {
                                save(wanted, place, carried.without(refused(saved)), false);
                            } else {
                                giveUp(unfit());
                            }
                        },
                        this::giveUp));
    }

    private static List<String> refused(SettingsOutcome saved) {
        return saved.findings().stream()
                .filter(finding -> finding.level() == Level.ERROR)
                .map(SettingFinding::key)
                .toList();
    }

    private void run(Wanted wanted, GuildEntry place, Carried carried, SettingsOutcome saved) {
        var before = saved.changes().stream()
                .map(change -> new SettingEdit(change.key(), change.before()))
                .toList();
        state.set(new State.Running(wanted.guild(), place, names(wanted.view(), carried.left()), before));
    }

    private static List<String> names(SettingsView view, List<String> keys) {
        return view.settings().stream()
                .filter(setting -> keys.contains(setting.key()))
                .map(SettingView::label)
                .toList();
    }

    private void end(State.Running running, Runnable then) {
        putBack(running, then, problem::set);
    }

    private void putBack(State.Running running, Runnable then, Consumer<Problem> failed) {
        problem.set(null);
        Consumer<SettingsOutcome> ended = outcome -> {
            state.set(NONE);
            then.run();
        };
        practice.ask(
                new SaveSettings(running.place().id(), tag(), running.before()),
                outcome -> outcome.either(ended, failed));
    }

    private void giveUp(Problem why) {
        starting = false;
        state.set(NONE);
        problem.set(why);
    }

    private static Problem noGuild() {
        return Problem.of(
                "practice-away", "The practice bot is not online.", "Start it on the page Practice, then try again.");
    }

    private static Problem unfit() {
        return Problem.of(
                "trial-unfit",
                "These settings do not fit the practice server.",
                "Mend what is marked, then try again.");
    }

    private String tag() {
        return language.get().code();
    }
}
