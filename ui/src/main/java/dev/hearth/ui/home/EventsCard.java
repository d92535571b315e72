package dev.hearth.ui.home;

import dev.hearth.control.supervisor.Happening;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Mark;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// What happened lately, newest first.
final class EventsCard extends VBox {
    private static final int SHOWN = 6;

    private final ObservableList<Happening> happenings;
    private final Messages words;
    private final Times times;
    private final Consumer<String> openCrash;
    private final ReadOnlyObjectProperty<Instant> now;
    private final VBox list = new VBox();
    private final Map<Label, Instant> whens = new HashMap<>();

    EventsCard(
            ObservableList<Happening> happenings,
            Messages words,
            Times times,
            ReadOnlyObjectProperty<Instant> now,
            Consumer<String> openCrash,
            Runnable openLogs) {
        super(8);
        this.happenings = happenings;
        this.words = words;
        this.times = times;
        this.now = now;
        this.openCrash = openCrash;
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Cards.head(
                                words.text("events"),
                                "",
                                Buttons.link("open-logs", words.text("events.logs"), openLogs)),
                        list);
        Shown.follow(this, happenings, this::show);
        Shown.follow(this, now, this::tick);
    }

    private void show() {
        whens.clear();
        list.getChildren().clear();
        happenings.stream().limit(SHOWN).forEach(one -> list.getChildren().add(row(one)));
        if (happenings.isEmpty()) {
            list.getChildren().add(Rows.none(words.text("events.none")));
        }
        tick();
    }

    private void tick() {
        whens.forEach((label, at) -> label.setText(times.ago(at, now.get())));
    }

    private Node row(Happening happening) {
        var kind = happening.kind();
        var when = Rows.when("");
        whens.put(when, happening.at());
        var row = Rows.row(new Mark(icon(kind), tone(kind)), words.text("event." + kind), detail(happening), when);
        var crash = happening.facts().get("crash");
        if (crash != null) {
            ((VBox) row.getChildren().get(1))
                    .getChildren()
                    .add(Buttons.link("event-crash", words.text("crash.show"), () -> openCrash.accept(crash)));
        }
        return row;
    }

    private String detail(Happening happening) {
        var facts = happening.facts();
        var seconds = facts.get("seconds");
        if (seconds != null) {
            return words.text(
                    "fact.seconds." + happening.kind(), times.span(Duration.ofSeconds(Long.parseLong(seconds))));
        }
        var signal = facts.get("signal");
        if (signal != null) {
            return words.text("fact.signal", signal);
        }
        var warning = facts.get("warning");
        if (warning != null) {
            var key = "fact.warning." + warning;
            return words.has(key) ? words.text(key) : warning;
        }
        var code = facts.get("code");
        return code == null ? "" : words.text("fact.code", code);
    }

    private static Tone tone(Happening.Kind kind) {
        return switch (kind) {
            case ONLINE, RECONNECTED, ADOPTED, TOKEN_KEPT, BACKUP_WELL -> Tone.OK;
            case STARTED, STOPPED, TOKEN_FORGOTTEN -> Tone.PLAIN;
            case DISCONNECTED, SAFE_MODE, CLOCK_JUMPED, BACKUP_TROUBLE -> Tone.WARN;
            case CRASHED, HUNG, FAILED -> Tone.BAD;
        };
    }

    private static String icon(Happening.Kind kind) {
        return switch (kind) {
            case ONLINE, RECONNECTED -> "fth-check";
            case STARTED -> "fth-play";
            case STOPPED -> "fth-square";
            case ADOPTED -> "fth-link";
            case TOKEN_KEPT, TOKEN_FORGOTTEN -> "fth-key";
            case DISCONNECTED -> "fth-wifi-off";
            case SAFE_MODE -> "fth-shield";
            case CLOCK_JUMPED -> "fth-clock";
            case BACKUP_TROUBLE, BACKUP_WELL -> "fth-archive";
            case CRASHED, HUNG, FAILED -> "fth-alert-triangle";
        };
    }
}
