package dev.hearth.practice.acceptance;

import dev.hearth.practice.Touched;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.emoji.Emoji;
import net.dv8tion.jda.api.events.RawGatewayEvent;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.session.ReadyEvent;
import net.dv8tion.jda.api.events.session.SessionResumeEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.InteractionHook;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.modals.Modal;
import net.dv8tion.jda.api.utils.FileUpload;

/// What the bot made with JDA does.
final class JdaHabits extends ListenerAdapter {
    private final AtomicInteger resumes = new AtomicInteger();

    private static List<CommandData> commands() {
        return List.of(
                Commands.slash("ping", "Is anybody there?"),
                Commands.slash("feel", "Say how you feel")
                        .addOptions(
                                new OptionData(OptionType.STRING, "mood", "A mood", true).setAutoComplete(true),
                                new OptionData(OptionType.INTEGER, "intensity", "How strong").setRequiredRange(1, 5)),
                Commands.slash("open", "A button and a select"),
                Commands.slash("write", "A form"),
                Commands.slash("slow", "Takes its time"),
                Commands.slash("late", "Says one thing after another"),
                Commands.slash("letter", "A direct message"),
                Commands.slash("file", "A file"),
                Commands.slash("promote", "Makes somebody a moderator").addOption(OptionType.USER, "who", "Whom", true),
                Commands.slash("quiet", "Silences somebody for a while")
                        .addOption(OptionType.USER, "who", "Whom", true),
                Commands.slash("talk", "Begins a thread").addOption(OptionType.STRING, "about", "Its name", true),
                Commands.slash("cheer", "Reacts to its own words"),
                Commands.slash("errands", "Manages the server").addOption(OptionType.USER, "who", "Whom", true),
                Commands.slash("resumed", "How often a connection was taken up again"));
    }

    @Override
    public void onRawGateway(RawGatewayEvent event) {
        Touched.event(event.getType());
    }

    @Override
    public void onReady(ReadyEvent event) {
        event.getJDA().updateCommands().addCommands(commands()).queue();
    }

    @Override
    public void onSessionResume(SessionResumeEvent event) {
        resumes.incrementAndGet();
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        switch (event.getName()) {
            case "ping" -> event.reply("pong").setEphemeral(true).queue();
            case "feel" ->
                event.reply(event.getOption("mood", "", OptionMapping::getAsString) + " "
                                + event.getOption("intensity", 0, OptionMapping::getAsInt))
                        .queue();
            case "open" ->
                event.reply("Choose")
                        .addComponents(
                                ActionRow.of(Button.primary("yes", "Yes")),
                                ActionRow.of(StringSelectMenu.create("colour")
                                        .addOption("Red", "red")
                                        .addOption("Blue", "blue")
                                        .build()))
                        .queue();
            case "write" -> event.replyModal(form()).queue();
            case "slow" ->
                event.deferReply().flatMap(hook -> hook.editOriginal("done")).queue();
            case "late" ->
                event.reply("first")
                        .flatMap(hook -> hook.sendMessage("second").setEphemeral(true))
                        .queue();
            case "letter" ->
                event.getUser()
                        .openPrivateChannel()
                        .flatMap(channel -> channel.sendMessage("Hello in private"))
                        .flatMap(sent -> event.reply("sent"))
                        .queue();
            case "file" ->
                event.replyFiles(FileUpload.fromData("drawn".getBytes(StandardCharsets.UTF_8), "chart.txt"))
                        .queue();
            case "promote" ->
                guild(event)
                        .addRoleToMember(
                                who(event),
                                guild(event).getRolesByName("Moderator", true).getFirst())
                        .flatMap(given -> event.reply("done"))
                        .queue();
            case "quiet" ->
                who(event)
                        .timeoutFor(Duration.ofMinutes(10))
                        .flatMap(silenced -> event.reply("done"))
                        .queue();
            case "talk" ->
                event.getChannel()
                        .asTextChannel()
                        .createThreadChannel(event.getOption("about", "", OptionMapping::getAsString))
                        .flatMap(thread -> thread.sendMessage("Welcome"))
                        .flatMap(sent -> event.reply("done"))
                        .queue();
            case "cheer" ->
                event.reply("Hooray")
                        .flatMap(InteractionHook::retrieveOriginal)
                        .flatMap(message -> message.addReaction(Emoji.fromUnicode("🎉")))
                        .queue();
            case "errands" ->
                event.deferReply()
                        .flatMap(hook -> JdaErrands.of(guild(event), who(event)))
                        .flatMap(done -> event.getHook().editOriginal("done"))
                        .queue();
            default -> event.reply(Integer.toString(resumes.get())).queue();
        }
    }

    private static Guild guild(SlashCommandInteractionEvent event) {
        return Objects.requireNonNull(event.getGuild());
    }

    private static Member who(SlashCommandInteractionEvent event) {
        return Objects.requireNonNull(event.getOption("who", OptionMapping::getAsMember));
    }

    private static Modal form() {
        var note = TextInput.create("note", TextInputStyle.PARAGRAPH).build();
        return Modal.create("form", "Your note")
                .addComponents(Label.of("Note", note))
                .build();
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        var typed = event.getFocusedOption().getValue();
        event.replyChoiceStrings(Stream.of("calm", "cautious", "happy")
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
        event.deferEdit()
                .flatMap(hook -> hook.editOriginal("Picked " + event.getValues().getFirst()))
                .queue();
    }

    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        event.reply("Wrote: " + Objects.requireNonNull(event.getValue("note")).getAsString())
                .queue();
    }

    @Override
    public void onMessageReactionAdd(MessageReactionAddEvent event) {
        var emoji = event.getEmoji().getName();
        if (!event.getUserId().equals(event.getJDA().getSelfUser().getId())) {
            event.getChannel().sendMessage("Seen: " + emoji).queue();
        }
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        if (event.getMessage().getContentRaw().equals("good morning")) {
            event.getChannel()
                    .sendMessage("Good morning, " + event.getAuthor().getEffectiveName())
                    .queue();
        }
    }
}
