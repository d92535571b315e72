package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Take an owner of the installation that role; refused for the last one.
///
/// @param user the person's id at Discord
public record RemoveOwner(String user) implements Request<StaffList> {
    @Override
    public Class<StaffList> answerType() {
        return StaffList.class;
    }
}
