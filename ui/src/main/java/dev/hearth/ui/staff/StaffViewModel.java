package dev.hearth.ui.staff;

import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.ListStaff;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.engine.NameOwner;
import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.RemoveOwner;
import dev.hearth.control.engine.ShowStaffCommands;
import dev.hearth.control.engine.StaffList;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.ui.live.Asking;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.live.Names;
import dev.hearth.ui.port.EngineListener;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.SupervisorPort;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Who looks after the installation, which guilds have the commands for it, and what was changed about that. Names come
/// from Discord and follow when they are known.
public final class StaffViewModel implements EngineListener {
    private static final String OWNER = "OWNER";

    /// What the page shows.
    enum Phase {
        /// It is not known yet.
        LOADING,
        /// The background part was ended, or does not start.
        AWAY,
        /// The engine does not run.
        STOPPED,
        /// Staff could not be asked for.
        FAILED,
        READY
    }

    private final SupervisorPort supervisor;
    private final EnginePort engine;
    private final LiveHouse live;
    private final Asking asking;
    private final Names names;
    private final ChangesViewModel changes;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable StaffList> staff = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<GuildList> guilds =
            new ReadOnlyObjectWrapper<>(new GuildList(false, List.of()));
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();

    public StaffViewModel(SupervisorPort supervisor, EnginePort engine, LiveHouse live) {
        this.supervisor = supervisor;
        this.engine = engine;
        this.live = live;
        asking = new Asking(engine);
        names = new Names(asking);
        changes = new ChangesViewModel(asking, names);
        engine.hear(this);
        live.connectionProperty().subscribe(this::reckon);
        live.viewProperty().subscribe(this::reckon);
        live.environmentProperty().subscribe((before, now) -> gone());
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
        asking.forget();
        names.forget();
        changes.forget();
        busy.set(false);
        staff.set(null);
        guilds.set(new GuildList(false, List.of()));
        problem.set(null);
        reckon();
    }

    /// Asks anew: roles are given and taken on Discord, too.
    void look() {
        asking.ask(new ListGuilds(), guilds::set, why -> {});
        asking.ask(new ListStaff(), this::show, why -> {
            problem.set(why);
            reckon();
        });
    }

    /// Makes somebody an owner.
    void nameOwner(Person person) {
        names.know(List.of(person));
        order(new NameOwner(person.id()), new Told.Named(person.name()));
    }

    /// Takes an owner that role.
    void removeOwner(String user) {
        order(
                new RemoveOwner(user),
                new Told.Removed(names.of(user).map(Person::name).orElse(user)));
    }

    /// Gives a guild the staff commands, or takes them away there.
    void show(String guild, boolean shown) {
        var name = guild(guild).map(GuildEntry::name).orElse(guild);
        order(new ShowStaffCommands(guild, shown), shown ? new Told.Shown(name) : new Told.Hidden(name));
    }

    void startBot() {
        supervisor.ask(
                new StartBot(live.environment()),
                outcome -> outcome.either(live::heard, why -> told.set(new Told.Failed(why))));
    }

    /// Starts the background part where it had been ended.
    void wake() {
        supervisor.wake();
    }

    /// A new search for somebody to name.
    CandidatesViewModel candidates() {
        return new CandidatesViewModel(engine, guilds::get);
    }

    /// The only owner cannot be removed.
    boolean isRemovable(StaffList.Member member) {
        return isOwner(member) && owners() > 1;
    }

    static boolean isOwner(StaffList.Member member) {
        return member.role().equals(OWNER);
    }

    private long owners() {
        var now = staff.get();
        return now == null
                ? 0
                : now.members().stream().filter(StaffViewModel::isOwner).count();
    }

    /// A guild that the bot is in.
    Optional<GuildEntry> guild(String id) {
        return guilds.get().guilds().stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    /// The guilds that could be given the staff commands.
    List<GuildEntry> withoutCommands() {
        var now = staff.get();
        return guilds.get().guilds().stream()
                .filter(entry -> now == null || !now.guilds().contains(entry.id()))
                .toList();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// Who looks after the installation; null until the engine has told.
    ReadOnlyObjectProperty<@Nullable StaffList> staffProperty() {
        return staff.getReadOnlyProperty();
    }

    /// The guilds that the bot is in; none while it is offline.
    ReadOnlyObjectProperty<GuildList> guildsProperty() {
        return guilds.getReadOnlyProperty();
    }

    /// Why staff could not be read last time; null if they could.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// What came of the last order; null before the first.
    ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// Whether an order is on its way.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    Names names() {
        return names;
    }

    ChangesViewModel changes() {
        return changes;
    }

    private void order(Request<StaffList> order, Told done) {
        busy.set(true);
        asking.ask(
                order,
                now -> {
                    busy.set(false);
                    show(now);
                    told.set(done);
                },
                why -> {
                    busy.set(false);
                    told.set(new Told.Failed(why));
                });
    }

    private void show(StaffList now) {
        problem.set(null);
        staff.set(now);
        names.want(now.members().stream().map(StaffList.Member::user).toList());
        changes.load();
        reckon();
    }

    private void reckon() {
        phase.set(
                switch (live.reach()) {
                    case COMING -> Phase.LOADING;
                    case AWAY -> Phase.AWAY;
                    case STOPPED -> Phase.STOPPED;
                    case THERE -> known();
                });
    }

    private Phase known() {
        if (staff.get() != null) {
            return Phase.READY;
        }
        return problem.get() == null ? Phase.LOADING : Phase.FAILED;
    }
}
