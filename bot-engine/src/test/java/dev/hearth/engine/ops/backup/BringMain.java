package dev.hearth.engine.ops.backup;

import java.nio.file.Path;

/// Brings what there is to a target, in a process that may be allowed only so much, and says how the target stands.
final class BringMain {
    private BringMain() {}

    public static void main(String[] args) throws Exception {
        try (TargetRoom room = new TargetRoom(Path.of(args[0]))) {
            room.tend();
            System.out.println(room.standing(Path.of(args[1])).state());
        }
    }
}
