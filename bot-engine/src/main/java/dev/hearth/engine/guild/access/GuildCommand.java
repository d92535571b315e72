package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.text.Words;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Completer;
import dev.hearth.engine.command.Invocation;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.command.Terms;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.talk.Choice;
import dev.hearth.engine.talk.Reply;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// `/guild`: what staff do about one server.
final class GuildCommand {
    private static final String NAME = "guild";
    private static final String SERVER = "server";
    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,18}");
    private static final int LONGEST_NAME = 100;

    private final Words words;
    private final AccessDesk desk;
    private final AccessPages pages;
    private final Guilds guilds;

    GuildCommand(Words words, AccessDesk desk, AccessPages pages, Guilds guilds) {
        this.words = words;
        this.desk = desk;
        this.pages = pages;
        this.guilds = guilds;
    }

    Command command() {
        Option server = new Option.Completed(SERVER, true, LONGEST_NAME, this::complete);
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
        return find(in.answers().text(SERVER).orElseThrow())
                .map(work)
                .orElseGet(() -> AccessReplies.noSuchGuild(in.speech(words)));
    }

    /// By its id, also of one that the bot is not in, or by its name if one server alone has it.
    private Optional<GuildId> find(String typed) {
        if (ID.matcher(typed).matches()) {
            return id(typed);
        }
        List<GuildId> named = guilds.all().stream()
                .filter(guild -> guild.name().equalsIgnoreCase(typed))
                .map(GuildFacts.Summary::id)
                .toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    private static Optional<GuildId> id(String digits) {
        try {
            return Optional.of(new GuildId(Long.parseLong(digits)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private List<Choice> complete(Invocation in, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return guilds.all().stream()
                .filter(guild -> guild.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(Completer.MOST)
                .map(guild -> new Choice(guild.name(), Long.toString(guild.id().value())))
                .toList();
    }
}
