package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// Try whether everything could be brought back on a new PC: the newest backup is restored in a place of its own, the
/// way
/// that the recovery kit goes, and a bot is started on it against a practice Discord of its own. The bot that runs is
/// left alone. It goes on by itself; [TellRehearsal] tells how far it is.
public record Rehearse(Environment environment) implements Request<RehearsalWork> {
    @Override
    public Class<RehearsalWork> answerType() {
        return RehearsalWork.class;
    }
}
