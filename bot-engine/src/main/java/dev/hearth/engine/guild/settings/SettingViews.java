package dev.hearth.engine.guild.settings;

import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.SettingChange;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingView.Kind;
import dev.hearth.control.engine.SettingsOutcome;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Settings as the console is told of them.
final class SettingViews {
    private static final Pattern MENTION = Pattern.compile("<(#|@&)([0-9]+)>");

    private final SettingsService service;
    private final SettingsDesk desk;
    private final Guilds guilds;

    SettingViews(SettingsService service, SettingsDesk desk, Guilds guilds) {
        this.service = service;
        this.desk = desk;
        this.guilds = guilds;
    }

    GuildEntry entry(GuildFacts.Summary guild) {
        GuildSettings settings = service.of(guild.id());
        int chosen = settings.written().size();
        int faults =
                chosen == 0 ? 0 : desk.health(settings, guilds.find(guild.id())).size();
        return new GuildEntry(
                Long.toString(guild.id().value()),
                guild.name(),
                guild.icon(),
                guild.members(),
                PermissionNeeds.missing(PermissionNeeds.of(settings), guild.granted()),
                chosen,
                faults);
    }

    SettingsView view(Speech speech, GuildId guild) {
        Optional<GuildFacts> facts = guilds.find(guild);
        GuildSettings settings = service.of(guild);
        List<Finding> findings = desk.health(settings, facts);
        return new SettingsView(
                facts.map(there -> entry(there.summary())),
                Stream.of(SettingGroup.values())
                        .map(group -> new SettingsView.Choice(group.name(), speech.name("group", group)))
                        .toList(),
                Settings.ALL.stream()
                        .map(setting -> view(speech, setting, settings, facts, findings))
                        .toList(),
                facts.stream()
                        .flatMap(there -> there.channels().stream())
                        .map(SettingViews::channel)
                        .toList(),
                facts.stream()
                        .flatMap(there -> there.roles().stream())
                        .map(SettingViews::role)
                        .toList());
    }

    private static <T> SettingView view(
            Speech speech,
            Setting<T> setting,
            GuildSettings settings,
            Optional<GuildFacts> facts,
            List<Finding> findings) {
        return new SettingView(
                setting.key(),
                setting.group().name(),
                kind(setting.type()),
                speech.say(setting.labelKey()),
                speech.say(setting.helpKey()),
                settings.written(setting),
                settings.standard(setting).map(setting.type()::write),
                named(SettingWords.value(speech, setting, settings), facts),
                setting.effect().isWaiting() ? Optional.of(speech.name("effect", setting.effect())) : Optional.empty(),
                setting.type().choices().stream()
                        .map(value -> new SettingsView.Choice(value, SettingWords.written(speech, setting, value)))
                        .toList(),
                setting.type() instanceof SettingType.Whole whole ? Optional.of(whole.least()) : Optional.empty(),
                most(setting.type()),
                findings.stream()
                        .filter(finding -> finding.setting().equals(setting))
                        .map(finding -> finding(speech, finding))
                        .toList());
    }

    /// Mentions are Discord's way to show a name; here it is put in their place.
    private static String named(String text, Optional<GuildFacts> facts) {
        return MENTION.matcher(text)
                .replaceAll(mention -> Matcher.quoteReplacement(name(mention.group(1), mention.group(2), facts)));
    }

    private static String name(String sort, String id, Optional<GuildFacts> facts) {
        return facts.flatMap(there -> sort.equals("#")
                        ? there.channels().stream()
                                .filter(channel ->
                                        Long.toString(channel.id().value()).equals(id))
                                .map(channel -> "#" + channel.name())
                                .findFirst()
                        : there.roles().stream()
                                .filter(role -> Long.toString(role.id().value()).equals(id))
                                .map(role -> "@" + role.name())
                                .findFirst())
                .orElse(id);
    }

    private static Kind kind(SettingType<?> type) {
        return switch (type) {
            case SettingType.Channel _ -> Kind.CHANNEL;
            case SettingType.Channels _ -> Kind.CHANNELS;
            case SettingType.Role _ -> Kind.ROLE;
            case SettingType.Roles _ -> Kind.ROLES;
            case SettingType.Truth _ -> Kind.SWITCH;
            case SettingType.Whole _ -> Kind.NUMBER;
            case SettingType.OneOf<?> _ -> Kind.CHOICE;
            case SettingType.Text _ -> Kind.TEXT;
            case SettingType.Phrases _ -> Kind.PHRASES;
            case SettingType.Clock _ -> Kind.TIME;
            case SettingType.Zone _ -> Kind.ZONE;
            case SettingType.Country _ -> Kind.COUNTRY;
        };
    }

    private static Optional<Integer> most(SettingType<?> type) {
        return switch (type) {
            case SettingType.Whole whole -> Optional.of(whole.most());
            case SettingType.Text(int most) -> Optional.of(most);
            case SettingType.Phrases phrases -> Optional.of(phrases.most());
            case SettingType.Channels(int most) -> Optional.of(most);
            case SettingType.Roles(int most) -> Optional.of(most);
            default -> Optional.empty();
        };
    }

    private static SettingsView.ChannelView channel(GuildFacts.Channel channel) {
        return new SettingsView.ChannelView(
                Long.toString(channel.id().value()),
                channel.name(),
                channel.kind().name(),
                channel.category(),
                channel.open());
    }

    private static SettingsView.RoleView role(GuildFacts.Role role) {
        return new SettingsView.RoleView(
                Long.toString(role.id().value()), role.name(), role.everyone(), role.managed());
    }

    SettingsOutcome outcome(Speech speech, boolean taken, List<Change> changes, List<Finding> findings) {
        return new SettingsOutcome(
                taken,
                changes.stream().map(SettingViews::change).toList(),
                findings.stream().map(finding -> finding(speech, finding)).toList());
    }

    static SettingChange change(Change change) {
        return new SettingChange(
                Long.toString(change.id().value()),
                Long.toString(change.batch().value()),
                change.at(),
                Optional.ofNullable(change.author().user()).map(user -> Long.toString(user.value())),
                change.way().name(),
                change.key(),
                Optional.ofNullable(change.before()),
                Optional.ofNullable(change.after()));
    }

    private static SettingFinding finding(Speech speech, Finding finding) {
        return new SettingFinding(
                finding.setting().key(),
                SettingFinding.Level.valueOf(finding.level().name()),
                finding.code(),
                SettingWords.finding(speech, finding));
    }
}
