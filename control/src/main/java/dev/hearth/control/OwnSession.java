package dev.hearth.control;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Starts a process in a session of its own where the system has a tool for that: then Ctrl-C in a terminal reaches the
/// supervisor alone, which ends its children in order, and a closed terminal ends none of them.
public final class OwnSession {
    private static final Path TOOL = Path.of("/usr/bin/setsid");

    private OwnSession() {}

    /// The command that does so; the process keeps the id of the one that is started.
    public static List<String> of(List<String> command) {
        if (!Files.isExecutable(TOOL)) {
            return command;
        }
        var apart = new ArrayList<String>();
        apart.add(TOOL.toString());
        apart.addAll(command);
        return apart;
    }
}
