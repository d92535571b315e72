package dev.hearth.practice.acceptance;

import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.build.Commands;
import net.dv8tion.jda.api.requests.RestAction;

/// What a bot made with JDA does that manages a server; other tests try the rest with JDA.
final class JdaErrands {
    private JdaErrands() {}

    static RestAction<?> of(Guild guild, Member somebody) {
        return guild.getJDA()
                .retrieveApplicationInfo()
                .flatMap(application -> commands(guild))
                .flatMap(gone -> guild.createRole().setName("Walkers"))
                .flatMap(role -> guild.addRoleToMember(somebody, role).flatMap(given -> role.delete()))
                .flatMap(gone -> guild.createTextChannel("walks"))
                .flatMap(channel -> channel.createInvite().flatMap(invite -> channel.delete()))
                .flatMap(gone -> guild.ban(somebody, 0, TimeUnit.SECONDS))
                .flatMap(banned -> guild.unban(somebody));
    }

    private static RestAction<Void> commands(Guild guild) {
        var jda = guild.getJDA();
        return jda.upsertCommand(Commands.slash("brief", "Does not stay"))
                .flatMap(command ->
                        jda.editCommandById(Command.Type.SLASH, command.getId()).setDescription("Goes at once"))
                .flatMap(command -> jda.retrieveCommandById(command.getId()))
                .flatMap(command -> jda.deleteCommandById(command.getId()))
                .flatMap(gone -> guild.upsertCommand(Commands.message("Keep")))
                .flatMap(command -> guild.deleteCommandById(command.getId()));
    }
}
