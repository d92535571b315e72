package dev.hearth.control.engine;

import java.util.Objects;

/// The one line that a parent writes to the standard input of a process that works on an installation's configuration
/// in an engine's place.
///
/// @param what what is to be done, while no engine runs on the data folder
/// @param data the data folder, absolute
/// @param file the configuration that is to be brought in, absolute; empty for [What#SAVE]
public record ConfigurationOrder(What what, String data, String file) {
    public ConfigurationOrder {
        Objects.requireNonNull(what);
        if (data.isBlank()) {
            throw new IllegalArgumentException("an order needs a data folder");
        }
    }

    /// What such a process can do.
    public enum What {
        SAVE,
        /// Only tell what [#IMPORT] would change.
        PREVIEW,
        IMPORT
    }
}
