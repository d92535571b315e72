package dev.hearth.ui.home;

import dev.hearth.control.supervisor.Gap;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Mark;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.time.Duration;
import java.time.Instant;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/// When the bot was wanted and away, so that nobody wonders about a message it never answered.
final class GapsCard extends VBox {
    private static final int SHOWN = 4;

    private final ObservableList<Gap> gaps;
    private final Messages words;
    private final Times times;
    private final ReadOnlyObjectProperty<Instant> now;
    private final VBox list = new VBox();

    GapsCard(ObservableList<Gap> gaps, Messages words, Times times, ReadOnlyObjectProperty<Instant> now) {
        super(8);
        this.gaps = gaps;
        this.words = words;
        this.times = times;
        this.now = now;
        getStyleClass().add("card");
        getChildren().addAll(Cards.head(words.text("gaps"), words.text("gaps.sub")), list);
        Shown.follow(this, gaps, this::show);
    }

    private void show() {
        list.getChildren().clear();
        gaps.stream().limit(SHOWN).forEach(gap -> list.getChildren().add(row(gap)));
        if (gaps.isEmpty()) {
            list.getChildren().add(Rows.none(words.text("gaps.none")));
        }
        if (gaps.size() > SHOWN) {
            list.getChildren().add(Rows.none(words.text("gaps.more", gaps.size() - SHOWN)));
        }
    }

    private Node row(Gap gap) {
        var mark = new Mark(icon(gap.cause()), gap.to().isEmpty() ? Tone.WARN : Tone.PLAIN);
        var span = gap.to()
                .map(to -> times.between(gap.from(), to))
                .orElseGet(() -> words.text("gaps.since", times.date(gap.from())));
        var length = Duration.between(gap.from(), gap.to().orElse(now.get()));
        return Rows.row(mark, span, words.text("cause." + gap.cause()), Rows.when(times.span(length)));
    }

    private static String icon(Gap.Cause cause) {
        return switch (cause) {
            case PC_OFF -> "fth-power";
            case STOPPED -> "fth-square";
            case CRASHED -> "fth-alert-triangle";
            case NO_CONNECTION -> "fth-wifi-off";
        };
    }
}
