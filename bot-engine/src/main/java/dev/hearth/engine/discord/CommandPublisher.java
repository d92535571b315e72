package dev.hearth.engine.discord;

import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.base.text.Language;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Option;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.IntegrationType;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.Command.Choice;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SlashCommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells Discord which commands there are: for every guild and for the conversation with the bot, so that a member who
/// left a guild still reaches what is theirs. Sent only when something changed, since Discord bounds it per day.
final class CommandPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(CommandPublisher.class);

    /// Spanish has two tags at Discord; English is what a description says without a translation.
    private static final Map<Language, List<DiscordLocale>> LOCALES = new EnumMap<>(Map.of(
            Language.DE, List.of(DiscordLocale.GERMAN),
            Language.ES, List.of(DiscordLocale.SPANISH, DiscordLocale.SPANISH_LATAM),
            Language.FR, List.of(DiscordLocale.FRENCH)));

    private CommandPublisher() {}

    /// Waits until Discord has taken the commands.
    static void publish(JDA jda, Collection<Command> commands) {
        List<CommandData> wanted = commands.stream().map(CommandPublisher::data).toList();
        Set<Map<String, Object>> there = jda.retrieveCommands(true).complete().stream()
                .map(CommandData::fromCommand)
                .map(CommandPublisher::comparable)
                .collect(Collectors.toSet());
        if (there.equals(wanted.stream().map(CommandPublisher::comparable).collect(Collectors.toSet()))) {
            LOG.atInfo().addKeyValue(Fact.COUNT.key(), there.size()).log("commands are up to date");
            return;
        }
        jda.updateCommands().addCommands(wanted).complete();
        LOG.atInfo().addKeyValue(Fact.COUNT.key(), wanted.size()).log("commands sent");
    }

    private static Map<String, Object> comparable(CommandData data) {
        return data.toData().toMap();
    }

    private static CommandData data(Command command) {
        SlashCommandData data = Commands.slash(command.name(), english(command.words(), command.descriptionKey()))
                .setDescriptionLocalizations(others(command.words(), command.descriptionKey()))
                .setContexts(InteractionContextType.GUILD, InteractionContextType.BOT_DM)
                .setIntegrationTypes(IntegrationType.GUILD_INSTALL);
        return data.addOptions(command.options().stream()
                .map(option -> option(command, option))
                .toList());
    }

    private static OptionData option(Command command, Option option) {
        OptionType type = option instanceof Option.Whole ? OptionType.INTEGER : OptionType.STRING;
        String key = command.descriptionKey(option);
        OptionData data = new OptionData(type, option.name(), english(command.words(), key), option.required())
                .setDescriptionLocalizations(others(command.words(), key));
        return switch (option) {
            case Option.Text free -> data.setMaxLength(free.most());
            case Option.Completed free -> data.setMaxLength(free.most()).setAutoComplete(true);
            case Option.Whole whole -> data.setRequiredRange(whole.least(), whole.most());
            case Option.OneOf few ->
                data.addChoices(few.values().stream()
                        .map(value -> choice(command, few, value))
                        .toList());
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
