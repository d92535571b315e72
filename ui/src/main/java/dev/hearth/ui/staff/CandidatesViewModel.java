package dev.hearth.ui.staff;

import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.engine.FindPeople;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.PersonList;
import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.TellPeople;
import dev.hearth.ui.port.EnginePort;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Looks for somebody by the start of a name in a guild, or by an id. An id that Discord does not know is no person,
/// and
/// not offered; while the bot is offline that cannot be known, so the id itself is.
final class CandidatesViewModel {
    private static final Pattern ID = Pattern.compile("[0-9]{17,20}");

    /// How the search stands.
    enum State {
        /// Nothing is sought.
        IDLE,
        SEARCHING,
        FOUND,
        /// Nobody in the guild has a name that begins so.
        NOBODY,
        /// Discord knows nobody of that id.
        NO_SUCH_ID,
        /// Names cannot be searched for while the bot is offline.
        OFFLINE,
        FAILED
    }

    /// What came of the search.
    ///
    /// @param problem null unless it failed
    record Found(State state, List<Person> people, @Nullable Problem problem) {}

    private static final Found IDLE = new Found(State.IDLE, List.of(), null);

    private final EnginePort engine;
    private final Supplier<GuildList> guilds;
    private final ReadOnlyObjectWrapper<Found> found = new ReadOnlyObjectWrapper<>(IDLE);
    private int turn;

    CandidatesViewModel(EnginePort engine, Supplier<GuildList> guilds) {
        this.engine = engine;
        this.guilds = guilds;
    }

    ReadOnlyObjectProperty<Found> foundProperty() {
        return found.getReadOnlyProperty();
    }

    /// Looks for somebody; an answer to an earlier search is passed over.
    ///
    /// @param guild the id of the one whose members are looked through; empty if there is none
    void search(Optional<String> guild, String text) {
        turn++;
        var sought = text.strip();
        if (sought.isEmpty()) {
            found.set(IDLE);
        } else if (ID.matcher(sought).matches()) {
            ask(new TellPeople(List.of(sought)), State.NO_SUCH_ID, sought);
        } else if (guilds.get().online() && guild.isPresent()) {
            ask(new FindPeople(guild.get(), sought), State.NOBODY, sought);
        } else {
            found.set(new Found(State.OFFLINE, List.of(), null));
        }
    }

    private void ask(Request<PersonList> request, State nobody, String sought) {
        int mine = turn;
        found.set(new Found(State.SEARCHING, List.of(), null));
        engine.ask(request, outcome -> {
            if (mine == turn) {
                outcome.either(
                        answer -> show(answer.people(), nobody, sought),
                        why -> found.set(new Found(State.FAILED, List.of(), why)));
            }
        });
    }

    private void show(List<Person> people, State nobody, String sought) {
        if (!people.isEmpty()) {
            found.set(new Found(State.FOUND, people, null));
        } else if (nobody == State.NO_SUCH_ID && !guilds.get().online()) {
            found.set(new Found(State.FOUND, List.of(new Person(sought, sought, "", Optional.empty())), null));
        } else {
            found.set(new Found(nobody, List.of(), null));
        }
    }
}
