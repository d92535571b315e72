package dev.hearth.ui.feedback;

import dev.hearth.control.engine.EngineStatus;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.Metrics;
import dev.hearth.control.engine.TicketHead;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.ui.live.Asking;
import dev.hearth.ui.live.LiveHouse;
import dev.hearth.ui.live.Names;
import dev.hearth.ui.port.EngineListener;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.port.SupervisorPort;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What members wrote to those who look after the installation, and the one ticket that is open. An answer that was
/// begun is kept while another ticket is looked at.
public final class FeedbackViewModel implements EngineListener {
    /// How often it is looked again, the page shown or not: the sidebar tells how many are open.
    private static final Duration LOOKS = Duration.ofSeconds(15);

    /// What the page shows.
    enum Phase {
        /// It is not known yet whether there is an engine.
        LOADING,
        /// The background part was ended, or does not start.
        AWAY,
        /// The engine does not run.
        STOPPED,
        READY
    }

    private final SupervisorPort supervisor;
    private final LiveHouse live;
    private final Asking asking;
    private final Names names;
    private final TicketsViewModel tickets;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<List<GuildEntry>> guilds = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable TicketViewModel> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private final Map<String, TicketViewModel> begun = new HashMap<>();
    private Instant looked = Instant.EPOCH;

    public FeedbackViewModel(SupervisorPort supervisor, EnginePort engine, LiveHouse live) {
        this.supervisor = supervisor;
        this.live = live;
        asking = new Asking(engine);
        names = new Names(asking);
        tickets = new TicketsViewModel(asking, names);
        engine.hear(this);
        live.connectionProperty().subscribe(this::reckon);
        live.viewProperty().subscribe(this::reckon);
        live.environmentProperty().subscribe((before, now) -> leave());
    }

    @Override
    public void status(EngineStatus status) {
        look();
    }

    /// They come each second, which is a clock.
    @Override
    public void metrics(Metrics metrics) {
        if (metrics.at().isAfter(looked.plus(LOOKS))) {
            looked = metrics.at();
            tickets.load();
        }
    }

    @Override
    public void gone() {
        asking.forget();
        names.forget();
        tickets.forget();
        guilds.set(List.of());
        begun.values().forEach(TicketViewModel::forget);
        reckon();
    }

    /// Asks anew: members write, and staff answer on Discord, too.
    void look() {
        asking.ask(new ListGuilds(), now -> guilds.set(now.guilds()), why -> {});
        tickets.load();
        var ticket = opened.get();
        if (ticket != null) {
            ticket.load();
        }
    }

    void open(TicketHead head) {
        begun.values().removeIf(ticket -> ticket.draftProperty().get().isBlank());
        var ticket = begun.computeIfAbsent(head.id(), id -> new TicketViewModel(asking, head, this::tell));
        opened.set(ticket);
        ticket.load();
        names.want(List.of(head.user()));
    }

    void startBot() {
        supervisor.ask(
                new StartBot(live.environment()),
                outcome -> outcome.either(live::heard, why -> tell(new Told.Failed(why))));
    }

    /// Starts the background part where it had been ended.
    void wake() {
        supervisor.wake();
    }

    /// A guild that the bot is in.
    Optional<GuildEntry> guild(String id) {
        return guilds.get().stream().filter(entry -> entry.id().equals(id)).findFirst();
    }

    TicketsViewModel tickets() {
        return tickets;
    }

    Names names() {
        return names;
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    /// The guilds that the bot is in; none while it is offline.
    ReadOnlyObjectProperty<List<GuildEntry>> guildsProperty() {
        return guilds.getReadOnlyProperty();
    }

    /// The ticket that is open; null for none.
    ReadOnlyObjectProperty<@Nullable TicketViewModel> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// What came of the last order; null before the first.
    ReadOnlyObjectProperty<@Nullable Told> toldProperty() {
        return told.getReadOnlyProperty();
    }

    /// The same may happen twice and is told twice.
    private void tell(Told what) {
        told.set(null);
        told.set(what);
        tickets.load();
    }

    /// Tickets of another environment are others', and so is what was begun for them.
    private void leave() {
        gone();
        begun.clear();
        opened.set(null);
    }

    private void reckon() {
        phase.set(
                switch (live.reach()) {
                    case COMING -> Phase.LOADING;
                    case AWAY -> Phase.AWAY;
                    case STOPPED -> Phase.STOPPED;
                    case THERE -> Phase.READY;
                });
    }
}
