package dev.hearth.practice;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import net.dv8tion.jda.api.EmbedBuilder;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.interactions.commands.build.SubcommandData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;

/// A small bot that answers in every way that Discord knows.
final class WellnessBot extends ListenerAdapter {
    static List<CommandData> commands() {
        return List.of(
                Commands.slash("ping", "Is anybody there?"),
                Commands.slash("feel", "Say how you feel")
                        .addOptions(
                                new OptionData(OptionType.STRING, "mood", "A mood", true).setAutoComplete(true),
                                new OptionData(OptionType.INTEGER, "intensity", "How strong").setRequiredRange(1, 5),
                                new OptionData(OptionType.STRING, "note", "Anything else").setMaxLength(40)),
                Commands.slash("hug", "Hug somebody").addOption(OptionType.USER, "who", "Whom", true),
                Commands.slash("slow", "Takes its time"),
                Commands.slash("late", "Defers, then follows up"),
                Commands.slash("open", "Buttons and a select"),
                Commands.slash("write", "A form"),
                Commands.slash("letter", "A direct message"),
                Commands.slash("file", "A file"),
                Commands.slash("journal", "Two commands in one")
                        .addSubcommands(
                                new SubcommandData("list", "All"),
                                new SubcommandData("delete", "One")
                                        .addOptions(new OptionData(OptionType.INTEGER, "number", "Which", true))));
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        switch (event.getFullCommandName()) {
            case "ping" -> event.reply("pong").setEphemeral(true).queue();
            case "feel" ->
                event.reply(event.getOption("mood", "", OptionMapping::getAsString) + " "
                                + event.getOption("intensity", 0, option -> option.getAsInt()) + " "
                                + event.getUserLocale().getLocale() + " " + event.getContext())
                        .addEmbeds(new EmbedBuilder().setTitle("Noted").build())
                        .queue();
            case "hug" ->
                event.reply(event.getOption(
                                "who", "nobody", who -> who.getAsUser().getName()))
                        .queue();
            case "slow" ->
                event.deferReply(true).queue(hook -> hook.editOriginal("done").queue());
            case "late" ->
                event.deferReply()
                        .queue(hook -> hook.sendMessage("first")
                                .queue(sent -> hook.sendMessage("second")
                                        .setEphemeral(true)
                                        .queue()));
            case "open" ->
                event.reply("Choose")
                        .setEphemeral(true)
                        .addComponents(
                                ActionRow.of(
                                        Button.primary("yes", "🙂 Yes"),
                                        Button.secondary("gone", "Gone").asDisabled()),
                                ActionRow.of(StringSelectMenu.create("pick")
                                        .addOption("Red", "r")
                                        .addOption("Blue", "b")
                                        .setMaxValues(2)
                                        .build()))
                        .queue();
            case "write" -> event.replyModal(form()).queue();
            case "letter" ->
                event.getUser()
                        .openPrivateChannel()
                        .flatMap(channel -> channel.sendMessage("Hello in private"))
                        .queue(sent -> event.reply("sent").setEphemeral(true).queue());
            case "file" ->
                event.replyFiles(FileUpload.fromData("drawn".getBytes(StandardCharsets.UTF_8), "chart.txt"))
                        .queue();
            default -> event.reply(event.getFullCommandName()).queue();
        }
    }

    private static Modal form() {
        return Modal.create("form", "Your note")
                .addComponents(Label.of(
                        "Note",
                        TextInput.create("note", TextInputStyle.PARAGRAPH)
                                .setValue("as before")
                                .setMaxLength(50)
                                .build()))
                .build();
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        var typed = event.getFocusedOption().getValue();
        event.replyChoiceStrings(List.of("calm", "cautious", "happy").stream()
                        .filter(mood -> mood.startsWith(typed))
                        .toList())
                .queue();
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        event.editMessage("You said " + event.getComponentId()).queue();
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        if (event.getValues().size() == 2) {
            event.replyModal(form()).queue();
        } else {
            event.deferEdit()
                    .queue(hook ->
                            hook.editOriginal("Picked " + event.getValues()).queue());
        }
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        event.reply("Wrote: " + Objects.requireNonNull(event.getValue("note")).getAsString())
                .setEphemeral(true)
                .queue();
    }
}
