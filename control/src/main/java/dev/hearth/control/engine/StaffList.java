package dev.hearth.control.engine;

import java.util.List;

/// Who looks after the installation.
///
/// @param members the highest role first
/// @param guilds  the ids of the guilds that have their commands
public record StaffList(List<Member> members, List<String> guilds) {
    /// Somebody with a role.
    ///
    /// @param user the person's id at Discord
    /// @param role `OWNER`, `ADMIN`, `MOD` or `SUPPORT`
    public record Member(String user, String role) {}

    public StaffList {
        members = List.copyOf(members);
        guilds = List.copyOf(guilds);
    }
}
