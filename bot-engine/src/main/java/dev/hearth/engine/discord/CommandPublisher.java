package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.log.Fact;
import dev.hearth.engine.command.Command;
import dev.hearth.engine.command.Terms;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.interactions.commands.build.CommandData;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Tells Discord which commands there are: members' for every guild and for the conversation with the bot, so that a
/// member who left a guild still reaches what is theirs; those of staff guild by guild, where Discord hides them from
/// all others. Sent only when something changed, since Discord bounds it per day.
final class CommandPublisher {
    private static final Logger LOG = LoggerFactory.getLogger(CommandPublisher.class);

    /// What Discord says of a command besides what it was sent, differently for a guild's commands.
    private static final List<String> OF_SCOPE = List.of("contexts", "integration_types", "dm_permission");

    /// A guild that is late is told later: the bot answers members meanwhile.
    private static final long PATIENCE_SECONDS = 20;

    private final List<CommandData> members;
    private final List<CommandData> staff;
    private final List<CommandData> privates;
    private final Predicate<GuildId> takesPrivate;
    private final Set<Long> told = ConcurrentHashMap.newKeySet();

    /// @param takesPrivate whether a guild gets the commands of those who look after the installation too
    CommandPublisher(Collection<Command> commands, Predicate<GuildId> takesPrivate) {
        this.takesPrivate = takesPrivate;
        this.members = drawn(commands, terms -> !terms.isForStaff(), CommandForms::everywhere);
        this.staff = drawn(commands, terms -> terms.isForStaff() && !terms.isPrivate(), CommandForms::forStaff);
        this.privates = drawn(commands, Terms::isPrivate, CommandForms::forStaff);
    }

    private static List<CommandData> drawn(
            Collection<Command> commands, Predicate<Terms> which, Function<Command, CommandData> how) {
        return commands.stream()
                .filter(command -> which.test(command.terms()))
                .map(how)
                .toList();
    }

    /// Waits until Discord has taken the members' commands.
    void publish(JDA jda) {
        if (same(jda.retrieveCommands(true).complete(), members)) {
            LOG.atInfo().addKeyValue(Fact.COUNT.key(), members.size()).log("commands are up to date");
            return;
        }
        jda.updateCommands().addCommands(members).complete();
        LOG.atInfo().addKeyValue(Fact.COUNT.key(), members.size()).log("commands sent");
    }

    /// Waits until every guild has the commands of its staff that took them; the others are tried at the next call.
    void publishIn(Collection<Guild> guilds) {
        List<CompletableFuture<Void>> under = guilds.stream()
                .filter(guild -> !told.contains(guild.getIdLong()))
                .map(this::publishIn)
                .toList();
        try {
            CompletableFuture.allOf(under.toArray(CompletableFuture[]::new))
                    .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                    .join();
        } catch (CompletionException e) {
            LOG.atWarn().setCause(e).log("a guild did not take the commands of its staff");
        }
    }

    /// Nothing was told: every guild is looked at again.
    void forgetAll() {
        told.clear();
    }

    /// The bot left: should it come back, it looks again.
    void forget(Guild guild) {
        told.remove(guild.getIdLong());
    }

    private CompletableFuture<Void> publishIn(Guild guild) {
        List<CommandData> wanted = wanted(guild);
        return guild.retrieveCommands(true)
                .submit()
                .thenCompose(there -> same(there, wanted)
                        ? CompletableFuture.completedFuture(there)
                        : guild.updateCommands().addCommands(wanted).submit())
                .thenAccept(_ -> told.add(guild.getIdLong()));
    }

    private List<CommandData> wanted(Guild guild) {
        return takesPrivate.test(new GuildId(guild.getIdLong()))
                ? Stream.concat(staff.stream(), privates.stream()).toList()
                : staff;
    }

    private static boolean same(
            Collection<net.dv8tion.jda.api.interactions.commands.Command> there, List<CommandData> wanted) {
        return comparable(there.stream().map(CommandData::fromCommand).toList()).equals(comparable(wanted));
    }

    private static Set<Map<String, Object>> comparable(Collection<CommandData> commands) {
        return commands.stream()
                .map(command -> {
                    Map<String, Object> content = new HashMap<>(command.toData().toMap());
                    content.keySet().removeAll(OF_SCOPE);
                    return content;
                })
                .collect(Collectors.toSet());
    }
}
