package dev.hearth.control.engine;

import java.util.Objects;

/// The one line that a parent writes to the standard input of a process that carries data out of Hearth or into it.
///
/// @param what     what is to be done, while no engine runs on the data folder
/// @param data     the data folder, absolute
/// @param file     the export, absolute
/// @param readable whether an export that is made holds what members wrote in plain words
public record TransferOrder(What what, String data, String file, boolean readable) {
    public TransferOrder {
        Objects.requireNonNull(what);
        if (data.isBlank() || file.isBlank()) {
            throw new IllegalArgumentException("an order needs a data folder and a file");
        }
    }

    /// What such a process can do.
    public enum What {
        EXPORT,
        IMPORT,
        /// Only tell what [#IMPORT] would bring.
        PREVIEW
    }
}
