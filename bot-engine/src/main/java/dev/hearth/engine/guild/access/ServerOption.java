package dev.hearth.engine.guild.access;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.command.Completer;
import dev.hearth.engine.command.Option;
import dev.hearth.engine.feature.GuildFacts;
import dev.hearth.engine.feature.Guilds;
import dev.hearth.engine.talk.Choice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A server as staff type it: picked from those that the bot is in, by name, or by the id of any.
public final class ServerOption {
    public static final String NAME = "server";

    private static final Pattern ID = Pattern.compile("[1-9][0-9]{0,18}");
    private static final int LONGEST_NAME = 100;

    private final Guilds guilds;

    public ServerOption(Guilds guilds) {
        this.guilds = guilds;
    }

    public Option option(boolean required) {
        return new Option.Completed(NAME, required, LONGEST_NAME, (_, typed) -> complete(typed));
    }

    /// By its id, also of one that the bot is not in, or by its name if one server alone has it.
    public Optional<GuildId> find(String typed) {
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

    private List<Choice> complete(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return guilds.all().stream()
                .filter(guild -> guild.name().toLowerCase(Locale.ROOT).contains(wanted))
                .limit(Completer.MOST)
                .map(guild -> new Choice(guild.name(), Long.toString(guild.id().value())))
                .toList();
    }
}
