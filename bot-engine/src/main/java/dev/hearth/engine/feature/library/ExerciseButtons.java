package dev.hearth.engine.feature.library;

import dev.hearth.engine.talk.Action;

/// Where buttons about an exercise lead, for rooms that offer what another room does: the exercises' own room and the
/// toolbox do not know each other.
public final class ExerciseButtons {
    /// The room that leads through an exercise, and what opens one there.
    public static final String ROOM = "exercise";

    public static final String OPEN = "open";

    /// The room of the toolbox, and what puts an exercise into it.
    public static final String TOOLBOX_ROOM = "coping";

    public static final String KEEP = "tool-keep";

    private ExerciseButtons() {}

    public static Action open(Exercise exercise) {
        return Action.of(ROOM, OPEN, exercise.id());
    }

    public static Action intoToolbox(Exercise exercise) {
        return Action.of(TOOLBOX_ROOM, KEEP, exercise.id());
    }
}
