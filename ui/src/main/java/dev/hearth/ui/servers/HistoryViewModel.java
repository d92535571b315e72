package dev.hearth.ui.servers;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.ListSettingChanges;
import dev.hearth.control.engine.SettingChange;
import dev.hearth.ui.live.Asking;
import dev.hearth.ui.live.Names;
import dev.hearth.ui.port.EnginePort;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Who changed what in a guild, newest first, read page by page.
final class HistoryViewModel {
    private static final int PAGE = 50;

    /// What the history shows.
    ///
    /// @param changes what has been read so far; null before the first answer
    /// @param older   whether there may be more
    /// @param problem why the last page could not be read; null if it could
    record Read(
            @Nullable List<SettingChange> changes,
            boolean older,
            @Nullable Problem problem) {
        /// What was changed together.
        List<List<SettingChange>> batches() {
            Map<String, List<SettingChange>> batches = new LinkedHashMap<>();
            for (var change : changes == null ? List.<SettingChange>of() : changes) {
                batches.computeIfAbsent(change.batch(), batch -> new ArrayList<>())
                        .add(change);
            }
            return List.copyOf(batches.values());
        }
    }

    private final EnginePort engine;
    private final String guild;
    private final Names names;
    private final ReadOnlyObjectWrapper<Read> read = new ReadOnlyObjectWrapper<>(new Read(null, false, null));

    HistoryViewModel(EnginePort engine, String guild) {
        this.engine = engine;
        this.guild = guild;
        names = new Names(new Asking(engine));
    }

    /// Those of whom Discord has told who they are.
    Names names() {
        return names;
    }

    ReadOnlyObjectProperty<Read> readProperty() {
        return read.getReadOnlyProperty();
    }

    /// Reads the newest changes.
    void load() {
        read(Optional.empty(), List.of());
    }

    /// Reads the ones before those that are shown.
    void loadOlder() {
        var shown = read.get().changes();
        if (shown != null && !shown.isEmpty()) {
            read(Optional.of(shown.getLast().id()), shown);
        }
    }

    private void read(Optional<String> older, List<SettingChange> before) {
        engine.ask(
                new ListSettingChanges(guild, older, PAGE),
                outcome -> outcome.either(
                        page -> {
                            var all = new ArrayList<>(before);
                            all.addAll(page.changes());
                            read.set(new Read(List.copyOf(all), page.changes().size() == PAGE, null));
                            names.want(all.stream()
                                    .flatMap(change -> change.user().stream())
                                    .toList());
                        },
                        why -> read.set(
                                new Read(read.get().changes(), read.get().older(), why))));
    }
}
