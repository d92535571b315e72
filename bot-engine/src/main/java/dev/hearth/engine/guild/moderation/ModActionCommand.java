package dev.hearth.engine.guild.moderation;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.guild.access.ServerOption;
import dev.hearth.engine.talk.Reply;
import java.util.List;
import java.util.Optional;

/// `/modaction`: the moderation log of any guild, for those who look after the installation. They look and change
/// nothing: a guild's moderation is its own.
final class ModActionCommand {
    static final Terms WHO_SEES = Terms.forStaff(StaffRole.MOD);

    private static final String NAME = "modaction";
    private static final String WHO = "user";

    private final Words words;
    private final CasePages pages;
    private final ServerOption servers;

    ModActionCommand(Words words, CasePages pages, ServerOption servers) {
        this.words = words;
        this.pages = pages;
        this.servers = servers;
    }

    Command command() {
        return Command.branching(
                NAME,
                words,
                WHO_SEES,
                List.of(Command.of("logs", words, this::logs, servers.option(false), new Option.User(WHO, false))));
    }

    private Reply logs(Invocation in) {
        Optional<String> typed = in.answers().text(ServerOption.NAME);
        Optional<GuildId> guild =
                typed.isPresent() ? servers.find(typed.get()) : in.origin().guild();
        UserId target =
                in.answers().text(WHO).map(id -> new UserId(Long.parseLong(id))).orElse(null);
        return guild.<Reply>map(there -> new Reply.Show(pages.anywhere(in, there, target, Integer.MAX_VALUE)))
                .orElseGet(() -> ModerationReplies.noSuchServer(in.speech(words)));
    }
}
