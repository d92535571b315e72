package dev.hearth.ui.feedback;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.AnswerTicket;
import dev.hearth.control.engine.CloseTicket;
import dev.hearth.control.engine.ReadTicket;
import dev.hearth.control.engine.TicketHead;
import dev.hearth.control.engine.TicketView;
import dev.hearth.ui.live.Asking;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/// One ticket that is open on the page: its words, which were not read before, and the answer that is being written.
final class TicketViewModel {
    /// Of an answer, in characters.
    static final int LONGEST = 2_000;

    private static final String CLOSED = "CLOSED";

    private final Asking asking;
    private final TicketHead head;
    private final Consumer<Told> told;
    private final ReadOnlyObjectWrapper<@Nullable TicketView> view = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final StringProperty draft = new SimpleStringProperty("");

    /// @param told hears what came of each order
    TicketViewModel(Asking asking, TicketHead head, Consumer<Told> told) {
        this.asking = asking;
        this.head = head;
        this.told = told;
    }

    TicketHead head() {
        return head;
    }

    /// The ticket with its words; null until they are read.
    ReadOnlyObjectProperty<@Nullable TicketView> viewProperty() {
        return view.getReadOnlyProperty();
    }

    /// Why it could not be read last time; null if it could.
    ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /// Whether an order is on its way.
    ReadOnlyBooleanProperty busyProperty() {
        return busy.getReadOnlyProperty();
    }

    /// The answer as it is being written.
    StringProperty draftProperty() {
        return draft;
    }

    /// How long the answer is, in characters as the engine counts them.
    int length() {
        var text = draft.get().strip();
        return text.codePointCount(0, text.length());
    }

    /// Whether there is an answer that can be sent now.
    boolean isSendable() {
        return isAnswerable() && !busy.get() && length() > 0 && length() <= LONGEST;
    }

    /// There is nobody to answer once the member's data was deleted.
    boolean isAnswerable() {
        var now = view.get();
        return now != null && now.text().isPresent();
    }

    boolean isClosed() {
        var now = view.get();
        return now != null && now.state().equals(CLOSED);
    }

    void load() {
        asking.ask(new ReadTicket(head.kind(), head.id()), this::show, problem::set);
    }

    void answer() {
        if (!isSendable()) {
            return;
        }
        busy.set(true);
        asking.ask(
                new AnswerTicket(head.kind(), head.id(), draft.get().strip()),
                answered -> {
                    busy.set(false);
                    draft.set("");
                    show(answered.ticket());
                    told.accept(new Told.Answered(answered.told()));
                },
                this::fail);
    }

    void close() {
        if (busy.get()) {
            return;
        }
        busy.set(true);
        asking.ask(
                new CloseTicket(head.kind(), head.id()),
                closed -> {
                    busy.set(false);
                    show(closed);
                    told.accept(new Told.Closed());
                },
                this::fail);
    }

    /// No answer comes any more to what was asked.
    void forget() {
        busy.set(false);
    }

    private void show(TicketView now) {
        problem.set(null);
        if (!now.equals(view.get())) {
            view.set(now);
        }
    }

    private void fail(Problem why) {
        busy.set(false);
        told.accept(new Told.Failed(why));
    }
}
