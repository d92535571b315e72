package dev.hearth.ui.backups;

import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.ui.backups.BackupsView.Parts;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.kit.Shown;
import dev.hearth.ui.text.Messages;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/// In words, when backups are made by themselves and which of them are kept.
final class PlanCard extends VBox {
    private final BackupsViewModel backups;
    private final Parts parts;
    private final Messages words;
    private final Label when = Cards.wrapping("");
    private final Label keeps = Cards.wrapping("");

    PlanCard(BackupsViewModel backups, Parts parts) {
        super(8);
        this.backups = backups;
        this.parts = parts;
        words = parts.words();
        getStyleClass().add("card");
        when.setId("backup-when");
        keeps.setId("backup-keeps");
        getChildren()
                .addAll(
                        Cards.head(
                                words.text("plan"),
                                "",
                                Buttons.of("plan-change", words.text("plan.change"), "fth-edit-2", this::change)),
                        when,
                        keeps,
                        Cards.wrapping(words.text("plan.pins"), "event-detail"));
        Shown.follow(this, backups.backupsProperty(), this::show);
    }

    private void show() {
        var now = backups.backupsProperty().get();
        if (now != null) {
            var schedule = now.plan().schedule();
            when.setText(schedule.daily() ? words.text("plan.daily", schedule.at()) : words.text("plan.off"));
            keeps.setText(keeps(words, schedule));
        }
    }

    static String keeps(Messages words, BackupSchedule schedule) {
        return words.text("plan.keeps", schedule.days(), schedule.weeks(), schedule.months());
    }

    private void change() {
        var now = backups.backupsProperty().get();
        if (now != null) {
            new PlanDialog(backups, parts, now.plan().schedule()).open();
        }
    }
}
