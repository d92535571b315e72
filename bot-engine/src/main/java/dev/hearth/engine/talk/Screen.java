package dev.hearth.engine.talk;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A message: cards above, a picture, rows of controls below.
///
/// @param cards   1 to 10
/// @param rows    0 to 5
/// @param picture null for none
public record Screen(
        List<Card> cards, List<Row> rows, @Nullable Picture picture) {
    public Screen {
        Limits.count("cards", cards, 1, 10);
        Limits.count("rows", rows, 0, 5);
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
    }

    public Screen(List<Card> cards, List<Row> rows) {
        this(cards, rows, null);
    }

    public static Screen of(Card card, Row... rows) {
        return new Screen(List.of(card), List.of(rows));
    }

    /// The same with a picture.
    public Screen with(Picture drawn) {
        return new Screen(cards, rows, drawn);
    }
}
