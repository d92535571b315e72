package dev.hearth.control.engine;

/// The one line that a parent writes to the standard input of a process that takes over another product's records, in
/// an engine's place.
///
/// @param data    the data folder, absolute
/// @param file    the records, absolute: one file or a zip of several
/// @param preview whether it only tells what it would do
public record ImportOrder(String data, String file, boolean preview) {
    public ImportOrder {
        if (data.isBlank() || file.isBlank()) {
            throw new IllegalArgumentException("an order needs a data folder and a file");
        }
    }
}
