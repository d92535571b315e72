package dev.hearth.ui.home;

import dev.hearth.control.engine.Activity;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Placeholder;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.TrendChart;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.util.Comparator;
import java.util.stream.IntStream;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/// How busy the bot was in the last 24 hours.
final class ActivityCard extends VBox {
    private static final int HOURS_BETWEEN_NAMES = 4;

    private final ObservableList<Activity.Hour> hours;
    private final Messages words;
    private final Times times;
    private final ObservableList<Double> values = FXCollections.observableArrayList();
    private final ObservableList<String> names = FXCollections.observableArrayList();
    private final TrendChart chart = TrendChart.big(values, names);
    private final StackPane slot = new StackPane();

    ActivityCard(ObservableList<Activity.Hour> hours, Messages words, Times times) {
        super(14);
        this.hours = hours;
        this.words = words;
        this.times = times;
        getStyleClass().addAll("card", "activity");
        VBox.setVgrow(slot, Priority.ALWAYS);
        getChildren().addAll(Cards.head(words.text("activity"), words.text("activity.sub")), slot);
        Shown.follow(this, hours, this::show);
    }

    private void show() {
        if (hours.isEmpty()) {
            slot.getChildren()
                    .setAll(Placeholder.empty(
                            "fth-activity", words.text("activity.none"), words.text("activity.when")));
            return;
        }
        values.setAll(hours.stream()
                .map(hour -> (double) (hour.answered() + hour.failed()))
                .toList());
        int last = hours.size() - 1;
        names.setAll(IntStream.iterate(last % HOURS_BETWEEN_NAMES, i -> i <= last, i -> i + HOURS_BETWEEN_NAMES)
                .mapToObj(i ->
                        i == last ? words.text("now") : times.clock(hours.get(i).from()))
                .toList());
        hours.stream()
                .max(Comparator.comparingLong(Activity.Hour::answered))
                .ifPresent(peak -> chart.setAccessibleText(
                        words.text("activity.spoken", peak.answered(), times.clock(peak.from()))));
        slot.getChildren().setAll(chart);
    }
}
