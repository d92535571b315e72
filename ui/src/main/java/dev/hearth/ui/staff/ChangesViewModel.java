package dev.hearth.ui.staff;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.AccessChanges.Change;
import dev.hearth.control.engine.ListAccessChanges;
import dev.hearth.ui.live.Asking;
import dev.hearth.ui.live.Names;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// What was changed about access, newest first, read page by page.
final class ChangesViewModel {
    private static final int PAGE = 20;
    private static final Read NOTHING = new Read(null, false, null);

    /// What has been read.
    ///
    /// @param changes null before the first answer
    /// @param older   whether there may be more
    /// @param problem why the last page could not be read; null if it could
    record Read(
            @Nullable List<Change> changes,
            boolean older,
            @Nullable Problem problem) {}

    private final Asking asking;
    private final Names names;
    private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>(NOTHING);

    ChangesViewModel(Asking asking, Names names) {
        this.asking = asking;
        this.names = names;
    }

    ReadOnlyObjectProperty<Read> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Reads the newest ones; where there is none that is not shown yet, all stays.
    void load() {
        read(Optional.empty(), page -> {
            var before = shown();
            boolean same =
                    !before.isEmpty() && !page.isEmpty() && before.getFirst().equals(page.getFirst());
            if (!same) {
                show(page, page);
            }
        });
    }

    /// Reads the ones before those that are shown.
    void loadOlder() {
        var before = shown();
        if (!before.isEmpty()) {
            read(Optional.of(before.getLast().id()), page -> {
                var all = new ArrayList<>(before);
                all.addAll(page);
                show(all, page);
            });
        }
    }

    void forget() {
        read.set(NOTHING);
    }

    private void read(Optional<String> older, Consumer<List<Change>> then) {
        asking.ask(
                new ListAccessChanges(Optional.empty(), older, PAGE),
                answer -> then.accept(answer.changes()),
                why -> read.set(new Read(read.get().changes(), read.get().older(), why)));
    }

    private void show(List<Change> all, List<Change> lastPage) {
        read.set(new Read(List.copyOf(all), lastPage.size() == PAGE, null));
        var people = new HashSet<String>();
        for (var change : all) {
            change.user().ifPresent(people::add);
            if (change.subject().kind().equals("USER")) {
                people.add(change.subject().id());
            }
        }
        names.want(people);
    }

    private List<Change> shown() {
        return Optional.ofNullable(read.get().changes()).orElse(List.of());
    }
}
