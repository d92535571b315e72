package dev.hearth.ui.port;

import dev.hearth.control.supervisor.Happening;
import dev.hearth.control.supervisor.House;

/// Hears the supervisor, on the screen's thread.
public interface SupervisorListener {
    /// How everything is now; the first time it is heard, and after each change.
    void house(House house);

    /// Something happened to a bot.
    default void happening(Happening happening) {}

    /// Another console wants this one's window in front.
    default void raise() {}

    /// The supervisor is not there.
    default void away(Away why) {}

    /// Why it is not there.
    enum Away {
        /// It is being looked for, or started.
        SOUGHT,
        /// It went away without being asked; it is started again and found by itself.
        LOST,
        /// It was ended on purpose and stays so until [SupervisorPort#wake()].
        ENDED,
        /// It could not be started.
        FAILED
    }
}
