package dev.hearth.ui.servers;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.engine.TellInvite;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.ui.kit.Folded;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.port.EngineListener;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.SupervisorPort;
import dev.hearth.ui.text.Language;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/// The guilds that the bot is in, and the one that is open. A guild with unsaved changes is remembered with them.
public final class ServersViewModel implements EngineListener {
    /// What the page shows.
    enum Phase {
        /// It is not known yet.
        LOADING,
        /// The background part was ended, or does not start.
        AWAY,
        /// The engine does not run.
        STOPPED,
        /// It runs, and the bot is offline.
        OFFLINE,
        /// The guilds could not be asked for.
        FAILED,
        /// The bot is in no guild.
        EMPTY,
        READY
    }

    /// A guild among those of one environment: the same bot may be in the same guild only once, but the practice guilds
    /// are others.
    private record Key(Environment environment, String guild) {}

    /// A guild with its name as it is searched for.
    private record Named(GuildEntry entry, String folded) {}

    private final SupervisorPort supervisor;
    private final EnginePort engine;
    private final LiveHouse live;
    private final ObservableValue<Language> language;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<List<GuildEntry>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable GuildViewModel> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> refusal = new ReadOnlyObjectWrapper<>();
    private final StringProperty sought = new SimpleStringProperty("");
    private final BooleanProperty troubledOnly = new SimpleBooleanProperty();
    private final Map<Key, GuildViewModel> models = new HashMap<>();
    private @Nullable GuildList list;
    private List<Named> all = List.of();

    public ServersViewModel(
            SupervisorPort supervisor, EnginePort engine, LiveHouse live, ObservableValue<Language> language) {
        this.supervisor = supervisor;
        this.engine = engine;
        this.live = live;
        this.language = language;
        engine.hear(this);
        live.connectionProperty().subscribe(this::reckon);
        live.viewProperty().subscribe(this::reckon);
        live.environmentProperty().subscribe((before, now) -> forget());
        sought.subscribe(this::filter);
        troubledOnly.subscribe(this::filter);
    }

    @Override
    public void status(EngineStatus status) {
        look();
    }

    @Override
    public void metrics(Metrics metrics) {
        // others' business
    }

    @Override
    public void gone() {
        list = null;
        reckon();
    }

    /// Asks anew which guilds there are and how the open one is: channels and roles come and go.
    void look() {
        engine.ask(
                new ListGuilds(),
                outcome -> outcome.either(
                        now -> {
                            problem.set(null);
                            show(now);
                        },
                        why -> {
                            problem.set(why);
                            reckon();
                        }));
        var guild = opened.get();
        if (guild != null) {
            guild.load();
        }
    }

    void open(GuildEntry entry) {
        var model = models.computeIfAbsent(
                new Key(live.environment(), entry.id()), key -> new GuildViewModel(engine, entry, language::getValue));
        model.show(entry);
        opened.set(model);
        model.load();
    }

    /// Goes back to the list. What was changed and not saved is kept.
    void close() {
        opened.set(null);
        models.values().removeIf(model -> model.unsavedProperty().get() == 0);
    }

    /// How many changes of a guild wait to be saved.
    int unsaved(GuildEntry entry) {
        var model = models.get(new Key(live.environment(), entry.id()));
        return model == null ? 0 : model.unsavedProperty().get();
    }

    /// How many changes wait to be saved, in all guilds.
    public int unsaved() {
        return models.values().stream()
                .mapToInt(model -> model.unsavedProperty().get())
                .sum();
    }

    void startBot() {
        refusal.set(null);
        supervisor.ask(new StartBot(live.environment()), outcome -> outcome.either(live::heard, refusal::set));
    }

    /// Starts the background part where it had been ended.
    void wake() {
        supervisor.wake();
    }

    /// Whether there is a Discord to invite the bot on; the practice guilds have it from the beginning.
    boolean canInvite() {
        return live.environment() == Environment.DISCORD;
    }

    /// Hands on the link that adds the bot to a guild, or gives it there what it lacks.
    ///
    /// @param guild the one; empty to let the admin choose
    void invite(Optional<GuildEntry> guild, Consumer<String> open) {
        refusal.set(null);
        engine.ask(
                new TellInvite(guild.map(GuildEntry::id)),
                outcome -> outcome.either(invite -> open.accept(invite.link()), refusal::set));
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// The guilds that are searched for, by name.
    ReadOnlyObjectProperty<List<GuildEntry>> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /// All of them, by name.
    List<GuildEntry> all() {
        return all.stream().map(Named::entry).toList();
    }

    /// The guild that is open; null while the list is.
    ReadOnlyObjectProperty<@Nullable GuildViewModel> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// Why the last order was not taken; null if it was.
    ReadOnlyObjectProperty<@Nullable Problem> refusalProperty() {
        return refusal.getReadOnlyProperty();
    }

    /// Why the guilds could not be read last time; null if they could.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    StringProperty soughtProperty() {
        return sought;
    }

    /// Whether only guilds are shown in which something is not as it should be.
    BooleanProperty troubledOnlyProperty() {
        return troubledOnly;
    }

    static boolean isTroubled(GuildEntry entry) {
        return entry.faults() > 0 || !entry.missing().isEmpty();
    }

    private void forget() {
        close();
        gone();
    }

    private void show(GuildList now) {
        if (!now.equals(list)) {
            list = now;
            all = now.guilds().stream()
                    .map(entry -> new Named(entry, Folded.of(entry.name())))
                    .sorted(Comparator.comparing(Named::folded))
                    .toList();
            filter();
        }
        reckon();
    }

    private void filter() {
        shown.set(all.stream()
                .filter(one -> !troubledOnly.get() || isTroubled(one.entry()))
                .filter(one -> Folded.holds(one.folded(), sought.get()))
                .map(Named::entry)
                .toList());
    }

    private void reckon() {
        phase.set(reckoned());
    }

    private Phase reckoned() {
        return switch (live.reach()) {
            case COMING -> Phase.LOADING;
            case AWAY -> Phase.AWAY;
            case STOPPED -> Phase.STOPPED;
            case THERE -> of(list);
        };
    }

    private Phase of(@Nullable GuildList now) {
        if (now == null) {
            return problem.get() == null ? Phase.LOADING : Phase.FAILED;
        }
        if (!now.online()) {
            return live.isOnItsWay() ? Phase.LOADING : Phase.OFFLINE;
        }
        return now.guilds().isEmpty() ? Phase.EMPTY : Phase.READY;
    }
}
