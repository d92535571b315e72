package dev.hearth.ui.staff;

import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.control.engine.StaffList;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.staff.StaffView.Parts;
import dev.hearth.ui.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// Who has a role in the installation. Owners are named and removed here; the others by staff themselves, on Discord.
final class PeopleCard extends VBox {
    private final StaffViewModel staff;
    private final Parts parts;
    private final Messages words;
    private final VBox list = new VBox();

    PeopleCard(StaffViewModel staff, Parts parts) {
        super(8);
        this.staff = staff;
        this.parts = parts;
        words = parts.words();
        getStyleClass().add("card");
        list.setId("staff-people");
        getChildren().addAll(Cards.head(words.text("people"), words.text("people.text"), name("staff-name")), list);
        Shown.follow(this, staff.staffProperty(), this::show);
        Shown.follow(this, staff.names().knownProperty(), this::show);
    }

    private Button name(String id) {
        return Buttons.primary(id, words.text("name"), "fth-user-plus", () -> new NameOwnerDialog(staff, parts).open());
    }

    private void show() {
        var now = staff.staffProperty().get();
        list.getChildren().clear();
        if (now != null) {
            now.members().forEach(member -> list.getChildren().add(row(member)));
            if (now.members().isEmpty()) {
                list.getChildren().add(Placeholder.empty("fth-users", words.text("nobody"), words.text("nobody.text")));
            }
        }
    }

    private Node row(StaffList.Member member) {
        var known = staff.names().of(member.user());
        var name = known.map(Person::name).orElseGet(() -> words.text("unnamed"));
        var detail = known.map(person -> "@" + person.handle() + " · " + member.user())
                .orElse(member.user());
        var role = StaffRow.pill(
                StaffViewModel.isOwner(member) ? Tone.OK : Tone.PLAIN, words.text("role." + member.role()));
        return new StaffRow(name, detail, known.flatMap(Person::picture), role, deed(member, name));
    }

    private Node deed(StaffList.Member member, String name) {
        if (!StaffViewModel.isOwner(member)) {
            return Cards.styled(new Label(words.text("elsewhere")), "event-detail");
        }
        if (!staff.isRemovable(member)) {
            return Cards.styled(new Label(words.text("last")), "event-detail");
        }
        var remove =
                Buttons.of("staff-remove", words.text("remove"), "fth-user-minus", () -> askToRemove(member, name));
        remove.setAccessibleText(words.text("remove.of", name));
        remove.disableProperty().bind(staff.busyProperty());
        return remove;
    }

    private void askToRemove(StaffList.Member member, String name) {
        parts.overlay()
                .confirm(
                        words.text("remove.ask", name),
                        words.text("remove.ask.text"),
                        words.text("remove"),
                        words.text("keep"),
                        () -> staff.removeOwner(member.user()));
    }
}
