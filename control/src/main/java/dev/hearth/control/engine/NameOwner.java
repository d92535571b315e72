package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Make somebody an owner of the installation. A ban that they have falls.
///
/// @param user the person's id at Discord
public record NameOwner(String user) implements Request<StaffList> {
    @Override
    public Class<StaffList> answerType() {
        return StaffList.class;
    }
}
