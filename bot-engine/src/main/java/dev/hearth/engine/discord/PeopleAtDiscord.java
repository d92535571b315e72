package dev.hearth.engine.discord;

import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.feature.People;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.Member;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.sharding.ShardManager;

/// Asks Discord who people are. That somebody is not known and that Discord does not answer come to the same: the name
/// stays unknown.
final class PeopleAtDiscord implements People {
    private static final int LIMIT_SECONDS = 5;

    private final Supplier<Optional<ShardManager>> session;
    private final Pictures pictures;

    PeopleAtDiscord(Supplier<Optional<ShardManager>> session, Pictures pictures) {
        this.session = session;
        this.pictures = pictures;
    }

    @Override
    public List<Person> named(Collection<UserId> users) {
        return session.get().map(there -> named(there, users)).orElse(List.of());
    }

    private List<Person> named(ShardManager there, Collection<UserId> users) {
        List<CompletableFuture<Optional<Person>>> asked =
                users.stream().map(user -> ask(there, user)).toList();
        return asked.stream().flatMap(one -> one.join().stream()).toList();
    }

    private CompletableFuture<Optional<Person>> ask(ShardManager there, UserId user) {
        return there.retrieveUserById(user.value())
                .submit()
                .thenApply(found -> Optional.of(person(found, found.getEffectiveName())))
                .completeOnTimeout(Optional.empty(), LIMIT_SECONDS, TimeUnit.SECONDS)
                .exceptionally(_ -> Optional.empty());
    }

    @Override
    public List<Person> startingWith(GuildId guild, String start, int most) {
        return session.get()
                .map(there -> there.getGuildById(guild.value()))
                .map(there -> found(there, start, most))
                .orElse(List.of());
    }

    private List<Person> found(Guild guild, String start, int most) {
        CompletableFuture<List<Member>> answer = new CompletableFuture<>();
        guild.retrieveMembersByPrefix(start, most).onSuccess(answer::complete).onError(answer::completeExceptionally);
        return answer
                .completeOnTimeout(List.of(), LIMIT_SECONDS, TimeUnit.SECONDS)
                .exceptionally(_ -> List.of())
                .join()
                .stream()
                .filter(member -> !member.getUser().isBot())
                .map(member -> person(member.getUser(), member.getEffectiveName()))
                .toList();
    }

    private Person person(User user, String name) {
        return new Person(new UserId(user.getIdLong()), name, user.getName(), pictures.of(user));
    }
}
