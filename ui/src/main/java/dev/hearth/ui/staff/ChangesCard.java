package dev.hearth.ui.staff;

import dev.hearth.control.engine.AccessChanges.Change;
import dev.hearth.control.engine.AccessSubject;
import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Notice;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.staff.StaffView.Parts;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.util.ArrayList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// Who changed whose access, and when. Why somebody was banned is for `/user info`, not for a page that lies open.
final class ChangesCard extends VBox {
    private final StaffViewModel staff;
    private final Parts parts;
    private final Messages words;
    private final Times times;
    private final VBox list = new VBox();

    ChangesCard(StaffViewModel staff, Parts parts) {
        super(8);
        this.staff = staff;
        this.parts = parts;
        words = parts.words();
        times = new Times(words.language());
        getStyleClass().add("card");
        list.setId("staff-changes");
        getChildren().addAll(Cards.head(words.text("changes"), words.text("changes.text")), list);
        Shown.follow(this, staff.changes().readProperty(), this::show);
        Shown.follow(this, staff.names().knownProperty(), this::show);
        Shown.follow(this, staff.guildsProperty(), this::show);
    }

    private void show() {
        var read = staff.changes().readProperty().get();
        var nodes = new ArrayList<Node>();
        var problem = read.problem();
        var changes = read.changes();
        if (problem != null) {
            nodes.add(new Notice(Tone.BAD, words.text("changes.failed"), parts.say(problem)));
        }
        if (changes != null) {
            changes.forEach(change -> nodes.add(row(change)));
            if (changes.isEmpty()) {
                nodes.add(Cards.styled(new Label(words.text("changes.none")), "dim"));
            }
        } else if (problem == null) {
            nodes.add(Placeholder.loading(words.text("changes.loading")));
        }
        if (read.older()) {
            nodes.add(Buttons.of(
                    "staff-older", words.text("changes.older"), "fth-arrow-down", staff.changes()::loadOlder));
        }
        list.getChildren().setAll(nodes);
    }

    private Node row(Change change) {
        var what = Cards.wrapping(sentence(change));
        what.setGraphic(Icons.of(icon(change)));
        what.setGraphicTextGap(10);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        var when = Cards.styled(new Label(times.date(change.at())), "event-when");
        when.setMinWidth(USE_PREF_SIZE);
        var row = Cards.styled(new HBox(12, what, when), "event");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private String sentence(Change change) {
        var who = change.user().map(this::person).orElseGet(() -> words.text("console"));
        var role = change.role().map(name -> words.text("role." + name)).orElse("");
        var key = "act." + change.act() + (change.until().isPresent() ? ".until" : "");
        var until = change.until().map(times::date).orElse("");
        return words.text(key, who, subject(change.subject()), role, until);
    }

    private String subject(AccessSubject subject) {
        return subject.kind().equals("GUILD")
                ? staff.guild(subject.id()).map(GuildEntry::name).orElseGet(() -> words.text("guild", subject.id()))
                : person(subject.id());
    }

    private String person(String user) {
        return staff.names().of(user).map(Person::name).orElseGet(() -> words.text("person", user));
    }

    private static String icon(Change change) {
        return switch (change.act()) {
            case "GRANT" -> "fth-user-plus";
            case "REVOKE" -> "fth-user-minus";
            case "BAN" -> "fth-slash";
            case "UNBAN" -> "fth-unlock";
            case "SHOW" -> "fth-eye";
            case "HIDE" -> "fth-eye-off";
            default -> "fth-edit";
        };
    }
}
