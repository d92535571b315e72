package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.talk.Reply;
import java.util.List;
import java.util.function.Function;

/// `/guild`: what staff do about one server.
final class GuildCommand {
    private static final String NAME = "guild";

    private final Words words;
    private final AccessDesk desk;
    private final AccessPages pages;
    private final ServerOption servers;

    GuildCommand(Words words, AccessDesk desk, AccessPages pages, Guilds guilds) {
        this.words = words;
        this.desk = desk;
        this.pages = pages;
        this.servers = new ServerOption(guilds);
    }

    Command command() {
        Option server = servers.option(true);
        Terms bans = Terms.forStaff(AccessDesk.BANS_GUILDS);
        return Command.branching(
                NAME,
                words,
                AccessPages.WHO_SEES,
                List.of(
                        Command.of("list", words, in -> new Reply.Show(pages.list(in, 0))),
                        Command.of("info", words, this::info, server),
                        Command.of("ban", words, this::ban, server, UserCommand.days(), UserCommand.reason())
                                .on(bans),
                        Command.of("unban", words, this::unban, server).on(bans)));
    }

    private Reply info(Invocation in) {
        return with(in, guild -> new Reply.Show(pages.guild(in, guild, null)));
    }

    private Reply ban(Invocation in) {
        return with(
                in,
                guild -> ended(in, desk.ban(in.user(), guild, UserCommand.until(in), UserCommand.reason(in)), "ban"));
    }

    private Reply unban(Invocation in) {
        return with(in, guild -> ended(in, desk.unban(in.user(), guild), "unban"));
    }

    private Reply ended(Invocation in, AccessDesk.Outcome outcome, String done) {
        return AccessReplies.ended(in.speech(words), outcome, "server-" + done);
    }

    private Reply with(Invocation in, Function<GuildId, Reply> work) {
        return servers.find(in.answers().text(ServerOption.NAME).orElseThrow())
                .map(work)
                .orElseGet(() -> AccessReplies.noSuchGuild(in.speech(words)));
    }
}
