package dev.hearth.engine.guild.access;

import dev.hearth.control.Refused;
import dev.hearth.control.engine.FindPeople;
import dev.hearth.control.engine.PersonList;
import dev.hearth.control.engine.TellPeople;
import dev.hearth.control.http.Handler;
import dev.hearth.engine.base.id.GuildId;
import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.feature.People;
import dev.hearth.engine.feature.WireIds;
import java.util.ArrayList;
import java.util.List;

/// Names for the ids that the console shows, and people to choose from. They are asked of Discord each time and kept
/// nowhere.
final class PeopleRequests {
    private static final int MOST_NAMED = 100;
    private static final int MOST_FOUND = 20;
    private static final int LONGEST_NAME = 32;

    private final People people;

    PeopleRequests(People people) {
        this.people = people;
    }

    List<Handler<?, ?>> all() {
        return List.of(Handler.of(TellPeople.class, this::tell), Handler.of(FindPeople.class, this::find));
    }

    private PersonList tell(TellPeople order) throws Refused {
        List<UserId> users = new ArrayList<>();
        for (String user : order.users().stream().limit(MOST_NAMED).toList()) {
            users.add(new UserId(WireIds.read(user)));
        }
        return told(people.named(users));
    }

    private PersonList find(FindPeople order) throws Refused {
        GuildId guild = new GuildId(WireIds.read(order.guild()));
        String start = order.start().strip();
        return told(
                start.isEmpty() || start.length() > LONGEST_NAME
                        ? List.of()
                        : people.startingWith(guild, start, MOST_FOUND));
    }

    private static PersonList told(List<People.Person> people) {
        return new PersonList(people.stream()
                .map(person -> new PersonList.Person(
                        Long.toString(person.id().value()), person.name(), person.handle(), person.picture()))
                .toList());
    }
}
