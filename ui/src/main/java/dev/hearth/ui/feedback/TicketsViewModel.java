package dev.hearth.ui.feedback;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.ListTickets;
import dev.hearth.control.engine.TicketHead;
import dev.hearth.control.engine.TicketList;
import dev.hearth.ui.live.Asking;
import dev.hearth.ui.live.Names;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/// The tickets of a kind and a state, newest first, read page by page and without their words.
final class TicketsViewModel {
    static final int PAGE = 50;

    /// What the engine tells at once.
    private static final int MOST = 200;

    private static final Listed NOTHING = new Listed(null, false, null);

    /// Which kinds are listed.
    enum Kind {
        ALL,
        FEEDBACK,
        REPORT;

        private Optional<String> asked() {
            return this == ALL ? Optional.empty() : Optional.of(name());
        }
    }

    /// Which of them.
    enum State {
        OPEN,
        ANSWERED,
        CLOSED
    }

    /// What has been read.
    ///
    /// @param tickets null before the first answer
    /// @param older   whether there may be more
    /// @param problem why the last page could not be read; null if it could
    record Listed(
            @Nullable List<TicketHead> tickets,
            boolean older,
            @Nullable Problem problem) {}

    private final Asking asking;
    private final Names names;
    private final ObjectProperty<Kind> kind = new SimpleObjectProperty<>(Kind.ALL);
    private final ObjectProperty<State> state = new SimpleObjectProperty<>(State.OPEN);
    private final ReadOnlyObjectWrapper<Listed> listed = new ReadOnlyObjectWrapper<>(NOTHING);
    private final ReadOnlyIntegerWrapper open = new ReadOnlyIntegerWrapper();
    private int turn;

    TicketsViewModel(Asking asking, Names names) {
        this.asking = asking;
        this.names = names;
        kind.subscribe((before, now) -> begin());
        state.subscribe((before, now) -> begin());
    }

    ObjectProperty<Kind> kindProperty() {
        return kind;
    }

    ObjectProperty<State> stateProperty() {
        return state;
    }

    ReadOnlyObjectProperty<Listed> listedProperty() {
        return listed.getReadOnlyProperty();
    }

    /// How many of all kinds nobody has answered or closed.
    ReadOnlyIntegerProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /// Reads as many of the newest as are shown. Where that is more than is told at once, what is shown stays, and only
    /// the number of open ones is new.
    void load() {
        var before = shown();
        int most = Math.clamp(before.size(), PAGE, MOST);
        read(Optional.empty(), most, page -> {
            if (before.size() <= MOST) {
                show(page.tickets(), page.tickets().size() == most && goesOn(before, page.tickets()));
            }
        });
    }

    /// Reads the ones before those that are shown.
    void loadOlder() {
        var before = shown();
        if (!before.isEmpty()) {
            read(Optional.of(before.getLast().id()), PAGE, page -> {
                var all = new ArrayList<>(before);
                all.addAll(page.tickets());
                show(all, page.tickets().size() == PAGE);
            });
        }
    }

    /// Whether there may be more than a full page that was read anew: not if it ends as the last of all did.
    private boolean goesOn(List<TicketHead> before, List<TicketHead> now) {
        return listed.get().older() || before.isEmpty() || !before.getLast().equals(now.getLast());
    }

    void forget() {
        turn++;
        listed.set(NOTHING);
        open.set(0);
    }

    private void begin() {
        listed.set(NOTHING);
        load();
    }

    /// An answer to an earlier question is passed over: others may be wanted by now.
    private void read(Optional<String> older, int most, Consumer<TicketList> then) {
        int mine = ++turn;
        asking.ask(
                new ListTickets(kind.get().asked(), state.get().name(), older, most),
                page -> {
                    open.set((int) page.open());
                    if (mine == turn) {
                        then.accept(page);
                    }
                },
                why -> {
                    if (mine == turn) {
                        set(new Listed(listed.get().tickets(), listed.get().older(), why));
                    }
                });
    }

    private void show(List<TicketHead> all, boolean older) {
        set(new Listed(List.copyOf(all), older, null));
        names.want(all.stream().map(TicketHead::user).toList());
    }

    /// Whoever draws it is told of what is new only.
    private void set(Listed now) {
        if (!now.equals(listed.get())) {
            listed.set(now);
        }
    }

    private List<TicketHead> shown() {
        return Optional.ofNullable(listed.get().tickets()).orElse(List.of());
    }
}
