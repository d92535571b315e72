package dev.hearth.ui.practice;

import dev.hearth.control.Environment;
import dev.hearth.control.Problem;
import dev.hearth.control.supervisor.BotState;
import dev.hearth.control.supervisor.EnvironmentView;
import dev.hearth.control.supervisor.House;
import dev.hearth.control.supervisor.StartBot;
import dev.hearth.ui.port.Outcome;
import dev.hearth.ui.port.PracticePort;
import dev.hearth.ui.port.SupervisorListener;
import dev.hearth.ui.port.SupervisorPort;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.ChatWorld.Person;
import dev.hearth.ui.port.chat.News;
import dev.hearth.ui.port.chat.Place;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/// The practice server as one of its people sees it, and what stands in the way of that.
public final class PracticeViewModel implements SupervisorListener {
    /// What the page shows.
    enum Phase {
        LOADING,
        STOPPED,
        STARTING,
        FAILED,
        /// The supervisor is away.
        AWAY,
        READY
    }

    private final SupervisorPort supervisor;
    private final PracticePort port;
    private final ZoneId zone;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.LOADING);
    private final ReadOnlyObjectWrapper<BotState> bot = new ReadOnlyObjectWrapper<>(BotState.STOPPED);
    private final ReadOnlyObjectWrapper<Optional<Problem>> problem = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyBooleanWrapper lost = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Optional<ChatWorld>> world = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Person>> persona = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Place>> place = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObservableList<Place> places = FXCollections.observableArrayList();
    private final ObservableList<Place> readablePlaces = FXCollections.unmodifiableObservableList(places);
    private final ConversationViewModel conversation;
    private final Doing doing;
    private final ComposerViewModel composer;
    private final FormViewModel form;
    private final Panes panes;
    private @Nullable Object server;
    private PracticePort.@Nullable Reading reading;

    /// A view model of whatever practice server the supervisor tells of.
    ///
    /// @param zone  where the reader of times is
    /// @param clock what they count "minutes ago" from
    public PracticeViewModel(SupervisorPort supervisor, PracticePort port, ZoneId zone, InstantSource clock) {
        this.supervisor = supervisor;
        this.port = port;
        this.zone = zone;
        this.clock = clock;
        this.conversation = new ConversationViewModel(zone);
        this.doing = new Doing(
                port, conversation, this::here, opened -> formViewModel().open(opened));
        this.composer = new ComposerViewModel(
                doing.sender(offered -> composerViewModel().offer(offered)));
        this.form = new FormViewModel(doing::fill, doing::dismissForm);
        this.panes = new Panes(port, conversation, place::get, this::open);
        supervisor.hear(this);
    }

    private Optional<Doing.Here> here() {
        return persona.get().flatMap(person -> place.get().map(where -> new Doing.Here(person, where)));
    }

    @Override
    public void house(House house) {
        var view = house.of(Environment.PRACTICE);
        boolean cameOnline = bot.get() != BotState.ONLINE && view.state() == BotState.ONLINE;
        bot.set(view.state());
        problem.set(view.problem());
        var now = view.practice().orElse(null);
        if (now == null) {
            server = null;
            phase.set(withoutServer(view));
        } else if (!now.equals(server)) {
            server = now;
            phase.set(Phase.LOADING);
            load();
        } else if (cameOnline) {
            doing.commands(composer::offer);
        }
    }

    private static Phase withoutServer(EnvironmentView view) {
        return switch (view.state()) {
            case STOPPED, STOPPING, OFFLINE, SAFE_MODE -> Phase.STOPPED;
            case STARTING, CONNECTING, ONLINE, DEGRADED, WAITING -> Phase.STARTING;
            case FAILED -> Phase.FAILED;
        };
    }

    @Override
    public void away(Away why) {
        server = null;
        phase.set(why == Away.SOUGHT ? Phase.LOADING : Phase.AWAY);
    }

    /// Asks anew who and what there is.
    void load() {
        port.world(outcome -> {
            switch (outcome) {
                case Outcome.Answered<ChatWorld>(var answer) -> enter(answer);
                case Outcome.Failed<ChatWorld>(var why) -> {
                    problem.set(Optional.of(why));
                    phase.set(Phase.FAILED);
                }
            }
        });
    }

    private void enter(ChatWorld found) {
        world.set(Optional.of(found));
        var before = persona.get().map(Person::name).flatMap(found::person);
        before.or(() -> found.people().stream().findFirst()).ifPresent(this::play);
        phase.set(Phase.READY);
    }

    /// Becomes somebody else.
    void play(Person person) {
        var found = world.get();
        if (found.isEmpty()) {
            return;
        }
        closeReading();
        persona.set(Optional.of(person));
        places.setAll(found.get().placesOf(person));
        conversation.begin(person.name());
        form.close();
        var stay = place.get().filter(places::contains);
        stay.or(() -> places.stream().findFirst()).ifPresent(this::open);
        composer.know(KnownNames.of(found.get()));
        reading = port.read(person.name(), new Reading());
    }

    /// Looks who and what there is by now, while the person stays where they are: channels and threads come and go.
    void refresh() {
        port.world(outcome -> outcome.either(this::renew, why -> {}));
    }

    private void renew(ChatWorld found) {
        world.set(Optional.of(found));
        var now = persona.get().map(found::placesOf).orElse(List.of());
        if (!now.equals(places)) {
            places.setAll(now);
            composer.know(KnownNames.of(found));
        }
        if (place.get().filter(places::contains).isEmpty()) {
            places.stream().findFirst().ifPresent(this::open);
        }
    }

    private void closeReading() {
        var before = reading;
        if (before != null) {
            before.close();
        }
    }

    /// Opens a channel, or the direct messages.
    void open(Place opened) {
        place.set(Optional.of(opened));
        conversation.open(opened);
        composer.clear();
        doing.answering().end();
        doing.commands(composer::offer);
    }

    /// Opens a channel of a guild, unless one of it is open.
    public void visit(String guild) {
        if (place.get().filter(here -> here.guild().equals(guild)).isEmpty()) {
            places.stream().filter(one -> one.guild().equals(guild)).findFirst().ifPresent(this::open);
        }
    }

    /// Asks again for the commands while there are none: the bot registers them some moments after it is online.
    void look() {
        if (phase.get() == Phase.READY && composer.knowsNoCommands()) {
            doing.commands(composer::offer);
        }
    }

    /// Starts the bot, and with it the server.
    void start() {
        phase.set(phase.get() == Phase.READY ? Phase.READY : Phase.STARTING);
        supervisor.ask(
                new StartBot(Environment.PRACTICE),
                outcome -> outcome.either(answer -> {}, why -> {
                    problem.set(Optional.of(why));
                    phase.set(phase.get() == Phase.READY ? Phase.READY : Phase.FAILED);
                }));
    }

    /// Starts the supervisor again that the admin had ended.
    void wake() {
        phase.set(Phase.LOADING);
        supervisor.wake();
    }

    ReadOnlyObjectProperty<Phase> phaseProperty() {
        return phase.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<BotState> botProperty() {
        return bot.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Problem>> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether the server does not answer just now.
    ReadOnlyBooleanProperty lostProperty() {
        return lost.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<ChatWorld>> worldProperty() {
        return world.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Person>> personaProperty() {
        return persona.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Place>> placeProperty() {
        return place.getReadOnlyProperty();
    }

    ObservableList<Place> places() {
        return readablePlaces;
    }

    ConversationViewModel conversation() {
        return conversation;
    }

    ComposerViewModel composerViewModel() {
        return composer;
    }

    FormViewModel formViewModel() {
        return form;
    }

    Panes panes() {
        return panes;
    }

    ZoneId zone() {
        return zone;
    }

    InstantSource clock() {
        return clock;
    }

    Doing doing() {
        return doing;
    }

    private final class Reading implements PracticePort.Reader {
        @Override
        public void news(News news) {
            lost.set(false);
            conversation.news(news);
            boolean known = news.messages().stream().allMatch(message -> places.contains(message.place()));
            if (!known) {
                refresh();
            }
        }

        @Override
        public void lost() {
            lost.set(true);
        }
    }
}
