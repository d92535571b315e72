package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingView;
import dev.hearth.control.engine.SettingView.Kind;
import dev.hearth.control.engine.SettingsView;
import dev.hearth.control.engine.SettingsView.ChannelView;
import dev.hearth.control.engine.SettingsView.RoleView;
import dev.hearth.ui.kit.Folded;
import dev.hearth.ui.kit.Option;
import dev.hearth.ui.text.Messages;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What can be picked in a guild, and what values are called there: channels, roles, zones and countries by name.
final class Offers {
    /// Where messages can be written; the bot posts nowhere else.
    private static final Set<String> WRITABLE = Set.of("TEXT", "NEWS");

    private static final Pattern BETWEEN = Pattern.compile("\\s+");
    private static final Pattern LINES = Pattern.compile("\\n");
    private static final int LONGEST = 60;

    private final Messages words;
    private final SettingsView view;

    Offers(Messages words, SettingsView view) {
        this.words = words;
        this.view = view;
    }

    /// What a setting can be set to, in the order in which it is offered.
    List<Option> of(SettingView setting) {
        return switch (setting.kind()) {
            case CHANNEL ->
                view.channels().stream()
                        .filter(channel -> WRITABLE.contains(channel.kind()))
                        .map(this::option)
                        .toList();
            case CHANNELS -> view.channels().stream().map(this::option).toList();
            case ROLE, ROLES ->
                view.roles().stream()
                        .filter(role -> !role.everyone())
                        .map(this::option)
                        .toList();
            case ZONE ->
                ZoneId.getAvailableZoneIds().stream().sorted().map(Offers::zone).toList();
            case COUNTRY ->
                Stream.of(Locale.getISOCountries())
                        .map(this::country)
                        .sorted(Comparator.comparing(option -> Folded.of(option.label())))
                        .toList();
            default -> List.of();
        };
    }

    /// The entries of a written list.
    static List<String> entries(Kind kind, String written) {
        var between = kind == Kind.PHRASES ? LINES : BETWEEN;
        return between.splitAsStream(written.strip())
                .filter(entry -> !entry.isBlank())
                .toList();
    }

    /// Writes a list as [#entries] reads it.
    static String written(Kind kind, List<String> entries) {
        return String.join(kind == Kind.PHRASES ? "\n" : " ", entries);
    }

    /// What one value is called; a channel or role that is not there any more is called that.
    Option one(Kind kind, String value) {
        return find(kind, value).orElseGet(() -> unknown(kind, value));
    }

    private Optional<Option> find(Kind kind, String value) {
        return switch (kind) {
            case CHANNEL, CHANNELS ->
                view.channels().stream()
                        .filter(channel -> channel.id().equals(value))
                        .map(this::option)
                        .findFirst();
            case ROLE, ROLES ->
                view.roles().stream()
                        .filter(role -> role.id().equals(value))
                        .map(this::option)
                        .findFirst();
            case COUNTRY -> Optional.of(country(value));
            case ZONE -> Optional.of(zone(value));
            default -> Optional.of(new Option(value, value, "", "fth-tag"));
        };
    }

    /// A value in words; where nothing is chosen, what holds then.
    String say(SettingView setting, Optional<String> value) {
        return value.or(setting::standard)
                .filter(written -> !written.isBlank())
                .map(written -> said(setting, written))
                .orElseGet(() -> unset(setting));
    }

    /// Whether channels and roles are known.
    boolean isLive() {
        return view.guild().isPresent();
    }

    private String unset(SettingView setting) {
        var own = "unset." + setting.key();
        return words.text(words.has(own) ? own : "unset");
    }

    private String said(SettingView setting, String written) {
        var kind = setting.kind();
        return switch (kind) {
            case CHANNEL, ROLE, COUNTRY, ZONE -> called(kind, written);
            case CHANNELS, ROLES, PHRASES ->
                shortened(entries(kind, written).stream()
                        .map(entry -> called(kind, entry))
                        .collect(Collectors.joining(", ")));
            case SWITCH -> words.text(written.equals("true") ? "on" : "off");
            case CHOICE ->
                setting.choices().stream()
                        .filter(choice -> choice.value().equals(written))
                        .map(SettingsView.Choice::label)
                        .findFirst()
                        .orElse(written);
            case TEXT, NUMBER, TIME -> shortened(written);
        };
    }

    /// As Discord writes it into a line.
    private String called(Kind kind, String value) {
        var prefix = switch (kind) {
            case CHANNEL, CHANNELS -> "#";
            case ROLE, ROLES -> "@";
            default -> "";
        };
        return find(kind, value)
                .map(option -> prefix + option.label())
                .orElseGet(() -> unknown(kind, value).label());
    }

    private static String shortened(String text) {
        var line = BETWEEN.matcher(text).replaceAll(" ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private Option option(ChannelView channel) {
        var icon = switch (channel.kind()) {
            case "NEWS" -> "fth-bell";
            case "VOICE", "STAGE" -> "fth-volume-2";
            case "FORUM" -> "fth-message-square";
            default -> "fth-hash";
        };
        var detail = Stream.of(channel.category(), channel.open() ? words.text("channel.open") : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return new Option(channel.id(), channel.name(), detail, icon);
    }

    private Option option(RoleView role) {
        return new Option(role.id(), role.name(), role.managed() ? words.text("role.managed") : "", "fth-at-sign");
    }

    private Option unknown(Kind kind, String value) {
        if (!isLive()) {
            return new Option(value, words.text("unseen"), "", "fth-help-circle");
        }
        var channel = kind == Kind.CHANNEL || kind == Kind.CHANNELS;
        return new Option(value, words.text(channel ? "gone.channel" : "gone.role"), "", "fth-alert-circle");
    }

    private static Option zone(String id) {
        return new Option(id, id.replace('_', ' '), "", "fth-globe");
    }

    private Option country(String code) {
        return new Option(
                code, Locale.of("", code).getDisplayCountry(words.language().locale()), code, "fth-flag");
    }
}
