package dev.hearth.ui.staff;

import dev.hearth.control.engine.GuildEntry;
import dev.hearth.control.engine.PersonList.Person;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Folded;
import dev.hearth.ui.kit.Icons;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.staff.StaffView.Parts;
import dev.hearth.ui.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import javafx.util.StringConverter;
import org.controlsfx.control.textfield.CustomTextField;
import org.jspecify.annotations.Nullable;

/// Finds somebody by name or id and, once they are seen and confirmed, makes them an owner.
final class NameOwnerDialog {
    /// So long nobody types before it is searched: Discord answers only so many searches a minute.
    private static final Duration PAUSE = Duration.millis(300);

    private static final double HEIGHT = 220;

    private final StaffViewModel staff;
    private final Parts parts;
    private final Messages words;
    private final CandidatesViewModel candidates;
    private final ComboBox<GuildEntry> guilds = new ComboBox<>();
    private final CustomTextField search = new CustomTextField();
    private final VBox list = new VBox(2);
    private final PauseTransition pause = new PauseTransition(PAUSE);

    NameOwnerDialog(StaffViewModel staff, Parts parts) {
        this.staff = staff;
        this.parts = parts;
        words = parts.words();
        candidates = staff.candidates();
    }

    void open() {
        pause.setOnFinished(event -> search());
        search.setId("owner-search");
        search.setPromptText(words.text("find"));
        search.setAccessibleText(words.text("find"));
        search.setLeft(Icons.of("fth-search"));
        search.textProperty().subscribe((before, now) -> pause.playFromStart());
        search.setOnAction(event -> search());
        list.setId("owner-found");
        var scroll = new ScrollPane(list);
        scroll.setFitToWidth(true);
        scroll.setMinHeight(HEIGHT);
        scroll.setPrefHeight(HEIGHT);
        scroll.getStyleClass().add("edge-to-edge");
        Shown.follow(list, candidates.foundProperty(), this::show);
        var cancel = new Button(words.text("cancel"));
        cancel.setId("owner-cancel");
        cancel.setOnAction(event -> parts.overlay().closeDialog());
        var content = List.of(guilds(), search, scroll, Cards.wrapping(words.text("find.id"), "event-detail"));
        parts.overlay().dialog(words.text("find.title"), content, cancel);
        search.requestFocus();
    }

    /// Which guild is looked through; nothing to choose where there is one.
    private Node guilds() {
        guilds.setId("owner-guild");
        guilds.setConverter(new GuildNames());
        guilds.setAccessibleText(words.text("find.guild"));
        guilds.setMaxWidth(Double.MAX_VALUE);
        Shown.follow(guilds, staff.guildsProperty(), this::fill);
        guilds.valueProperty().subscribe((before, now) -> search());
        return guilds;
    }

    /// The bot may come online while somebody looks.
    private void fill() {
        var chosen = guilds.getValue();
        guilds.getItems()
                .setAll(staff.guildsProperty().get().guilds().stream()
                        .sorted(Comparator.comparing(entry -> Folded.of(entry.name())))
                        .toList());
        if (guilds.getItems().contains(chosen)) {
            guilds.setValue(chosen);
        } else {
            guilds.getSelectionModel().selectFirst();
        }
        guilds.setVisible(guilds.getItems().size() > 1);
        guilds.setManaged(guilds.isVisible());
    }

    private void search() {
        pause.stop();
        candidates.search(Optional.ofNullable(guilds.getValue()).map(GuildEntry::id), search.getText());
    }

    private void show() {
        var found = candidates.foundProperty().get();
        var nodes = new ArrayList<Node>();
        found.people().forEach(person -> nodes.add(row(person)));
        if (nodes.isEmpty()) {
            var problem = found.problem();
            nodes.add(
                    Cards.wrapping(problem == null ? words.text("found." + found.state()) : parts.say(problem), "dim"));
        }
        list.getChildren().setAll(nodes);
    }

    private Node row(Person person) {
        var row = new StaffRow(person.name(), detail(person), person.picture());
        row.getStyleClass().remove("event");
        var button = new Button(null, row);
        button.setId("owner-" + person.id());
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().addAll("flat", "staff-found");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setAccessibleText(person.name() + ", " + detail(person));
        button.setOnAction(event -> confirm(person));
        return button;
    }

    private String detail(Person person) {
        return person.handle().isEmpty() ? words.text("found.unnamed") : "@" + person.handle();
    }

    private void confirm(Person person) {
        parts.overlay().closeDialog();
        parts.overlay()
                .ask(
                        words.text("name.ask", person.name()),
                        words.text("name.ask.text"),
                        words.text("name.do"),
                        words.text("cancel"),
                        () -> staff.nameOwner(person));
    }

    private static final class GuildNames extends StringConverter<GuildEntry> {
        @Override
        public String toString(@Nullable GuildEntry entry) {
            return entry == null ? "" : entry.name();
        }

        @Override
        public GuildEntry fromString(String text) {
            throw new UnsupportedOperationException("servers are picked, not typed");
        }
    }
}
