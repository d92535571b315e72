package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.hearth.practice.play.Upload;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.attachmentupload.AttachmentUpload;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu;
import net.dv8tion.jda.api.components.selections.EntitySelectMenu.SelectTarget;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.MessageType;
import net.dv8tion.jda.api.entities.channel.ChannelType;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.UserContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.EntitySelectInteractionEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.InteractionContextType;
import net.dv8tion.jda.api.interactions.commands.OptionMapping;
import net.dv8tion.jda.api.interactions.commands.OptionType;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.build.OptionData;
import net.dv8tion.jda.api.modals.Modal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/// Menus of accounts and messages, files handed to commands and forms, and picking of people, roles and channels, as a
/// bot on JDA meets them.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MenusTest {
    private Practice practice;
    private Bot bot;
    private Seat mira;

    @BeforeAll
    void login() throws Exception {
        practice = Practice.start(PracticeOptions.defaults());
        bot = Bot.login(practice, new Answering());
        bot.jda()
                .updateCommands()
                .addCommands(
                        Commands.user("Say hello"),
                        Commands.message("Keep").setContexts(InteractionContextType.GUILD),
                        Commands.slash("import", "Read a file").addOption(OptionType.ATTACHMENT, "file", "Which", true),
                        Commands.slash("where", "Name a channel")
                                .addOptions(new OptionData(OptionType.CHANNEL, "channel", "Which", true)
                                        .setChannelTypes(ChannelType.VOICE)),
                        Commands.slash("choose", "People"),
                        Commands.slash("form", "A form of many kinds"))
                .complete();
        mira = practice.person("Mira").in("general");
    }

    @AfterAll
    void logout() {
        bot.close();
        practice.close();
    }

    @Test
    void aCommandIsUsedFromSomebodysMenu() {
        assertThat(mira.onUser("Say hello", "Jonas").onlyReply().content()).isEqualTo("Hello Jonas");
        assertThat(mira.onUser("Say goodbye", "Jonas").error()).contains("there is no \"Say goodbye\" in the menu");
    }

    @Test
    void aCommandIsUsedFromAMessagesMenu() throws Exception {
        mira.say("worth keeping");
        var kept = mira.onMessage("keep", mira.sees().getLast()).onlyReply();

        assertThat(kept.content()).isEqualTo("kept: worth keeping");
        var general = bot.jda().getTextChannelsByName("general", true).getFirst();
        assertThat(general.retrieveMessageById(kept.id()).complete().getType()).isEqualTo(MessageType.CONTEXT_COMMAND);
    }

    @Test
    void aMenuShowsOnlyWhatIsOfferedThere() {
        var dm = practice.person("Jonas").dm();
        dm.say("hello");

        assertThat(dm.onMessage("Keep", dm.sees().getLast()).error()).contains("there is no \"Keep\" in the menu");
    }

    @Test
    void aFileIsHandedToACommandAndFetched() {
        var read = mira.command("/import file:notes.txt", Upload.text("notes.txt", "two lines"));
        assertThat(read.onlyReply().content()).isEqualTo("notes.txt: two lines");

        assertThat(mira.command("/import file:other.txt").error())
                .contains("the file \"other.txt\" was not handed over");
    }

    @Test
    void aPersonSendsAFileWithAMessage() throws Exception {
        assertThat(mira.say("a drawing", Upload.text("drawing.txt", "o")).error())
                .isEmpty();

        var heard = bot.await(MessageReceivedEvent.class);
        while (!heard.getMessage().getContentRaw().equals("a drawing")) {
            heard = bot.await(MessageReceivedEvent.class);
        }
        assertThat(heard.getMessage().getAttachments())
                .extracting(Message.Attachment::getFileName)
                .containsExactly("drawing.txt");
    }

    @Test
    void peopleArePickedFromASelect() {
        assertThat(mira.command("/choose").error()).isEmpty();
        assertThat(mira.pick("Jonas", "Noor").onlyReply().content()).isEqualTo("who: Jonas, Noor");
        assertThat(mira.pick("Jonas", "Noor", "Lucía").error()).contains("pick 1 to 2 values here");
    }

    @Test
    void aChannelOfAKindThatIsNotOfferedIsNotTaken() {
        assertThat(mira.command("/where channel:check-ins").error().orElse("")).contains("not offered here");
    }

    @Test
    void aFormTakesPeopleChannelsAndFiles() {
        assertThat(mira.command("/form").modal()).isPresent();

        var sent = mira.fill(
                Map.of("Whom", "Jonas, Moderator", "Where", "check-ins", "Papers", "a.txt, b.txt"),
                Upload.text("a.txt", "A"),
                Upload.text("b.txt", "B"));

        assertThat(sent.onlyReply().content()).isEqualTo("Jonas; Moderator; check-ins; a.txt, b.txt");
    }

    @Test
    void aFormWithTooFewOrTooManyFilesIsNotSubmitted() {
        assertThat(mira.command("/form").modal()).isPresent();

        assertThat(mira.fill(Map.of("Whom", "Jonas", "Where", "check-ins")).error())
                .contains("the field \"Papers\" takes 1 to 2 values");
        assertThat(mira.fill(Map.of("Whom", "Jonas", "Where", "check-ins", "Papers", "a,b,c"))
                        .error())
                .contains("the field \"Papers\" takes 1 to 2 values");
    }

    /// The bot of these tests.
    private static final class Answering extends ListenerAdapter {
        @Override
        public void onUserContextInteraction(UserContextInteractionEvent event) {
            var member = Objects.requireNonNull(event.getTargetMember());
            event.reply("Hello " + member.getEffectiveName()).queue();
        }

        @Override
        public void onMessageContextInteraction(MessageContextInteractionEvent event) {
            event.reply("kept: " + event.getTarget().getContentRaw()).queue();
        }

        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            switch (event.getName()) {
                case "import" -> {
                    var file = Objects.requireNonNull(event.getOption("file", OptionMapping::getAsAttachment));
                    event.reply(file.getFileName() + ": " + content(file)).queue();
                }
                case "choose" ->
                    event.reply("Whom?")
                            .addComponents(ActionRow.of(EntitySelectMenu.create("who", SelectTarget.USER)
                                    .setMaxValues(2)
                                    .build()))
                            .queue();
                default ->
                    event.replyModal(Modal.create("form", "Many kinds")
                                    .addComponents(
                                            Label.of(
                                                    "Whom",
                                                    EntitySelectMenu.create("who", SelectTarget.USER, SelectTarget.ROLE)
                                                            .setMaxValues(2)
                                                            .build()),
                                            Label.of(
                                                    "Where",
                                                    EntitySelectMenu.create("where", SelectTarget.CHANNEL)
                                                            .build()),
                                            Label.of(
                                                    "Papers",
                                                    AttachmentUpload.create("papers")
                                                            .setMaxValues(2)
                                                            .build()))
                                    .build())
                            .queue();
            }
        }

        private static String content(Message.Attachment file) {
            try (var stream = file.getProxy().download().join()) {
                return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void onEntitySelectInteraction(EntitySelectInteractionEvent event) {
            var names = event.getMentions().getMembers().stream()
                    .map(member -> member.getEffectiveName())
                    .sorted()
                    .collect(Collectors.joining(", "));
            event.reply(event.getComponentId() + ": " + names).queue();
        }

        @Override
        public void onModalInteraction(ModalInteractionEvent event) {
            var who = Objects.requireNonNull(event.getValue("who")).getAsMentions();
            var where = Objects.requireNonNull(event.getValue("where")).getAsMentions();
            var papers = Objects.requireNonNull(event.getValue("papers")).getAsAttachmentList();
            event.reply(String.join(
                            "; ",
                            List.of(
                                    who.getMembers().getFirst().getEffectiveName(),
                                    who.getRoles().getFirst().getName(),
                                    where.getChannels().getFirst().getName(),
                                    papers.stream()
                                            .map(Message.Attachment::getFileName)
                                            .collect(Collectors.joining(", ")))))
                    .queue();
        }
    }
}
