package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/// Above the conversation: where one is, the search, and what opens the panes around it.
final class ChatHead extends HBox {
    private final Label title = Cards.styled(new Label(), "chat-title");
    private final Label topic = Cards.styled(new Label(), "chat-topic");

    /// @param roomForMembers whether there is room for the members' pane
    ChatHead(Panes panes, SearchField search, Messages words, ObservableValue<Boolean> roomForMembers) {
        getStyleClass().add("chat-head");
        setAlignment(Pos.CENTER_LEFT);
        title.setMinWidth(Region.USE_PREF_SIZE);
        topic.setMinWidth(0);
        topic.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(topic, Priority.ALWAYS);
        var members = Buttons.toggle("members-toggle", words.text("members"), "fth-users", panes.membersProperty());
        var backstage =
                Buttons.toggle("backstage-toggle", words.text("backstage"), "fth-activity", panes.backstageProperty());
        panes.faults()
                .armedProperty()
                .when(Shown.on(this))
                .subscribe(armed -> tell(backstage, armed.intValue(), words));
        getChildren().addAll(title, topic, search, new HBox(2, Buttons.showWhen(members, roomForMembers), backstage));
    }

    /// Faults that are armed are told also while the drawer is closed: they explain much of what a bot does then.
    private static void tell(ToggleButton backstage, int armed, Messages words) {
        backstage.setText(armed == 0 ? null : Integer.toString(armed));
        backstage.setAccessibleText(
                armed == 0 ? words.text("backstage") : words.text("backstage.armed", words.text("armed", armed)));
    }

    void show(String place, boolean direct, String about) {
        title.setText(place);
        title.setGraphic(Icons.of(direct ? "fth-at-sign" : "fth-hash"));
        topic.setText(about);
    }
}
