package dev.hearth.engine.talk;

import java.util.List;

/// A message: cards above, rows of controls below.
///
/// @param cards 1 to 10
/// @param rows  0 to 5
public record Screen(List<Card> cards, List<Row> rows) {
    public Screen {
        Limits.count("cards", cards, 1, 10);
        Limits.count("rows", rows, 0, 5);
        cards = List.copyOf(cards);
        rows = List.copyOf(rows);
    }

    public static Screen of(Card card, Row... rows) {
        return new Screen(List.of(card), List.of(rows));
    }
}
