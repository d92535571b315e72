package dev.hearth.ui.practice;

import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.port.chat.ChatWorld;
import dev.hearth.ui.port.chat.ChatWorld.Member;
import dev.hearth.ui.port.chat.ChatWorld.Presence;
import dev.hearth.ui.port.chat.Place;
import dev.hearth.ui.text.Messages;
import java.util.List;
import java.util.Locale;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Circle;
import javafx.util.Duration;

/// The members of the open guild, by the roles that are shown apart. A press opens somebody's direct messages with the
/// bot, which one then writes as them.
final class MembersPane extends VBox {
    private static final double PICTURE = 30;
    private static final double DOT = 5;
    /// Bots give roles, names and time-outs; nothing tells of them.
    private static final Duration LOOKS = Duration.seconds(3);

    private final PracticeViewModel model;
    private final Messages words;
    private final VBox list = Cards.styled(new VBox(), "members");

    MembersPane(PracticeViewModel model, Messages words) {
        this.model = model;
        this.words = words;
        getStyleClass().add("members-pane");
        setId("members");
        var scroll = new ScrollPane(list);
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        getChildren().add(scroll);
        // Not at every look: drawn anew only if something changed, it keeps the keyboard's place.
        model.worldProperty().when(Shown.on(this)).subscribe(now -> fill());
        model.placeProperty().when(Shown.on(this)).subscribe(now -> fill());
        var looks = new Timeline(new KeyFrame(LOOKS, event -> look()));
        looks.setCycleCount(Animation.INDEFINITE);
        Shown.on(this).subscribe(shown -> {
            if (shown) {
                looks.play();
            } else {
                looks.stop();
            }
        });
    }

    private void look() {
        if (isVisible()) {
            model.refresh();
        }
    }

    private void fill() {
        var guild = model.placeProperty().get().map(Place::guild).orElse("");
        var world = model.worldProperty().get();
        list.getChildren().clear();
        world.stream()
                .flatMap(found ->
                        found.groups().stream().filter(one -> one.guild().equals(guild)))
                .forEach(group -> {
                    list.getChildren().add(heading(group.role(), group.members()));
                    group.members().forEach(member -> list.getChildren().add(entry(world.orElseThrow(), member)));
                });
    }

    private Node heading(String role, List<Member> members) {
        var name = role.isEmpty() ? words.text("members") : role;
        return Cards.styled(new Label(name + " · " + members.size()), "places-heading");
    }

    private Node entry(ChatWorld world, Member member) {
        var name = Cards.styled(new Label(member.shown()), "member-name");
        name.setMinWidth(0);
        var row = new HBox(9, picture(world, member), name);
        row.setAlignment(Pos.CENTER_LEFT);
        if (member.bot()) {
            row.getChildren().add(Cards.styled(new Label(words.text("app")), "app-tag"));
        }
        var button = new Button();
        button.setGraphic(row);
        button.setId("member-" + member.name());
        button.getStyleClass().setAll("member", member.presence() == Presence.OFFLINE ? "away" : "there");
        button.setMaxWidth(Double.MAX_VALUE);
        var does = member.bot()
                ? words.text("welcome.direct", member.shown())
                : words.text("members.write", member.name());
        button.setTooltip(new Tooltip(does));
        button.setAccessibleText(member.shown() + ", " + state(member) + ". " + does);
        button.setOnAction(event -> write(world, member));
        return button;
    }

    private String state(Member member) {
        return member.timedOut()
                ? words.text("members.timed-out")
                : words.text("presence." + member.presence().name());
    }

    private Node picture(ChatWorld world, Member member) {
        var dot = new Circle(DOT);
        dot.getStyleClass()
                .addAll(
                        "presence",
                        member.presence().name().toLowerCase(Locale.ROOT),
                        member.timedOut() ? "out" : "in");
        var picture = new StackPane(Avatar.of(world, member.name(), PICTURE), dot);
        StackPane.setAlignment(dot, Pos.BOTTOM_RIGHT);
        return picture;
    }

    private void write(ChatWorld world, Member member) {
        if (!member.bot()) {
            world.person(member.name()).ifPresent(model::play);
        }
        model.personaProperty().get().ifPresent(person -> model.open(Place.direct(person.name())));
    }
}
