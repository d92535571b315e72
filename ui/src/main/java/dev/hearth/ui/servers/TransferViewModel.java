package dev.hearth.ui.servers;

import dev.hearth.control.Problem;
import dev.hearth.control.Request;
import dev.hearth.control.engine.CopySettings;
import dev.hearth.control.engine.ExportSettings;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.ImportSettings;
import dev.hearth.control.engine.SettingsFile;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.ui.port.EnginePort;
import dev.hearth.ui.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/// Puts a guild's settings in the place of others', or a file's in the place of its own: first it is shown what would
/// come of it, then it is done.
final class TransferViewModel {
    private final EnginePort engine;
    private final GuildViewModel guild;
    private final Supplier<Language> language;
    private final ReadOnlyObjectWrapper<List<Transfer>> transfers = new ReadOnlyObjectWrapper<>(List.of());
    private Order order = (to, dryRun) -> new CopySettings("", "", "", true);

    /// The request that does it for one guild, or finds out what it would do.
    @FunctionalInterface
    private interface Order {
        Request<SettingsOutcome> to(GuildEntry to, boolean dryRun);
    }

    TransferViewModel(EnginePort engine, GuildViewModel guild, Supplier<Language> language) {
        this.engine = engine;
        this.guild = guild;
        this.language = language;
    }

    /// What would come of it, for each guild that has been looked at so far.
    ReadOnlyObjectProperty<List<Transfer>> transfersProperty() {
        return transfers.getReadOnlyProperty();
    }

    /// Looks at what a copy to each of these would come to.
    void lookAtCopy(List<GuildEntry> targets) {
        look((to, dryRun) -> new CopySettings(guild.id(), to.id(), tag(), dryRun), targets);
    }

    /// Looks at what the taking in of a file would come to.
    void lookAtImport(SettingsFile file) {
        look(
                (to, dryRun) -> new ImportSettings(to.id(), tag(), file, dryRun),
                List.of(guild.entryProperty().get()));
    }

    /// Does it wherever it is possible.
    ///
    /// @param then told once it is done everywhere: how many guilds were changed, and the first problem
    void carryOut(Done then) {
        var possible = transfers.get().stream().filter(Transfer::isPossible).toList();
        carryOut(possible, 0, null, then);
    }

    /// Told at the end.
    @FunctionalInterface
    interface Done {
        void with(int changed, @Nullable Problem problem);
    }

    /// Whether there is anything to write into a file. Where nothing differs from the standard that is said instead.
    boolean isExportable() {
        var view = guild.viewProperty().get();
        boolean standard = view != null
                && view.settings().stream().allMatch(setting -> setting.value().isEmpty());
        if (standard) {
            guild.tell(new Told.Standard());
        }
        return !standard;
    }

    /// What the guild has chosen, as a file.
    void export(Consumer<SettingsFile> then) {
        engine.ask(
                new ExportSettings(guild.id()),
                outcome -> outcome.either(then, why -> guild.tell(new Told.Failed(why))));
    }

    private void look(Order wanted, List<GuildEntry> targets) {
        order = wanted;
        transfers.set(List.of());
        targets.forEach(this::look);
    }

    private void look(GuildEntry to) {
        var mine = order;
        engine.ask(
                new TellSettings(to.id(), tag()),
                outcome -> outcome.either(
                        view -> lookAt(mine, to, view), why -> add(mine, new Transfer(to, null, null, why))));
    }

    private void lookAt(Order mine, GuildEntry to, SettingsView view) {
        engine.ask(
                mine.to(to, true),
                outcome -> outcome.either(
                        found -> add(mine, new Transfer(to, view, found, null)),
                        why -> add(mine, new Transfer(to, view, null, why))));
    }

    /// An answer to a look that was given up is late.
    private void add(Order mine, Transfer transfer) {
        if (mine == order) {
            var all = new ArrayList<>(transfers.get());
            all.add(transfer);
            transfers.set(List.copyOf(all));
        }
    }

    private void carryOut(List<Transfer> rest, int changed, @Nullable Problem problem, Done then) {
        if (rest.isEmpty()) {
            then.with(changed, problem);
            return;
        }
        var later = rest.subList(1, rest.size());
        engine.ask(
                order.to(rest.getFirst().to(), false),
                outcome -> outcome.either(
                        done -> carryOut(later, changed + (done.taken() ? 1 : 0), problem, then),
                        why -> carryOut(later, changed, problem == null ? why : problem, then)));
    }

    private String tag() {
        return language.get().code();
    }
}
