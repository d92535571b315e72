package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Give a guild the commands of those who look after the installation, or take them away there. They are hidden from
/// all but its administrators until one of these shows them to somebody; who is no staff is refused in any case.
///
/// @param guild the guild's id
public record ShowStaffCommands(String guild, boolean shown) implements Request<StaffList> {
    @Override
    public Class<StaffList> answerType() {
        return StaffList.class;
    }
}
