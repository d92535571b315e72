package dev.hearth.ui.home;

import dev.hearth.control.supervisor.Crashes;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Mark;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.kit.Tone;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.scene.layout.VBox;

/// The crash reports that there are.
final class CrashesCard extends VBox {
    private static final int SHOWN = 4;

    CrashesCard(ObservableList<Crashes.Entry> crashes, Messages words, Times times, Consumer<String> open) {
        super(8);
        var list = new VBox();
        getStyleClass().add("card");
        getChildren().addAll(Cards.head(words.text("crashes"), words.text("crashes.sub")), list);
        Shown.follow(this, crashes, () -> {
            list.getChildren().clear();
            crashes.stream()
                    .limit(SHOWN)
                    .forEach(crash -> list.getChildren()
                            .add(Rows.row(
                                    new Mark("fth-alert-triangle", Tone.BAD),
                                    times.date(crash.at()),
                                    crash.how(),
                                    Buttons.link(
                                            "crash-" + crash.id(),
                                            words.text("crash.read"),
                                            () -> open.accept(crash.id())))));
            if (crashes.isEmpty()) {
                list.getChildren().add(Rows.none(words.text("crashes.none")));
            }
        });
    }
}
