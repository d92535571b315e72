package dev.hearth.engine.guild.access;

import static java.util.Comparator.comparingLong;
import static java.util.stream.Collectors.toMap;

import dev.hearth.engine.base.id.EntryIds;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.command.StaffRole;
import dev.hearth.engine.guild.access.Deed.Act;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Who looks after the installation, to be saved beside the database and brought in from elsewhere by the admin while
/// the bot is offline. Nobody loses a role by it or gets a lower one, and who is banned gets none.
public final class StaffBundle {
    private final AccessRepository repository;
    private final EntryIds ids;
    private final InstantSource clock;

    StaffBundle(AccessRepository repository, EntryIds ids, InstantSource clock) {
        this.repository = repository;
        this.ids = ids;
        this.clock = clock;
    }

    /// A role that somebody will have, or has now.
    ///
    /// @param before empty for none
    public record Difference(UserId user, Optional<StaffRole> before, StaffRole after) {}

    /// Everybody with a role.
    public Map<UserId, StaffRole> all() {
        return Stream.of(StaffRole.values())
                .flatMap(role -> repository.with(role).stream().map(user -> Map.entry(user, role)))
                .collect(toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, StaffBundle::sorted));
    }

    private static Map<UserId, StaffRole> sorted() {
        return new TreeMap<>(comparingLong(UserId::value));
    }

    /// What [#bring] would change.
    public List<Difference> look(Map<UserId, StaffRole> wanted) {
        List<Difference> differences = new ArrayList<>();
        wanted.forEach((user, role) -> {
            var now = repository.role(user);
            boolean isCovered = now.filter(own -> own.covers(role)).isPresent();
            if (!isCovered && !isBanned(user)) {
                differences.add(new Difference(user, now, role));
            }
        });
        return differences;
    }

    /// Who does not get the role that [#bring] was asked for, in the order of their ids: theirs is higher, or they are
    /// banned.
    public List<UserId> passedOver(Map<UserId, StaffRole> wanted) {
        var given = look(wanted).stream().map(Difference::user).toList();
        return wanted.entrySet().stream()
                .filter(one -> !repository.role(one.getKey()).equals(Optional.of(one.getValue())))
                .map(Map.Entry::getKey)
                .filter(user -> !given.contains(user))
                .sorted(comparingLong(UserId::value))
                .toList();
    }

    private boolean isBanned(UserId user) {
        return repository
                .ban(Subject.of(user))
                .filter(ban -> ban.holds(clock.instant()))
                .isPresent();
    }

    /// Gives these their roles, all or none; each is a deed of the console's.
    public List<Difference> bring(Map<UserId, StaffRole> wanted) {
        var differences = look(wanted);
        repository.apply(differences.stream()
                .map(one -> new Deed(
                        ids.next(),
                        clock.instant(),
                        Actor.CONSOLE,
                        Act.GRANT,
                        Subject.of(one.user()),
                        one.after(),
                        null))
                .toList());
        return differences;
    }
}
