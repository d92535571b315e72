package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.text.Messages;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.collections.MapChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// The channels and direct messages that the person sees, and below them who the person is.
final class PlacesPane extends VBox {
    private static final double PICTURE = 20;
    private static final int MOST_COUNTED = 99;

    private final PracticeViewModel model;
    private final Messages words;
    private final VBox list = Cards.styled(new VBox(), "places");
    private final ListChangeListener<Place> moved = change -> fill();
    private final MapChangeListener<Place, Integer> counted = change -> fill();

    PlacesPane(PracticeViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("places-pane");
        var scroll = new ScrollPane(list);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(scroll, new PersonaMenu(model, words));
        model.places().addListener(new javafx.collections.WeakListChangeListener<>(moved));
        model.conversation().unread().addListener(new javafx.collections.WeakMapChangeListener<>(counted));
        model.placeProperty().when(Shown.on(this)).subscribe(now -> fill());
        fill();
    }

    private void fill() {
        list.getChildren().clear();
        var heading = "";
        for (var place : model.places()) {
            var above = place.isDirect() ? words.text("direct") : place.guild();
            if (!above.equals(heading)) {
                heading = above;
                list.getChildren().add(Cards.styled(new Label(above), "places-heading"));
            }
            list.getChildren().add(entry(place));
        }
    }

    private Node entry(Place place) {
        var bot = model.worldProperty().get().map(ChatWorld::botName).orElse("");
        var name = place.isDirect() ? bot : place.name();
        int unread = model.conversation().unread().getOrDefault(place, 0);
        var label = new Label(name);
        label.setMinWidth(0);
        HBox.setHgrow(label, Priority.ALWAYS);
        label.setMaxWidth(Double.MAX_VALUE);
        var row = new HBox(8, picture(place, bot), label);
        row.setAlignment(Pos.CENTER_LEFT);
        if (unread > 0) {
            row.getChildren().add(Cards.styled(new Label(count(unread)), "unread"));
        }
        var button = new ToggleButton();
        button.setGraphic(row);
        button.setId("place-" + (place.isDirect() ? "direct" : place.name()));
        button.getStyleClass()
                .setAll("place", unread > 0 ? "has-unread" : "all-read", isThread(place) ? "thread" : "channel");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setSelected(model.placeProperty().get().equals(Optional.of(place)));
        button.setAccessibleText(unread > 0 ? words.text("place-unread", name, unread) : name);
        button.setOnAction(event -> {
            // Pressing the place where one is must not unmark it.
            button.setSelected(true);
            model.open(place);
        });
        return button;
    }

    private boolean isThread(Place place) {
        return model.worldProperty()
                .get()
                .flatMap(world -> world.channel(place))
                .filter(ChatWorld.Channel::isThread)
                .isPresent();
    }

    private static String count(int unread) {
        return unread > MOST_COUNTED ? MOST_COUNTED + "+" : Integer.toString(unread);
    }

    private Node picture(Place place, String bot) {
        var world = model.worldProperty().get();
        if (place.isDirect() && world.isPresent()) {
            return Avatar.of(world.get(), bot, PICTURE);
        }
        var icon = Icons.of(isThread(place) ? "fth-corner-down-right" : "fth-hash");
        var box = new HBox(icon);
        box.setAlignment(Pos.CENTER);
        box.setMinWidth(Region.USE_PREF_SIZE);
        box.setPrefWidth(PICTURE);
        return box;
    }
}
