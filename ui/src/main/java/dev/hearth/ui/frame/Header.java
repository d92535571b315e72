package dev.hearth.ui.frame;

import dev.hearth.control.Environment;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.text.Messages;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.SegmentedButton;

/// The page's name, and at the right end what holds for all pages.
final class Header extends HBox {
    private final Label title = Cards.styled(new Label(), "page-title");
    private final Label subtitle = Cards.styled(new Label(), "page-subtitle");

    Header(FrameViewModel frame, ReadOnlyBooleanProperty dark, Messages words) {
        getStyleClass().add("header");
        var theme = Buttons.icon("theme", words.text("theme"), "fth-moon", () -> frame.switchTheme(dark.get()));
        dark.when(Shown.on(theme)).subscribe(now -> theme.setGraphic(Icons.of(now ? "fth-sun" : "fth-moon")));
        getChildren().addAll(new VBox(1, title, subtitle), Cards.gap(), environments(frame, words), theme);
    }

    void show(Page page) {
        title.setText(page.title());
        subtitle.setText(page.subtitle());
    }

    private static SegmentedButton environments(FrameViewModel frame, Messages words) {
        var practice = choice("environment-practice", "practice", words);
        var discord = choice("environment-discord", "discord", words);
        var shown = frame.choices().environmentProperty();
        practice.setOnAction(event -> shown.set(Environment.PRACTICE));
        discord.setOnAction(event -> shown.set(Environment.DISCORD));
        var both = new SegmentedButton(practice, discord);
        shown.when(Shown.on(both)).subscribe(now -> {
            practice.setSelected(now == Environment.PRACTICE);
            discord.setSelected(now == Environment.DISCORD);
        });
        // One of the two always holds: a click on the one that does must not take it out.
        both.getToggleGroup().selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
        });
        both.setAccessibleText(words.text("environment"));
        return both;
    }

    private static ToggleButton choice(String id, String key, Messages words) {
        var choice = new ToggleButton(words.text("environment." + key));
        choice.setId(id);
        choice.setTooltip(new Tooltip(words.text("environment." + key + ".tip")));
        return choice;
    }
}
