package dev.hearth.practice.acceptance;

import discord4j.core.object.entity.Guild;
import discord4j.core.object.entity.Member;
import discord4j.core.object.entity.channel.TextChannel;
import discord4j.core.spec.InviteCreateSpec;
import discord4j.core.spec.TextChannelEditSpec;
import reactor.core.publisher.Mono;

/// What a bot made with Discord4J does that manages a server.
final class Discord4jErrands {
    private Discord4jErrands() {}

    static Mono<Void> of(Guild guild, Member somebody) {
        return guild.getClient()
                .getApplicationInfo()
                .thenMany(guild.getClient().getGuilds())
                .then(roles(guild, somebody))
                .then(guild.createTextChannel("walks").flatMap(Discord4jErrands::channel))
                .then(guild.changeSelfNickname("Embers"))
                .then(somebody.ban())
                .then(guild.getBan(somebody.getId()))
                .then(guild.unban(somebody.getId()))
                .then(guild.getAuditLog().then());
    }

    private static Mono<Void> roles(Guild guild, Member somebody) {
        return guild.createRole()
                .withName("Walkers")
                .flatMap(role -> role.edit()
                        .withHoist(true)
                        .then(somebody.addRole(role.getId()))
                        .then(somebody.removeRole(role.getId()))
                        .then(role.delete()));
    }

    private static Mono<Void> channel(TextChannel channel) {
        return channel.edit(TextChannelEditSpec.builder()
                        .topic("Where to, and when")
                        .build())
                .then(channel.createInvite(InviteCreateSpec.create()).flatMap(invite -> invite.delete()))
                .then(channel.createMessage("To the lake?")
                        .flatMap(message -> message.pin().then(message.unpin())))
                .then(channel.delete());
    }
}
