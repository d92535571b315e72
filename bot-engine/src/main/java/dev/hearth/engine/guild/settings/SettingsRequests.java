package dev.hearth.engine.guild.settings;

import dev.hearth.control.Problem;
import dev.hearth.control.Refused;
import dev.hearth.control.engine.CheckSettings;
import dev.hearth.control.engine.CopySettings;
import dev.hearth.control.engine.ExportSettings;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.ImportSettings;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.ListSettingChanges;
import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingChanges;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingsFile;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.control.engine.UndoSettings;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.base.id.EntryId;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.feature.WireIds;
import dev.hearth.engine.guild.settings.Change.Way;
import dev.hearth.engine.guild.settings.SettingsDesk.Edit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What the console asks of this room. Whoever reaches the control channel looks after the installation.
final class SettingsRequests {
    private static final int MOST_CHANGES = 200;

    private final Words words;
    private final SettingsService service;
    private final SettingsDesk desk;
    private final Guilds guilds;
    private final SettingViews views;

    SettingsRequests(Words words, SettingsService service, SettingsDesk desk, Guilds guilds) {
        this.words = words;
        this.service = service;
        this.desk = desk;
        this.guilds = guilds;
        this.views = new SettingViews(service, desk, guilds);
    }

    List<Handler<?, ?>> all() {
        return List.of(
                Handler.of(ListGuilds.class, _ -> list()),
                Handler.of(TellSettings.class, this::tell),
                Handler.of(CheckSettings.class, this::check),
                Handler.of(SaveSettings.class, this::save),
                Handler.of(UndoSettings.class, this::undo),
                Handler.of(ListSettingChanges.class, this::changes),
                Handler.of(
                        ExportSettings.class,
                        order -> new SettingsFile(SettingsFiles.write(service.of(guild(order.guild()))))),
                Handler.of(ImportSettings.class, this::take),
                Handler.of(CopySettings.class, this::copy));
    }

    private GuildList list() {
        return new GuildList(
                guilds.online(), guilds.all().stream().map(views::entry).toList());
    }

    private SettingsView tell(TellSettings order) throws Refused {
        return views.view(speech(order.language()), guild(order.guild()));
    }

    private SettingsOutcome check(CheckSettings order) throws Refused {
        List<Finding> findings = desk.check(guild(order.guild()), edits(order.edits()));
        boolean taken = findings.stream().noneMatch(Finding::refuses);
        return views.outcome(speech(order.language()), taken, List.of(), findings);
    }

    private SettingsOutcome save(SaveSettings order) throws Refused {
        SettingsDesk.Outcome done = done(false, guild(order.guild()), Way.SAVE, edits(order.edits()));
        return outcome(speech(order.language()), done, List.of());
    }

    private SettingsOutcome undo(UndoSettings order) throws Refused {
        List<Change> changes = service.undo(guild(order.guild()), Change.Author.CONSOLE);
        return views.outcome(speech(order.language()), true, changes, List.of());
    }

    private SettingChanges changes(ListSettingChanges order) throws Refused {
        int most = Math.clamp(order.most(), 1, MOST_CHANGES);
        EntryId older = order.older().isPresent()
                ? new EntryId(WireIds.read(order.older().get()))
                : null;
        return new SettingChanges(service.history(guild(order.guild()), older, most).stream()
                .map(SettingViews::change)
                .toList());
    }

    private SettingsOutcome take(ImportSettings order) throws Refused {
        GuildId guild = guild(order.guild());
        List<Edit> edits = SettingsFiles.read(order.file().json());
        return outcome(speech(order.language()), done(order.dryRun(), guild, Way.IMPORT, edits), List.of());
    }

    private SettingsOutcome copy(CopySettings order) throws Refused {
        GuildId to = guild(order.to());
        Namesakes carried = new Namesakes(facts(guild(order.from())), facts(to)).carry(service.of(guild(order.from())));
        return outcome(speech(order.language()), done(order.dryRun(), to, Way.COPY, carried.edits()), carried.left());
    }

    private SettingsDesk.Outcome done(boolean dryRun, GuildId guild, Way way, List<Edit> edits) {
        return dryRun
                ? desk.look(guild, Change.Author.CONSOLE, way, edits)
                : desk.save(guild, Change.Author.CONSOLE, way, edits);
    }

    private SettingsOutcome outcome(Speech speech, SettingsDesk.Outcome outcome, List<Finding> besides) {
        return switch (outcome) {
            case SettingsDesk.Outcome.Saved(var changes, var notes) ->
                views.outcome(
                        speech,
                        true,
                        changes,
                        Stream.concat(notes.stream(), besides.stream()).toList());
            case SettingsDesk.Outcome.Refused(var findings) -> views.outcome(speech, false, List.of(), findings);
        };
    }

    private static List<Edit> edits(List<SettingEdit> wanted) throws Refused {
        List<Edit> edits = new ArrayList<>();
        for (SettingEdit edit : wanted) {
            Optional<Setting<?>> setting = Settings.byKey(edit.key());
            if (setting.isEmpty()) {
                throw new Refused(Problem.of(
                        "unknown-setting", "There are settings that this version does not know.", "Update Hearth."));
            }
            edits.add(new Edit(setting.get(), edit.value().orElse(null)));
        }
        return edits;
    }

    private Speech speech(String language) {
        return new Speech(words, Language.firstOf(language));
    }

    /// While the bot is offline nobody knows in which guilds it is; what was chosen for one can be seen and changed all
    /// the same.
    private GuildId guild(String text) throws Refused {
        return known(guilds, new GuildId(WireIds.read(text)));
    }

    static GuildId known(Guilds guilds, GuildId guild) throws Refused {
        if (guilds.online() && guilds.find(guild).isEmpty()) {
            throw new Refused(Problem.of(
                    "unknown-guild", "The bot is not in this server.", "Invite it, or choose another server."));
        }
        return guild;
    }

    private GuildFacts facts(GuildId guild) throws Refused {
        Optional<GuildFacts> facts = guilds.find(guild);
        if (facts.isEmpty()) {
            throw new Refused(Problem.of(
                    "bot-offline", "The bot is offline, so channels and roles are not known.", "Start the bot first."));
        }
        return facts.get();
    }
}
