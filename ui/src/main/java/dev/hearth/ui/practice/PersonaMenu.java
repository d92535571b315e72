package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.ChatWorld.Person;
import dev.hearth.ui.text.Messages;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.CustomMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/// Who is being played, and a menu of everybody else.
final class PersonaMenu extends MenuButton {
    private static final double PICTURE = 32;

    private final Messages words;

    PersonaMenu(PracticeViewModel model, Messages words) {
        this.words = words;
        setId("persona");
        getStyleClass().add("persona");
        setPopupSide(Side.TOP);
        setMaxWidth(Double.MAX_VALUE);
        model.personaProperty()
                .when(Shown.on(this))
                .subscribe(now -> now.ifPresent(person -> {
                    var world = model.worldProperty().get();
                    world.ifPresent(found -> {
                        setGraphic(entry(found, person));
                        setAccessibleText(words.text("persona", person.name()));
                        getItems()
                                .setAll(found.people().stream()
                                        .map(other -> item(model, found, other))
                                        .toList());
                    });
                }));
    }

    private CustomMenuItem item(PracticeViewModel model, ChatWorld world, Person person) {
        var item = new CustomMenuItem(entry(world, person));
        item.setId("persona-" + person.name());
        item.setOnAction(event -> model.play(person));
        return item;
    }

    private HBox entry(ChatWorld world, Person person) {
        var spoken = Locale.forLanguageTag(person.locale());
        var language = Cards.styled(
                new Label(spoken.getDisplayLanguage(words.language().locale())), "persona-language");
        var row = new HBox(
                10,
                Avatar.of(world, person.name(), PICTURE),
                new VBox(Cards.styled(new Label(person.name()), "persona-name"), language));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }
}
