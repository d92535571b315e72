package dev.hearth.app;

import dev.hearth.control.engine.PartWork;
import dev.hearth.control.engine.SettingChange;
import dev.hearth.control.engine.SettingFinding;
import dev.hearth.control.engine.SettingsOutcome;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// What is told of a part of a backup that was brought back, or would be: names of settings and numbers.
final class PartWords {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final PrintStream out;
    private final boolean json;

    PartWords(Surroundings surroundings, boolean json) {
        this.out = surroundings.out();
        this.json = json;
    }

    void brought(PartWork work, boolean preview) {
        if (json) {
            out.println(JSON.writeValueAsString(fields(work, preview)));
        } else {
            lines(work, preview).forEach(out::println);
        }
    }

    private static Map<String, Object> fields(PartWork work, boolean preview) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put("restored", !preview);
        work.settings().ifPresent(outcome -> {
            fields.put("settings", changed(outcome));
            fields.put("left", left(outcome).stream().map(SettingFinding::key).toList());
        });
        work.rows().ifPresent(rows -> {
            fields.put("added", rows.added());
            fields.put("present", rows.present());
            fields.put("unreadable", rows.unreadable());
        });
        return fields;
    }

    private static List<String> lines(PartWork work, boolean preview) {
        var lines = new ArrayList<String>();
        var would = preview ? "Would be " : "";
        work.settings().ifPresent(outcome -> {
            var keys = changed(outcome);
            lines.add(keys.isEmpty() ? "No setting is different." : would + "changed: " + String.join(", ", keys));
            left(outcome).forEach(finding -> lines.add("  left as it is: " + finding.key() + ": " + finding.text()));
        });
        work.rows().ifPresent(rows -> {
            rows.added()
                    .forEach((table, count) -> lines.add("  %-24s %d %sbrought back"
                            .formatted(table.toLowerCase(Locale.ROOT), count, preview ? "would be " : "")));
            lines.add("%d rows %sbrought back, %d are there already%s."
                    .formatted(
                            rows.allAdded(),
                            preview ? "would be " : "",
                            rows.present(),
                            rows.unreadable() == 0 ? "" : ", %d texts no key opens".formatted(rows.unreadable())));
        });
        return lines;
    }

    private static List<String> changed(SettingsOutcome outcome) {
        return outcome.changes().stream().map(SettingChange::key).toList();
    }

    private static List<SettingFinding> left(SettingsOutcome outcome) {
        return outcome.findings().stream()
                .filter(finding -> finding.level() == SettingFinding.Level.ERROR)
                .toList();
    }
}
