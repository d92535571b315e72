package dev.hearth.engine.base.crypto;

/// Where sealed text stands. It is part of the seal, so that a text cannot be moved to another column unnoticed.
public record Place(String table, String column) {
    public Place {
        if (table.isBlank() || column.isBlank()) {
            throw new IllegalArgumentException("a place has a table and a column");
        }
    }
}
