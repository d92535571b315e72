package dev.hearth.engine.guild.settings;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Speech;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Completer;
import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.guild.settings.SettingsDesk.Edit;
import dev.hearth.engine.talk.Choice;
import dev.hearth.engine.talk.Reply;
import dev.hearth.engine.talk.Screen;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// `/guildsettings` as staff type it: a subcommand for each group, whose options are the group's settings.
final class SettingsCommand {
    static final String NAME = "guildsettings";

    /// Who may change settings: one place for the command and its buttons.
    static final Terms WHO_MAY = Terms.needing(GuildPermission.MANAGE_SERVER);

    /// Who may see them: moderators should know what holds where they help.
    static final Terms WHO_SEES = Terms.forModerators(GuildPermission.MANAGE_SERVER);

    private static final int LONGEST_LIST = 6_000;

    private final Words words;
    private final SettingsService service;
    private final SettingsDesk desk;
    private final Guilds guilds;
    private final Completions completions;

    SettingsCommand(Words words, SettingsService service, SettingsDesk desk, Guilds guilds) {
        this.words = words;
        this.service = service;
        this.desk = desk;
        this.guilds = guilds;
        this.completions = new Completions(words);
    }

    Command command() {
        List<Command> branches = new ArrayList<>();
        List<String> pages = Stream.of(SettingGroup.values()).map(Enum::name).toList();
        branches.add(Command.of("view", words, this::view, new Option.OneOf("page", false, pages))
                .on(WHO_SEES));
        for (SettingGroup group : SettingGroup.values()) {
            Option[] options = Settings.of(group).stream().map(this::option).toArray(Option[]::new);
            branches.add(Command.of(group.code(), words, in -> change(in, group), options));
        }
        branches.add(Command.of(
                "reset", words, this::reset, new Option.Completed("setting", false, 64, completions::settings)));
        branches.add(Command.of("undo", words, this::undo));
        return Command.branching(NAME, words, WHO_MAY, branches);
    }

    private Option option(Setting<?> setting) {
        String name = setting.optionName();
        return switch (setting.type()) {
            case SettingType.Channel _ -> new Option.Channel(name, false);
            case SettingType.Role _ -> new Option.Role(name, false);
            case SettingType.Truth _ -> new Option.Truth(name, false);
            case SettingType.Whole(int least, int most) -> new Option.Whole(name, false, least, most);
            case SettingType.OneOf<?> few -> new Option.OneOf(name, false, few.choices());
            case SettingType.Text(int most) -> new Option.Text(name, false, most);
            case SettingType.Zone _ -> new Option.Completed(name, false, 64, completions::zones);
            case SettingType.Country _ -> new Option.Completed(name, false, 64, completions::countries);
            case SettingType.Clock _ -> new Option.Text(name, false, 5);
            case SettingType.Channels _, SettingType.Roles _, SettingType.Phrases _ ->
                new Option.Text(name, false, LONGEST_LIST);
        };
    }

    private Reply view(Invocation in) {
        SettingGroup group =
                in.answers().text("page").map(SettingGroup::valueOf).orElse(SettingGroup.CHANNELS);
        return new Reply.Show(page(in, group));
    }

    Screen page(Invocation in, SettingGroup group) {
        GuildId guild = guild(in);
        GuildSettings settings = service.of(guild);
        return SettingsReplies.page(in.speech(words), group, settings, desk.health(settings, guilds.find(guild)));
    }

    /// What was typed is set; with nothing typed the page is shown.
    private Reply change(Invocation in, SettingGroup group) {
        List<Edit> edits = Settings.of(group).stream()
                .flatMap(setting ->
                        in.answers().text(setting.optionName()).map(text -> new Edit(setting, text)).stream())
                .toList();
        return edits.isEmpty()
                ? new Reply.Show(page(in, group))
                : Reply.show(SettingsReplies.ended(in.speech(words), save(in, Change.Way.SAVE, edits)));
    }

    private Reply reset(Invocation in) {
        Speech speech = in.speech(words);
        Optional<String> typed = in.answers().text("setting");
        if (typed.isEmpty()) {
            return SettingsReplies.confirmReset(speech, chosen(in));
        }
        return completions
                .find(in.language(), typed.get())
                .map(setting -> Reply.show(
                        SettingsReplies.ended(speech, save(in, Change.Way.RESET, List.of(new Edit(setting, null))))))
                .orElseGet(() -> SettingsReplies.unknown(speech));
    }

    private Reply undo(Invocation in) {
        return Reply.show(SettingsReplies.undone(in.speech(words), service.undo(guild(in), author(in))));
    }

    SettingsDesk.Outcome save(Invocation in, Change.Way way, List<Edit> edits) {
        return desk.save(guild(in), author(in), way, edits);
    }

    /// What the guild chose itself.
    List<Setting<?>> chosen(Invocation in) {
        GuildSettings settings = service.of(guild(in));
        return Settings.ALL.stream().filter(settings::isChosen).toList();
    }

    static Change.Author author(Invocation in) {
        return new Change.Author(in.user());
    }

    static GuildId guild(Invocation in) {
        return in.origin().guild().orElseThrow();
    }

    /// What is offered while somebody types.
    private record Completions(Words words) {
        List<Choice> settings(Invocation in, String typed) {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            return Settings.ALL.stream()
                    .map(setting -> new Choice(words.text(in.language(), setting.labelKey()), setting.key()))
                    .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(wanted)
                            || choice.value().toLowerCase(Locale.ROOT).contains(wanted))
                    .limit(Completer.MOST)
                    .toList();
        }

        /// By its key, or by its name in the language of the one who typed it.
        Optional<Setting<?>> find(Language language, String typed) {
            return Settings.ALL.stream()
                    .filter(setting -> setting.key().equalsIgnoreCase(typed)
                            || words.text(language, setting.labelKey()).equalsIgnoreCase(typed))
                    .findFirst();
        }

        List<Choice> zones(Invocation in, String typed) {
            return Zones.matching(typed)
                    .limit(Completer.MOST)
                    .map(zone -> new Choice(zone, zone))
                    .toList();
        }

        List<Choice> countries(Invocation in, String typed) {
            String wanted = typed.strip().toLowerCase(Locale.ROOT);
            Speech speech = in.speech(words);
            return Stream.of(Locale.getISOCountries())
                    .map(code -> new Choice(SettingWords.country(speech, code), code))
                    .filter(choice -> choice.label().toLowerCase(Locale.ROOT).contains(wanted)
                            || choice.value().equalsIgnoreCase(wanted))
                    .sorted(Comparator.comparing(Choice::label))
                    .limit(Completer.MOST)
                    .toList();
        }
    }
}
