package dev.hearth.ui.practice;

import dev.hearth.ui.port.chat.ChatWorld.Member;
import dev.hearth.ui.port.chat.ChatWorld.MemberGroup;
import dev.hearth.ui.port.chat.ChatWorld.Presence;
import java.util.List;

/// Who is in the guild of a practice server in memory.
final class FakeMembers {
    static final List<MemberGroup> GROUPS = List.of(
            new MemberGroup("Practice", "Moderator", List.of(new Member("Noor", "", false, false, Presence.ONLINE))),
            new MemberGroup(
                    "Practice",
                    "",
                    List.of(
                            new Member("Hearth", "", true, false, Presence.IDLE),
                            new Member("Jonas", "Jonas (at sea)", false, true, Presence.ONLINE),
                            new Member("Mira", "", false, false, Presence.ONLINE))));

    private FakeMembers() {}
}
