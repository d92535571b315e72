package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.port.chat.Embed;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// A card in a message: colour bar, title, text, fields, footer.
final class EmbedView extends BorderPane {
    private static final int MOST_BESIDE = 3;

    EmbedView(Embed embed, MarkdownView markdown) {
        getStyleClass().add("embed");
        var bar = Cards.styled(new Region(), "embed-bar");
        if (!embed.color().isEmpty()) {
            bar.setStyle("-fx-background-color: " + embed.color() + ";");
        }
        var body = Cards.styled(new VBox(), "embed-body");
        if (!embed.author().isEmpty()) {
            body.getChildren().add(Cards.wrapping(embed.author(), "embed-author"));
        }
        if (!embed.title().isEmpty()) {
            body.getChildren().add(markdown.line(embed.title(), "embed-title"));
        }
        if (!embed.description().isEmpty()) {
            body.getChildren().add(markdown.draw(embed.description()));
        }
        fields(embed.fields()).forEach(row -> body.getChildren().add(row(row, markdown)));
        if (!embed.footer().isEmpty()) {
            body.getChildren().add(Cards.wrapping(embed.footer(), "embed-footer"));
        }
        setLeft(bar);
        setCenter(body);
    }

    /// Fields in rows: inline ones up to three beside each other, others alone.
    private static List<List<Embed.Field>> fields(List<Embed.Field> fields) {
        var rows = new ArrayList<List<Embed.Field>>();
        for (var field : fields) {
            boolean joins = field.inline()
                    && !rows.isEmpty()
                    && rows.getLast().size() < MOST_BESIDE
                    && rows.getLast().getFirst().inline();
            if (joins) {
                rows.getLast().add(field);
            } else {
                rows.add(new ArrayList<>(List.of(field)));
            }
        }
        return rows;
    }

    private static GridPane row(List<Embed.Field> fields, MarkdownView markdown) {
        var row = Cards.styled(new GridPane(), "embed-fields");
        for (var field : fields) {
            var name = Cards.wrapping(field.name(), "embed-field-name");
            var column = new ColumnConstraints();
            column.setPercentWidth(100.0 / fields.size());
            row.getColumnConstraints().add(column);
            row.addRow(0, new VBox(2, name, markdown.draw(field.value())));
        }
        return row;
    }
}
