package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.port.chat.ChatMessage.Attachment;
import dev.hearth.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/// What is attached to a message: pictures inline, other files by name.
final class FilesView {
    private static final double WIDEST = 420;
    private static final double HIGHEST = 320;
    /// A screen of high density shows twice as many points.
    private static final double DENSE = 2;
    private static final long KIB = 1_024;

    private final Messages words;

    FilesView(Messages words) {
        this.words = words;
    }

    Node draw(Attachment file) {
        return file.isPicture() ? picture(file) : named(file);
    }

    /// The room is taken at once, the picture comes when it was read on another thread; a broken one becomes a name.
    private Node picture(Attachment file) {
        double scale = Math.min(1, Math.min(WIDEST / file.width(), HIGHEST / file.height()));
        double width = Math.max(1, file.width() * scale);
        double height = Math.max(1, file.height() * scale);
        var image = new Image(
                file.url(),
                Math.min(file.width(), width * DENSE),
                Math.min(file.height(), height * DENSE),
                true,
                true,
                true);
        var view = new ImageView(image);
        view.setFitWidth(width);
        view.setFitHeight(height);
        view.setAccessibleText(words.text("picture", file.name()));
        if (!file.description().isEmpty()) {
            view.setAccessibleText(file.description());
            Tooltip.install(view, described(file.description()));
        }
        var frame = Cards.styled(new StackPane(view), "picture");
        frame.setMinSize(width, height);
        frame.setMaxSize(width, height);
        image.errorProperty().subscribe(broken -> {
            if (broken) {
                frame.setMinSize(0, 0);
                frame.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
                frame.getChildren().setAll(named(file));
            }
        });
        // A picture wider than its column would otherwise widen the page.
        return new HBox(frame);
    }

    /// As on Discord, where it is read by pointing at it.
    private static Tooltip described(String description) {
        var tip = new Tooltip(description);
        tip.setWrapText(true);
        tip.setMaxWidth(WIDEST);
        return tip;
    }

    private Node named(Attachment file) {
        var size = words.text("file-size", Math.max(1, file.bytes() / KIB));
        var name = new javafx.scene.layout.VBox(new Label(file.name()), new Label(size));
        var row = Cards.styled(new HBox(10, Icons.of("fth-file-text"), name), "file");
        row.setMaxWidth(Region.USE_PREF_SIZE);
        return row;
    }
}
