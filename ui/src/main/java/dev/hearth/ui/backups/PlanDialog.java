package dev.hearth.ui.backups;

import atlantafx.base.controls.ToggleSwitch;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.ui.backups.BackupsView.Parts;
import dev.hearth.ui.kit.Buttons;
import dev.hearth.ui.kit.Cards;
import dev.hearth.ui.text.Messages;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

/// When backups are made and how many are kept, to be changed; what that means is said while it is typed.
final class PlanDialog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");
    private static final double FIELD = 110;

    private final BackupsViewModel backups;
    private final Parts parts;
    private final Messages words;
    private final ToggleSwitch daily = new ToggleSwitch();
    private final TextField at;
    private final Spinner<Integer> days;
    private final Spinner<Integer> weeks;
    private final Spinner<Integer> months;
    private final Label meaning = Cards.wrapping("", "dialog-text");
    private final Button save;

    PlanDialog(BackupsViewModel backups, Parts parts, BackupSchedule now) {
        this.backups = backups;
        this.parts = parts;
        words = parts.words();
        daily.setId("plan-daily");
        daily.setSelected(now.daily());
        at = new TextField(now.at().toString());
        at.setId("plan-at");
        at.setPrefWidth(FIELD);
        at.setMaxWidth(FIELD);
        at.disableProperty().bind(daily.selectedProperty().not());
        days = spinner("plan-days", 1, BackupSchedule.MOST_DAYS, now.days());
        weeks = spinner("plan-weeks", 0, BackupSchedule.MOST_WEEKS, now.weeks());
        months = spinner("plan-months", 0, BackupSchedule.MOST_MONTHS, now.months());
        save = Buttons.primary("plan-save", words.text("plan.save"), "fth-check", this::save);
        for (var value : List.of(
                daily.selectedProperty(),
                at.textProperty(),
                days.valueProperty(),
                weeks.valueProperty(),
                months.valueProperty())) {
            value.subscribe(this::tell);
        }
        tell();
    }

    void open() {
        var grid = new GridPane(24, 10);
        var first = new ColumnConstraints();
        first.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().add(first);
        line(grid, 0, "plan.each-day", daily);
        line(grid, 1, "plan.at", at);
        line(grid, 2, "plan.days", days);
        line(grid, 3, "plan.weeks", weeks);
        line(grid, 4, "plan.months", months);
        var keep = Buttons.of("plan-close", words.text("preview.close"), "fth-x", parts.overlay()::closeDialog);
        parts.overlay().dialog(words.text("plan"), List.of(grid, meaning), keep, save);
    }

    private void line(GridPane grid, int row, String key, Node field) {
        var label = Cards.styled(new Label(words.text(key)), "dialog-text");
        label.setLabelFor(field);
        field.setAccessibleText(words.text(key));
        grid.addRow(row, label, field);
        GridPane.setHalignment(field, javafx.geometry.HPos.RIGHT);
    }

    private static Spinner<Integer> spinner(String id, int least, int most, int now) {
        var spinner = new Spinner<Integer>(least, most, now);
        spinner.setId(id);
        spinner.setPrefWidth(FIELD);
        spinner.getEditor().setAlignment(Pos.CENTER_RIGHT);
        return spinner;
    }

    private void tell() {
        var schedule = schedule();
        save.setDisable(schedule.isEmpty());
        meaning.setText(schedule.map(now -> PlanCard.keeps(words, now)).orElseGet(() -> words.text("plan.no-time")));
    }

    private Optional<BackupSchedule> schedule() {
        try {
            var time = LocalTime.parse(at.getText().strip(), TIME);
            return Optional.of(
                    new BackupSchedule(daily.isSelected(), time, days.getValue(), weeks.getValue(), months.getValue()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private void save() {
        schedule().ifPresent(schedule -> {
            parts.overlay().closeDialog();
            backups.plan().change(schedule);
        });
    }
}
