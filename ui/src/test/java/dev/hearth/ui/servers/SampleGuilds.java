package dev.hearth.ui.servers;

import dev.hearth.control.BotPermission;
import dev.hearth.control.engine.CheckSettings;
import dev.hearth.control.engine.CopySettings;
import dev.hearth.control.engine.ExportSettings;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.GuildList;
import dev.hearth.control.engine.ImportSettings;
import dev.hearth.control.engine.ListGuilds;
import dev.hearth.control.engine.ListSettingChanges;
import dev.hearth.control.engine.SaveSettings;
import dev.hearth.control.engine.SettingChange;
import dev.hearth.control.engine.SettingChanges;
import dev.hearth.control.engine.SettingEdit;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingFinding.Level;
import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingView.Kind;
import dev.hearth.control.engine.SettingsFile;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.SettingsView.ChannelView;
import dev.hearth.control.engine.SettingsView.Choice;
import dev.hearth.control.engine.SettingsView.RoleView;
import dev.hearth.control.engine.TellSettings;
import dev.hearth.control.engine.UndoSettings;
import dev.hearth.ui.Houses;
import dev.hearth.ui.port.InMemoryEngine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Guilds with settings of every kind, kept in memory by the engine's own rules as far as the page can see them.
public final class SampleGuilds {
    static final String HARBOUR = "1185987654321000001";
    static final String GENERAL = "1185987654321098001";
    static final String MODERATORS = "1185987654321098002";
    static final String GONE = "1185987654321098099";

    private final Map<String, Map<String, String>> chosen = new LinkedHashMap<>();
    private final List<SettingChange> changes = new ArrayList<>();
    private final List<GuildEntry> guilds;
    private final List<SettingView> settings;
    private Optional<String> author = Optional.empty();
    private int ids = 100;

    public SampleGuilds(int count) {
        this(count, settings());
    }

    SampleGuilds(int count, List<SettingView> settings) {
        this.settings = settings;
        guilds = IntStream.range(0, count).mapToObj(SampleGuilds::entry).toList();
    }

    /// Lets an engine speak for them.
    public void speakThrough(InMemoryEngine engine) {
        engine.answers()
                .to(ListGuilds.class, asked -> new GuildList(true, list()))
                .to(TellSettings.class, asked -> view(asked.guild()))
                .to(CheckSettings.class, asked -> outcome(List.of(), findings(asked.edits())))
                .to(SaveSettings.class, asked -> save(asked.guild(), "SAVE", asked.edits(), false))
                .to(UndoSettings.class, asked -> undo(asked.guild()))
                .to(ExportSettings.class, asked -> new SettingsFile("{\"settings\":{}}"))
                .to(ImportSettings.class, asked -> save(asked.guild(), "IMPORT", cleared(), asked.dryRun()))
                .to(CopySettings.class, asked -> save(asked.to(), "COPY", all(asked.from()), asked.dryRun()))
                .to(ListSettingChanges.class, asked -> new SettingChanges(changes.reversed()));
    }

    List<GuildEntry> list() {
        return guilds.stream().map(this::now).toList();
    }

    /// Chooses something without a word in the history.
    SampleGuilds choose(String guild, String key, String value) {
        of(guild).put(key, value);
        return this;
    }

    /// Who changes things from now on, on Discord instead of in the console.
    SampleGuilds changedBy(String user) {
        author = Optional.of(user);
        return this;
    }

    Map<String, String> of(String guild) {
        return chosen.computeIfAbsent(guild, fresh -> new LinkedHashMap<>());
    }

    private GuildEntry now(GuildEntry entry) {
        int faults = (int) of(entry.id()).entrySet().stream()
                .filter(one -> one.getValue().equals(GONE))
                .count();
        return new GuildEntry(
                entry.id(),
                entry.name(),
                entry.icon(),
                entry.members(),
                entry.missing(),
                of(entry.id()).size(),
                faults);
    }

    private static GuildEntry entry(int index) {
        var names = List.of("Harbour", "Quiet Corner", "Étoile du soir", "Night Owls", "Gartenfreunde");
        var name = index < names.size() ? names.get(index) : "Community " + index;
        var missing = index % 7 == 2
                ? List.of(BotPermission.EMBED_LINKS, BotPermission.ATTACH_FILES)
                : List.<BotPermission>of();
        return new GuildEntry(
                Long.toString(1185987654321000001L + index),
                name,
                Optional.empty(),
                12 + index * 31 % 900,
                missing,
                0,
                0);
    }

    SettingsView view(String guild) {
        var entry = list().stream().filter(one -> one.id().equals(guild)).findFirst();
        return new SettingsView(
                entry,
                List.of(
                        new Choice("CHANNELS", "Channels"),
                        new Choice("FEATURES", "Features"),
                        new Choice("MODERATION", "Moderation"),
                        new Choice("CARE", "Care"),
                        new Choice("GENERAL", "General")),
                settings.stream().map(setting -> chosen(guild, setting)).toList(),
                List.of(
                        new ChannelView(GENERAL, "general", "TEXT", "", true),
                        new ChannelView(MODERATORS, "moderators", "TEXT", "Staff", false),
                        new ChannelView("1185987654321098003", "announcements", "NEWS", "", true),
                        new ChannelView("1185987654321098004", "evening talk", "VOICE", "Voices", true)),
                List.of(
                        new RoleView("1185987654321097001", "Moderator", false, false),
                        new RoleView("1185987654321097002", "Hearth", false, true),
                        new RoleView("1185987654321097003", "Newcomer", false, false),
                        new RoleView(guild, "@everyone", true, false)));
    }

    private SettingView chosen(String guild, SettingView bare) {
        var value = Optional.ofNullable(of(guild).get(bare.key()));
        var found = value.map(written -> findings(List.of(new SettingEdit(bare.key(), value))))
                .orElse(List.of());
        return new SettingView(
                bare.key(),
                bare.group(),
                bare.kind(),
                bare.label(),
                bare.help(),
                value,
                bare.standard(),
                bare.shown(),
                bare.waiting(),
                bare.choices(),
                bare.least(),
                bare.most(),
                found);
    }

    private SettingsOutcome save(String guild, String way, List<SettingEdit> edits, boolean dryRun) {
        var found = findings(edits);
        if (found.stream().anyMatch(finding -> finding.level() == Level.ERROR)) {
            return new SettingsOutcome(false, List.of(), found);
        }
        var batch = Integer.toString(ids++);
        var made = edits.stream()
                .filter(edit ->
                        !edit.value().equals(Optional.ofNullable(of(guild).get(edit.key()))))
                .map(edit -> change(
                        batch,
                        way,
                        edit.key(),
                        of(guild).get(edit.key()),
                        edit.value().orElse(null)))
                .toList();
        if (!dryRun) {
            changes.addAll(made);
            made.forEach(change -> put(guild, change.key(), change.after()));
        }
        return new SettingsOutcome(true, made, found);
    }

    private SettingsOutcome undo(String guild) {
        if (changes.isEmpty()) {
            return outcome(List.of(), List.of());
        }
        var batch = changes.getLast().batch();
        var last =
                changes.stream().filter(change -> change.batch().equals(batch)).toList();
        changes.removeAll(last);
        last.forEach(change -> put(guild, change.key(), change.before()));
        return outcome(last, List.of());
    }

    private void put(String guild, String key, Optional<String> value) {
        value.ifPresentOrElse(
                written -> of(guild).put(key, written), () -> of(guild).remove(key));
    }

    private List<SettingEdit> cleared() {
        return settings.stream()
                .map(setting -> new SettingEdit(setting.key(), Optional.empty()))
                .toList();
    }

    private List<SettingEdit> all(String guild) {
        return settings.stream()
                .map(setting -> new SettingEdit(
                        setting.key(), Optional.ofNullable(of(guild).get(setting.key()))))
                .toList();
    }

    private SettingChange change(
            String batch, String way, String key, @Nullable String before, @Nullable String after) {
        return new SettingChange(
                Integer.toString(ids++),
                batch,
                Houses.NOW.minusSeconds(7200),
                author,
                way,
                key,
                Optional.ofNullable(before),
                Optional.ofNullable(after));
    }

    private static SettingsOutcome outcome(List<SettingChange> changes, List<SettingFinding> findings) {
        return new SettingsOutcome(
                findings.stream().noneMatch(finding -> finding.level() == Level.ERROR), changes, findings);
    }

    private static List<SettingFinding> findings(List<SettingEdit> edits) {
        return edits.stream().flatMap(edit -> finding(edit).stream()).toList();
    }

    private static Optional<SettingFinding> finding(SettingEdit edit) {
        var value = edit.value().orElse("");
        if (value.equals(GONE)) {
            return error(edit, "channel-gone", "this server has no such channel: " + GONE);
        }
        if (edit.key().equals("modAlertChannelId") && value.equals(GENERAL)) {
            return error(edit, "channel-public", "everyone can read this channel");
        }
        if (edit.key().equals("cooldownSeconds") && !value.isEmpty() && !value.matches("[0-9]{1,2}|[12][0-9]{2}|300")) {
            return error(edit, "bounds", "a whole number from 0 to 300 is needed");
        }
        return Optional.empty();
    }

    private static Optional<SettingFinding> error(SettingEdit edit, String code, String text) {
        return Optional.of(new SettingFinding(edit.key(), Level.ERROR, code, text));
    }

    /// One of each kind, and some more.
    static List<SettingView> settings() {
        return List.of(
                setting(
                        "modAlertChannelId",
                        "CHANNELS",
                        Kind.CHANNEL,
                        "Crisis alerts",
                        "Where moderators are told that a member may be in crisis",
                        null,
                        "crisis help"),
                setting(
                        "checkInChannelId",
                        "CHANNELS",
                        Kind.CHANNEL,
                        "Check-in channel",
                        "Where members may share a check-in, each time by their own choice",
                        null,
                        null),
                list(
                        "commandChannelIds",
                        "CHANNELS",
                        Kind.CHANNELS,
                        "Command channels",
                        "Where members’ commands are answered; name up to 50, none means everywhere",
                        50),
                setting(
                        "enableCheckIns",
                        "FEATURES",
                        Kind.SWITCH,
                        "Check-ins",
                        "Whether members can check in here",
                        "true",
                        null),
                setting(
                        "enableJournal",
                        "FEATURES",
                        Kind.SWITCH,
                        "Journal",
                        "Whether members can write in their journal here",
                        "true",
                        "the journal"),
                setting(
                        "enableAi",
                        "FEATURES",
                        Kind.SWITCH,
                        "AI answers",
                        "Whether the bot may answer here with an AI",
                        "false",
                        "AI answers"),
                list("welcomeText", "FEATURES", Kind.TEXT, "Welcome text", "What new members are told first", 1500),
                choice(
                        "autoModMaxAction",
                        "MODERATION",
                        "Furthest step",
                        "How far auto-moderation may go by itself",
                        "WARN",
                        List.of(new Choice("LOG", "Log"), new Choice("WARN", "Warn"), new Choice("DELETE", "Delete"))),
                list(
                        "exemptRoles",
                        "MODERATION",
                        Kind.ROLES,
                        "Exempt roles",
                        "Roles without auto-moderation and context; name up to 50",
                        50),
                setting(
                        "moderatorRoleId",
                        "MODERATION",
                        Kind.ROLE,
                        "Moderator role",
                        "Who moderates here; exempt from auto-moderation",
                        null,
                        "moderation"),
                choice(
                        "checkInVisibility",
                        "CARE",
                        "What can be shared",
                        "What of a check-in members may share in the check-in channel",
                        "PRIVATE",
                        List.of(new Choice("PRIVATE", "Nothing: private"), new Choice("SHARED", "With name"))),
                list(
                        "crisisPhrases",
                        "CARE",
                        Kind.PHRASES,
                        "Further signs",
                        "Words or phrases that count as mild signs, with semicolons between",
                        100),
                setting(
                        "crisisRegion",
                        "CARE",
                        Kind.COUNTRY,
                        "Country of helplines",
                        "Which country’s helplines are shown first, such as DE",
                        null,
                        "crisis help"),
                choice(
                        "language",
                        "GENERAL",
                        "Language",
                        "The bot’s language here for those whose own it does not speak",
                        null,
                        List.of(new Choice("EN", "English"), new Choice("DE", "Deutsch"))),
                setting(
                        "timeZone",
                        "GENERAL",
                        Kind.ZONE,
                        "Time zone",
                        "Where a day begins and ends here, such as Europe/Madrid",
                        "Europe/Berlin",
                        null),
                setting(
                        "quietFrom",
                        "GENERAL",
                        Kind.TIME,
                        "Quiet from",
                        "From when no reminders are posted, such as 22:00",
                        "22:00",
                        "reminders"),
                number(
                        "cooldownSeconds",
                        "GENERAL",
                        "Pause between commands",
                        "Seconds before one person can use the same command again",
                        0,
                        300,
                        "5"));
    }

    /// As many settings as the engine has, for figures.
    static List<SettingView> many() {
        var all = new ArrayList<SettingView>(settings());
        while (all.size() < 48) {
            var like = settings().get(all.size() % settings().size());
            all.add(new SettingView(
                    like.key() + all.size(),
                    like.group(),
                    like.kind(),
                    like.label() + " " + all.size(),
                    like.help(),
                    like.value(),
                    like.standard(),
                    like.shown(),
                    like.waiting(),
                    like.choices(),
                    like.least(),
                    like.most(),
                    List.of()));
        }
        return List.copyOf(all);
    }

    private static SettingView setting(
            String key,
            String group,
            Kind kind,
            String label,
            String help,
            @Nullable String standard,
            @Nullable String waiting) {
        return made(
                key,
                group,
                kind,
                label,
                help,
                Optional.ofNullable(standard),
                Optional.ofNullable(waiting),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    private static SettingView list(String key, String group, Kind kind, String label, String help, int most) {
        return made(
                key,
                group,
                kind,
                label,
                help,
                kind == Kind.TEXT ? Optional.empty() : Optional.of(""),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.of(most));
    }

    private static SettingView choice(
            String key, String group, String label, String help, @Nullable String standard, List<Choice> choices) {
        return made(
                key,
                group,
                Kind.CHOICE,
                label,
                help,
                Optional.ofNullable(standard),
                Optional.empty(),
                choices,
                Optional.empty(),
                Optional.empty());
    }

    private static SettingView number(
            String key, String group, String label, String help, int least, int most, String standard) {
        return made(
                key,
                group,
                Kind.NUMBER,
                label,
                help,
                Optional.of(standard),
                Optional.empty(),
                List.of(),
                Optional.of(least),
                Optional.of(most));
    }

    private static SettingView made(
            String key,
            String group,
            Kind kind,
            String label,
            String help,
            Optional<String> standard,
            Optional<String> waiting,
            List<Choice> choices,
            Optional<Integer> least,
            Optional<Integer> most) {
        return new SettingView(
                key,
                group,
                kind,
                label,
                help,
                Optional.empty(),
                standard,
                "",
                waiting,
                choices,
                least,
                most,
                List.of());
    }
}
