package dev.hearth.engine.guild.settings;

import static java.util.stream.Collectors.toSet;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.WireIds;
import dev.hearth.engine.guild.settings.SettingsDesk.Edit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Lets a guild choose again what it once had, on the same way as any other change: checked against the guild as it is
/// now, kept in the history, to be undone. What no longer fits is told and stays as it is; the rest is not held up.
public final class SettingsReturn {
    private final Words words;
    private final SettingsService service;
    private final SettingsDesk desk;
    private final Guilds guilds;
    private final SettingViews views;

    SettingsReturn(Words words, SettingsService service, SettingsDesk desk, Guilds guilds) {
        this.words = words;
        this.service = service;
        this.desk = desk;
        this.guilds = guilds;
        this.views = new SettingViews(service, desk, guilds);
    }

    /// The guild of an id as the console sends it.
    ///
    /// @throws Refused if it is none, or the bot is online and not there
    public GuildId guild(String id) throws Refused {
        return SettingsRequests.known(guilds, new GuildId(WireIds.read(id)));
    }

    /// Lets it choose again.
    ///
    /// @param written  all that it had chosen, by the settings' names; what is not there is cleared
    /// @param language tag of the language in which findings are told
    /// @param dryRun   whether only to tell what would come of it
    public SettingsOutcome choose(GuildId guild, Map<String, String> written, String language, boolean dryRun) {
        List<Edit> edits = differing(service.of(guild).written(), written);
        List<Finding> left =
                desk.check(guild, edits).stream().filter(Finding::refuses).toList();
        Set<Setting<?>> unfit = left.stream().map(Finding::setting).collect(toSet());
        List<Edit> fit =
                edits.stream().filter(edit -> !unfit.contains(edit.setting())).toList();
        SettingsDesk.Outcome outcome = dryRun
                ? desk.look(guild, Change.Author.CONSOLE, Change.Way.RESTORE, fit)
                : desk.save(guild, Change.Author.CONSOLE, Change.Way.RESTORE, fit);
        return told(new Speech(words, Language.firstOf(language)), outcome, left);
    }

    /// Lets it choose again where it chooses nothing now: what stands is neither changed nor cleared.
    ///
    /// @see #choose
    public SettingsOutcome chooseMissing(GuildId guild, Map<String, String> written, String language, boolean dryRun) {
        Map<String, String> wanted = new HashMap<>(written);
        wanted.putAll(service.of(guild).written());
        return choose(guild, wanted, language, dryRun);
    }

    private static List<Edit> differing(Map<String, String> now, Map<String, String> then) {
        List<Edit> edits = new ArrayList<>();
        for (Setting<?> setting : Settings.ALL) {
            String wanted = then.get(setting.key());
            if (!Objects.equals(now.get(setting.key()), wanted)) {
                edits.add(new Edit(setting, wanted));
            }
        }
        return edits;
    }

    /// Between the check and the change the guild may have changed; then it is as with any other refusal.
    private SettingsOutcome told(Speech speech, SettingsDesk.Outcome outcome, List<Finding> left) {
        return switch (outcome) {
            case SettingsDesk.Outcome.Saved(var changes, var notes) ->
                views.outcome(
                        speech,
                        true,
                        changes,
                        Stream.concat(left.stream(), notes.stream()).toList());
            case SettingsDesk.Outcome.Refused(var findings) -> views.outcome(speech, false, List.of(), findings);
        };
    }
}
