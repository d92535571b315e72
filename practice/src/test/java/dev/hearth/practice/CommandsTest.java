package dev.hearth.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.events.interaction.command.ApplicationCommandUpdatePrivilegesEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.DiscordLocale;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.interactions.commands.privileges.IntegrationPrivilege;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Commands come, change and go one by one, and a guild's people set who uses them: by a bot on JDA.
class CommandsTest {
    private Practice practice;
    private Bot bot;
    private JDA jda;
    private Guild guild;

    @BeforeEach
    void login() throws Exception {
        practice = Practice.start(PracticeOptions.defaults());
        bot = Bot.login(practice, new Echo());
        jda = bot.jda();
        guild = jda.getGuilds().getFirst();
    }

    @AfterEach
    void logout() {
        bot.close();
        practice.close();
    }

    @Test
    void aCommandIsAddedFoundChangedAndDeleted() {
        var made = jda.upsertCommand("walk", "Take a walk")
                .setNameLocalization(DiscordLocale.GERMAN, "gehen")
                .complete();

        assertThat(jda.retrieveCommandById(made.getId()).complete().getName()).isEqualTo("walk");
        assertThat(jda.retrieveCommands(true)
                        .complete()
                        .getFirst()
                        .getNameLocalizations()
                        .toMap())
                .containsEntry(DiscordLocale.GERMAN, "gehen");
        assertThat(jda.editCommandById(Command.Type.SLASH, made.getId())
                        .setDescription("A short one")
                        .complete()
                        .getDescription())
                .isEqualTo("A short one");
        jda.deleteCommandById(made.getId()).complete();
        assertThat(jda.retrieveCommands().complete()).isEmpty();
    }

    @Test
    void aGuildHasCommandsOfItsOwn() {
        guild.updateCommands().addCommands(Commands.slash("here", "Only here")).complete();
        var made = guild.upsertCommand("there", "Only there").complete();

        assertThat(guild.retrieveCommands().complete())
                .extracting(Command::getName)
                .containsExactly("here", "there");
        guild.editCommandById(Command.Type.SLASH, made.getId())
                .setName("yonder")
                .complete();
        assertThat(guild.retrieveCommandById(made.getId()).complete().getName()).isEqualTo("yonder");
        guild.deleteCommandById(made.getId()).complete();
        assertThatThrownBy(() -> guild.retrieveCommandById(made.getId()).complete())
                .isInstanceOfSatisfying(
                        ErrorResponseException.class,
                        e -> assertThat(e.getErrorResponse()).isEqualTo(ErrorResponse.UNKNOWN_COMMAND));
        assertThat(jda.retrieveCommands().complete()).isEmpty();
    }

    @Test
    void theOwnerSetsWhoUsesACommandAndTheBotIsTold() throws Exception {
        var made = jda.upsertCommand("walk", "Take a walk").complete();
        var noor = practice.person("Noor").in("general");
        var mira = practice.person("Mira").in("general");
        var jonas = practice.person("Jonas").in("general");
        assertThat(mira.command("/walk").error()).isEmpty();

        noor.permit("walk", "everyone", false);
        noor.permit("walk", "Jonas", true);

        assertThat(mira.command("/walk").error()).contains("there is no command /walk here");
        assertThat(jonas.command("/walk").error()).isEmpty();
        bot.await(ApplicationCommandUpdatePrivilegesEvent.class);
        assertThat(bot.await(ApplicationCommandUpdatePrivilegesEvent.class).getPrivileges())
                .extracting(IntegrationPrivilege::isEnabled)
                .containsExactly(false, true);
        var types = List.of(IntegrationPrivilege.Type.ROLE, IntegrationPrivilege.Type.USER);
        assertThat(guild.retrieveCommandPrivileges().complete().getCommandPrivileges(made))
                .extracting(IntegrationPrivilege::getType)
                .isEqualTo(types);
        assertThat(guild.retrieveIntegrationPrivilegesById(made.getId()).complete())
                .extracting(IntegrationPrivilege::getType)
                .isEqualTo(types);
    }

    @Test
    void whoDoesNotLookAfterTheGuildSetsNothing() {
        jda.upsertCommand("walk", "Take a walk").complete();
        var mira = practice.person("Mira").in("general");

        assertThatThrownBy(() -> mira.permit("walk", "everyone", false))
                .hasMessage("Mira may not set who uses commands here");
    }

    /// Answers every command.
    private static final class Echo extends ListenerAdapter {
        @Override
        public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
            event.reply(event.getName()).queue();
        }
    }
}
