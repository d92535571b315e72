package dev.hearth.app.supervisor;

import dev.hearth.app.supervisor.crash.CrashFolder;
import dev.hearth.app.supervisor.crash.Redaction;
import dev.hearth.app.supervisor.history.GapBook;
import dev.hearth.app.supervisor.history.HappeningBook;
import dev.hearth.app.supervisor.keeper.Kept;
import dev.hearth.app.supervisor.keeper.Source;
import dev.hearth.app.supervisor.store.Notes;
import dev.hearth.control.Environment;
import dev.hearth.control.Home;
import dev.hearth.control.http.EventRing;
import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.SupervisorStreams;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/// Makes what each environment has.
final class Rooming {
    private final Home home;
    private final String version;
    private final Notes notes;
    private final EventRing stream;
    private final AtomicLong happeningIds = new AtomicLong();

    Rooming(Home home, String version, Notes notes, EventRing stream) {
        this.home = home;
        this.version = version;
        this.notes = notes;
        this.stream = stream;
    }

    boolean hasToken() {
        return false;
    }

    Rooms of(Environment environment) {
        var data = home.data(environment);
        var folder = Kept.folder(data);
        var happenings = new HappeningBook(environment, folder, happeningIds, notes, this::tell);
        var crashes = new CrashFolder(data, version, new Redaction(List::of), notes);
        return new Rooms(new NoSource(), happenings, new GapBook(folder, notes), crashes);
    }

    private void tell(Happening happening) {
        stream.add(SupervisorStreams.HAPPENING, happening);
        notes.note(happening.environment().folder() + ": "
                + happening.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ')
                + (happening.facts().isEmpty() ? "" : " " + happening.facts()));
    }

    private static final class NoSource implements Source {
        @Override
        public Optional<String> token() {
            return Optional.empty();
        }

        @Override
        public Optional<String> restBase() {
            return Optional.empty();
        }
    }
}
