package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.List;

/// Who are these? Whom Discord does not know, or does not tell of just now, is left out.
///
/// @param users their ids at Discord, 100 at most
public record TellPeople(List<String> users) implements Request<PersonList> {
    public TellPeople {
        users = List.copyOf(users);
    }

    @Override
    public Class<PersonList> answerType() {
        return PersonList.class;
    }
}
