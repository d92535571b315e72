package dev.hearth.ui.frame;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.page.Page;
import dev.hearth.ui.page.Section;
import dev.hearth.ui.text.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The pages by name, grouped; the selected one is shown.
final class Sidebar extends VBox {
    private static final int MOST_SHOWN = 99;

    private final ToggleGroup group = new ToggleGroup();
    private final FrameViewModel frame;

    Sidebar(List<Page> pages, FrameViewModel frame, Messages words) {
        this.frame = frame;
        getStyleClass().add("sidebar");
        var brand = new Label("Hearth", Icons.flame());
        brand.getStyleClass().add("brand");
        getChildren().add(brand);
        for (var section : Section.values()) {
            add(section, pages, words);
        }
    }

    private void add(Section section, List<Page> pages, Messages words) {
        if (section == Section.LAST) {
            var gap = new Region();
            VBox.setVgrow(gap, Priority.ALWAYS);
            getChildren().add(gap);
        }
        var members = pages.stream().filter(page -> page.section() == section).toList();
        if (!members.isEmpty() && words.has("section." + section)) {
            var heading = new Label(words.text("section." + section));
            heading.getStyleClass().add("nav-section");
            getChildren().add(heading);
        }
        members.forEach(page -> getChildren().add(item(page, pages.indexOf(page) + 1)));
    }

    private Node item(Page page, int number) {
        var item = button(page, number);
        var mark = Cards.styled(new Label(), "nav-mark");
        mark.setId("nav-mark-" + page.id());
        mark.setMouseTransparent(true);
        var waiting = page.waiting();
        waiting.count().when(Shown.on(item)).subscribe(count -> {
            int now = count.intValue();
            mark.setText(now > MOST_SHOWN ? MOST_SHOWN + "+" : Integer.toString(now));
            mark.setVisible(now > 0);
            item.setAccessibleText(
                    now > 0 ? page.title() + ", " + waiting.words().apply(now) : page.title());
        });
        StackPane.setAlignment(mark, Pos.CENTER_RIGHT);
        return new StackPane(item, mark);
    }

    private ToggleButton button(Page page, int number) {
        var item = new ToggleButton(page.title(), Icons.of(page.icon()));
        item.getStyleClass().setAll("nav-item");
        item.setId("nav-" + page.id());
        item.setToggleGroup(group);
        item.setMaxWidth(Double.MAX_VALUE);
        item.setTooltip(new Tooltip(page.title() + "   Ctrl+" + number));
        item.setOnAction(event -> {
            item.setSelected(true);
            frame.open(page.id());
        });
        frame.pageProperty()
                .when(Shown.on(item))
                .subscribe(open -> item.setSelected(page.id().equals(open)));
        return item;
    }
}
