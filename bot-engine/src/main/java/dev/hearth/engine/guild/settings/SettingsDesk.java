package dev.hearth.engine.guild.settings;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Where changes are handed in, from Discord and from the console alike: all of them are looked at, and if one does not
/// fit none is made.
final class SettingsDesk {
    /// What somebody wants of one setting.
    ///
    /// @param text as they wrote it; null to clear
    record Edit(Setting<?> setting, @Nullable String text) {}

    /// How it ended.
    sealed interface Outcome {
        /// It is as it was wanted.
        ///
        /// @param changes what is different now; none if it was so already
        /// @param notes   what should be looked at all the same
        record Saved(List<Change> changes, List<Finding> notes) implements Outcome {}

        /// Nothing was changed.
        record Refused(List<Finding> findings) implements Outcome {}
    }

    private final SettingsService service;
    private final Guilds guilds;

    SettingsDesk(SettingsService service, Guilds guilds) {
        this.service = service;
        this.guilds = guilds;
    }

    Outcome save(GuildId guild, Change.Author author, Change.Way way, List<Edit> edits) {
        return decide(guild, edits, wishes -> service.change(guild, author, way, wishes));
    }

    /// How [#save] would end; nothing is changed.
    Outcome look(GuildId guild, Change.Author author, Change.Way way, List<Edit> edits) {
        return decide(guild, edits, wishes -> service.wouldChange(guild, author, way, wishes));
    }

    private Outcome decide(GuildId guild, List<Edit> edits, Function<List<Change.Wish>, List<Change>> changing) {
        List<Finding> findings = check(guild, edits);
        if (findings.stream().anyMatch(Finding::refuses)) {
            return new Outcome.Refused(findings);
        }
        return new Outcome.Saved(
                changing.apply(edits.stream().map(SettingsDesk::wish).toList()), findings);
    }

    /// What would be wrong with these, if they were saved.
    List<Finding> check(GuildId guild, List<Edit> edits) {
        Optional<GuildFacts> facts = guilds.find(guild);
        List<Finding> findings = new ArrayList<>();
        for (Edit edit : edits) {
            if (edit.text() != null) {
                findings.addAll(check(edit.setting(), edit.text(), facts));
            }
        }
        return findings;
    }

    private static <T> List<Finding> check(Setting<T> setting, String text, Optional<GuildFacts> facts) {
        try {
            return LiveChecks.check(setting, setting.type().read(text), facts);
        } catch (Unfit e) {
            return List.of(Finding.error(setting, e.code(), e.facts().toArray()));
        }
    }

    /// What is wrong with what the guild has chosen.
    List<Finding> health(GuildSettings settings, Optional<GuildFacts> facts) {
        return Settings.ALL.stream()
                .filter(settings::isChosen)
                .flatMap(setting -> health(setting, settings, facts).stream())
                .toList();
    }

    private static <T> List<Finding> health(Setting<T> setting, GuildSettings settings, Optional<GuildFacts> facts) {
        return settings.find(setting)
                .map(value -> LiveChecks.check(setting, value, facts))
                .orElse(List.of());
    }

    private static Change.Wish wish(Edit edit) {
        try {
            return new Change.Wish(
                    edit.setting(), edit.text() == null ? null : edit.setting().normal(edit.text()));
        } catch (Unfit e) {
            throw new IllegalStateException("was checked before");
        }
    }
}
