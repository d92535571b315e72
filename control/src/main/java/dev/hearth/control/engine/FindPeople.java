package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Who in a guild has a name that begins like this? Bots are left out.
///
/// @param guild the guild's id
/// @param start of the name, 1 to 32 characters
public record FindPeople(String guild, String start) implements Request<PersonList> {
    @Override
    public Class<PersonList> answerType() {
        return PersonList.class;
    }
}
