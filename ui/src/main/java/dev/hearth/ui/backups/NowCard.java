package dev.hearth.ui.backups;

import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupWork;
import dev.hearth.ui.backups.BackupsView.Parts;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import dev.hearth.ui.text.Times;
import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// When the last good backup was made, and the button that makes one.
final class NowCard extends VBox {
    /// From what percentage on the time that is left can be told.
    private static final int TELLING = 10;

    private final BackupsViewModel backups;
    private final Messages words;
    private final Parts parts;
    private final Times times;
    private final Label last = Cards.styled(new Label(), "card-title");
    private final Label meaning = Cards.wrapping("", "dim");
    private final ProgressBar progress = new ProgressBar();
    private final Button take;

    NowCard(BackupsViewModel backups, Parts parts) {
        super(12);
        this.backups = backups;
        this.parts = parts;
        words = parts.words();
        times = new Times(words.language());
        getStyleClass().add("card");
        last.setId("backup-last");
        last.setWrapText(true);
        progress.setId("backup-progress");
        progress.setMaxWidth(Double.MAX_VALUE);
        progress.setAccessibleText(words.text("progress"));
        take = Buttons.primary("backup-take", words.text("take"), "fth-archive", backups::take);
        take.setMinWidth(USE_PREF_SIZE);
        var text = new VBox(4, last, meaning);
        HBox.setHgrow(text, Priority.ALWAYS);
        var row = new HBox(16, text, take);
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, progress);
        Shown.follow(this, backups.backupsProperty(), this::show);
    }

    private void show() {
        var now = backups.backupsProperty().get();
        boolean busy = backups.isBusy();
        take.setDisable(busy);
        progress.setVisible(busy);
        progress.setManaged(busy);
        if (now == null) {
            return;
        }
        var work = now.work();
        if (busy) {
            progress.setProgress(work.percent() / 100.0);
            boolean taking = work.kind() == BackupWork.Kind.TAKE;
            last.setText(words.text(taking ? "taking" : "verifying", work.percent()) + left(work));
            meaning.setText(words.text(taking ? "taking.text" : "verifying.text"));
        } else {
            last.setText(backups.lastGood().map(this::good).orElseGet(() -> words.text("none")));
            meaning.setText(failed(work)
                    .orElseGet(() -> words.text(backups.lastGood().isPresent() ? "good.text" : "none.text")));
        }
    }

    /// Why the last try to make one failed, also if nobody was here then; empty if it did not.
    private Optional<String> failed(BackupWork work) {
        return work.kind() == BackupWork.Kind.TAKE
                ? work.problem().map(why -> words.text("taking.failed", parts.say(why)))
                : Optional.empty();
    }

    /// Measured by what it took so far; nothing is said before that says anything.
    private String left(BackupWork work) {
        int percent = work.percent();
        return work.since()
                .map(since -> Duration.between(since, parts.clock().instant()))
                .filter(gone -> percent >= TELLING && percent < 100 && gone.toSeconds() >= 2)
                .map(gone -> words.text(
                        "left", times.span(gone.multipliedBy(100 - percent).dividedBy(percent))))
                .orElse("");
    }

    private String good(BackupEntry entry) {
        return entry.created()
                .map(at -> words.text("good", times.ago(at, parts.clock().instant())))
                .orElse("");
    }
}
