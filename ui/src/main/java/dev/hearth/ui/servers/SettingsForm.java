package dev.hearth.ui.servers;

import dev.hearth.control.engine.SettingsView;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.servers.ServersView.Parts;
import dev.hearth.ui.text.Messages;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// The settings of the open group, or of all groups while something is searched for.
final class SettingsForm extends StackPane {
    private static final int AT_ONCE = 4;
    private static final int EACH_FRAME = 2;

    private final GuildViewModel guild;
    private final Messages words;
    private final Parts parts;
    private final Editors editors;
    private final VBox cards = Cards.styled(new VBox(), "page-cards");
    private final ScrollPane scroll = new ScrollPane(cards);
    private final Map<FieldViewModel, FieldRow> rows = new HashMap<>();
    private final Queue<FieldViewModel> waiting = new ArrayDeque<>();
    private final AnimationTimer later = new Later();
    private List<SettingsView.Choice> groups = List.of();

    SettingsForm(GuildViewModel guild, Parts parts) {
        this.guild = guild;
        this.parts = parts;
        words = parts.words();
        editors = new Editors(parts.overlay(), words, this::offers);
        setMinHeight(0);
        scroll.setId("settings-form");
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("page", "edge-to-edge");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        Shown.follow(this, guild.fieldsProperty(), this::show);
        Shown.follow(this, guild.problemProperty(), this::showUnread);
        Shown.follow(this, guild.viewProperty(), this::showGroups);
        Shown.follow(this, guild.soughtProperty(), this::showFromTop);
        Shown.follow(this, guild.groupProperty(), this::showFromTop);
    }

    private Offers offers() {
        var view = guild.viewProperty().get();
        if (view == null) {
            throw new IllegalStateException("there are no settings without the view that told of them");
        }
        return new Offers(words, view);
    }

    private void showFromTop() {
        show();
        scroll.setVvalue(0);
    }

    private void showUnread() {
        if (guild.viewProperty().get() == null) {
            show();
        }
    }

    /// Rows follow what the engine tells by themselves; to lay them out anew would take the focus away.
    private void showGroups() {
        var view = guild.viewProperty().get();
        if (view != null && !view.groups().equals(groups)) {
            show();
        }
    }

    private void show() {
        var view = guild.viewProperty().get();
        groups = view == null ? List.of() : view.groups();
        var shown = view == null ? unread() : form(view);
        if (!getChildren().contains(shown)) {
            getChildren().setAll(shown);
        }
    }

    private Node unread() {
        var problem = guild.problemProperty().get();
        return problem == null
                ? Placeholder.loading(words.text("settings.loading"))
                : Placeholder.error(
                        words.text("settings.failed"),
                        parts.say(problem),
                        Buttons.primary("settings-again", words.text("again"), "fth-refresh-cw", guild::load));
    }

    private Node form(SettingsView view) {
        var fields = guild.fieldsProperty().get();
        rows.keySet().retainAll(fields);
        waiting.clear();
        for (var group : view.groups()) {
            fields.stream()
                    .filter(field -> field.setting().group().equals(group.value()))
                    .filter(field -> isShown(field, view))
                    .forEach(waiting::add);
        }
        cards.getChildren().clear();
        if (waiting.isEmpty()) {
            return Placeholder.empty(
                    "fth-search",
                    words.text("settings.nothing"),
                    words.text("settings.nothing.text"),
                    Buttons.of(
                            "settings-clear",
                            words.text("nothing.clear"),
                            "fth-x",
                            () -> guild.soughtProperty().set("")));
        }
        lay(AT_ONCE);
        if (!waiting.isEmpty()) {
            later.start();
        }
        return scroll;
    }

    /// Lays the next rows. What is in sight comes at once and the rest a few in each frame: all of them in one would
    /// make the window stand still for a moment.
    private void lay(int most) {
        for (int i = 0; i < most && !waiting.isEmpty(); i++) {
            var field = waiting.remove();
            cardOf(field.setting().group()).getChildren().add(row(field));
        }
        if (waiting.isEmpty()) {
            later.stop();
        }
    }

    /// The card of the group that is being laid; a new one where another group begins.
    private VBox cardOf(String group) {
        var all = cards.getChildren();
        if (!all.isEmpty() && all.getLast() instanceof VBox last && group.equals(last.getUserData())) {
            return last;
        }
        var label = groups.stream()
                .filter(one -> one.value().equals(group))
                .findFirst()
                .map(SettingsView.Choice::label)
                .orElse(group);
        var card = Cards.styled(new VBox(Cards.head(label, "")), "card", "settings-card");
        card.setUserData(group);
        all.add(card);
        return card;
    }

    private boolean isShown(FieldViewModel field, SettingsView view) {
        if (!guild.soughtProperty().get().isBlank()) {
            return guild.isSought(field);
        }
        var open = guild.groupProperty().get();
        return field.setting()
                .group()
                .equals(open.isEmpty() ? view.groups().getFirst().value() : open);
    }

    private FieldRow row(FieldViewModel field) {
        return rows.computeIfAbsent(field, made -> new FieldRow(made, editors, words, this::offers));
    }

    private final class Later extends AnimationTimer {
        @Override
        public void handle(long now) {
            lay(EACH_FRAME);
        }
    }
}
