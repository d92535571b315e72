package dev.hearth.engine.discord;

import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.GuildPermission;
import dev.hearth.engine.command.Option;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.DefaultMemberPermissions;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;

/// Draws commands as Discord's objects, with their words in every language.
final class CommandForms {
    /// Spanish has two tags at Discord; English is what a description says without a translation.
    private static final Map<Language, List<DiscordLocale>> LOCALES = new EnumMap<>(Map.of(
            Language.DE, List.of(DiscordLocale.GERMAN),
            Language.ES, List.of(DiscordLocale.SPANISH, DiscordLocale.SPANISH_LATAM),
            Language.FR, List.of(DiscordLocale.FRENCH)));

    private CommandForms() {}

    /// A command for everybody, in guilds and in the conversation with the bot.
    static CommandData everywhere(Command command) {
        return drawn(command).setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM);
    }

    /// A command for a few, shown to those who have what it needs. Discord knows nothing of the installation's roles:
    /// what
    /// is for those is shown to nobody until somebody who manages the guild shows it to them.
    static CommandData forStaff(Command command) {
        List<Permission> needs =
                command.terms().needs().stream().map(CommandForms::permission).toList();
        return drawn(command)
                .setContexts(InteractionContextType.GUILD)
                .setDefaultPermissions(
                        command.terms().isPrivate()
                                ? DefaultMemberPermissions.DISABLED
                                : DefaultMemberPermissions.enabledFor(needs));
    }

    private static Permission permission(GuildPermission need) {
        return Permission.getPermissions(need.bit()).iterator().next();
    }

    private static SlashCommandData drawn(Command command) {
        SlashCommandData data = Commands.slash(command.name(), english(command.words(), command.descriptionKey()))
                .setDescriptionLocalizations(others(command.words(), command.descriptionKey()))
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
        return command.branches().isEmpty()
                ? data.addOptions(options(command))
                : data.addSubcommands(
                        command.branches().stream().map(CommandForms::branch).toList());
    }

    private static SubcommandData branch(Command branch) {
        return new SubcommandData(branch.shortName(), english(branch.words(), branch.descriptionKey()))
                .setDescriptionLocalizations(others(branch.words(), branch.descriptionKey()))
                .addOptions(options(branch));
    }

    private static List<OptionData> options(Command command) {
        return command.options().stream().map(option -> option(command, option)).toList();
    }

    private static OptionData option(Command command, Option option) {
        OptionType type = type(option);
        String key = command.descriptionKey(option);
        OptionData data = new OptionData(type, option.name(), english(command.words(), key), option.required())
                .setDescriptionLocalizations(others(command.words(), key));
        return switch (option) {
            case Option.Text free -> data.setMaxLength(free.most());
            case Option.Completed free -> data.setMaxLength(free.most()).setAutoComplete(true);
            case Option.Whole whole -> data.setRequiredRange(whole.least(), whole.most());
            case Option.Truth _, Option.Role _, Option.User _ -> data;
            case Option.Channel _ -> data.setChannelTypes(ChannelType.TEXT, ChannelType.NEWS);
            case Option.OneOf few ->
                data.addChoices(few.values().stream()
                        .map(value -> choice(command, few, value))
                        .toList());
        };
    }

    private static OptionType type(Option option) {
        return switch (option) {
            case Option.Text _, Option.Completed _, Option.OneOf _ -> OptionType.STRING;
            case Option.Whole _ -> OptionType.INTEGER;
            case Option.Truth _ -> OptionType.BOOLEAN;
            case Option.Channel _ -> OptionType.CHANNEL;
            case Option.Role _ -> OptionType.ROLE;
            case Option.User _ -> OptionType.USER;
        };
    }

    private static Choice choice(Command command, Option.OneOf option, String value) {
        String key = command.choiceKey(option, value);
        return new Choice(english(command.words(), key), value).setNameLocalizations(others(command.words(), key));
    }

    private static String english(Words words, String key) {
        return words.text(Language.EN, key);
    }

    private static Map<DiscordLocale, String> others(Words words, String key) {
        return LOCALES.entrySet().stream()
                .flatMap(entry ->
                        entry.getValue().stream().map(locale -> Map.entry(locale, words.text(entry.getKey(), key))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
