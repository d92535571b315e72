package dev.hearth.app;

import dev.hearth.control.Problem;
import dev.hearth.control.engine.BackupComparison;
import dev.hearth.control.engine.BackupEntry;
import dev.hearth.control.engine.BackupReport;
import dev.hearth.control.engine.BackupSchedule;
import dev.hearth.control.engine.BackupTarget;
import dev.hearth.control.engine.Rehearsal;
import dev.hearth.control.engine.RestorePreview;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/// What is told of backups: lines for a person, or one JSON object a line for a script.
final class BackupWords {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final double MEGA = 1e6;

    private final PrintStream out;
    private final PrintStream err;
    private final boolean json;
    private final boolean terminal;
    private final ZoneId zone;

    BackupWords(Surroundings surroundings, boolean json, ZoneId zone) {
        this.out = surroundings.out();
        this.err = surroundings.err();
        this.json = json;
        this.terminal = surroundings.terminal();
        this.zone = zone;
    }

    /// How far something is: for a script each time, for a person where it can be written over.
    void far(BackupReport report) {
        if (report.state() != BackupReport.State.RUNNING) {
            return;
        }
        if (json) {
            say(Map.of("percent", report.percent()));
        } else if (terminal) {
            err.print("\r" + report.percent() + " %  ");
            err.flush();
        }
    }

    /// A backup in a list.
    void entry(BackupEntry entry, String folder) {
        if (json) {
            say(fields(entry, folder));
            return;
        }
        var made = entry.created().map(this::time).orElse("of unknown date");
        var verified = entry.verified().map(at -> ", verified " + time(at)).orElse(", never verified");
        out.println("%s  %s, %.1f MB, %d rows%s%s"
                .formatted(
                        entry.file(),
                        made,
                        entry.bytes() / MEGA,
                        entry.rows(),
                        verified,
                        entry.pinned() ? ", pinned" : ""));
        entry.problem().ifPresent(problem -> out.println("  " + problem.what()));
    }

    /// A folder that backups go to.
    void target(BackupTarget target) {
        if (json) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("folder", target.folder());
            fields.put("own", target.own());
            fields.put("state", target.state().name().toLowerCase(Locale.ROOT));
            target.good().ifPresent(good -> fields.put("good", good.toString()));
            fields.put("backups", target.files().size());
            fields.put("keysOwed", target.keysOwed());
            fields.put("leaving", target.leaving());
            say(fields);
            return;
        }
        var good = target.good().map(at -> ", last good one of " + time(at)).orElse(", no good one yet");
        out.println(target.folder() + "  " + (target.leaving() ? "removed" : standing(target)) + good);
        if (target.leaving() || target.keysOwed()) {
            out.println(
                    "  Its copy of the members' keys is still to be brought up to date or deleted, when it is back.");
        }
    }

    /// When backups are made and how many are kept.
    void schedule(BackupSchedule schedule) {
        if (json) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("everyDay", schedule.daily());
            fields.put("at", schedule.at().toString());
            fields.put("daily", schedule.days());
            fields.put("weekly", schedule.weeks());
            fields.put("monthly", schedule.months());
            say(fields);
            return;
        }
        out.println(schedule.daily() ? "A backup each day at " + schedule.at() + "." : "No backup is made by itself.");
        out.println("Kept: %d daily, %d weekly, %d monthly, pinned ones, and always the last good one."
                .formatted(schedule.days(), schedule.weeks(), schedule.months()));
    }

    private static String standing(BackupTarget target) {
        return switch (target.state()) {
            case NEVER -> target.copying() ? "being copied to" : "nothing brought yet";
            case GOOD -> "good";
            case UNREACHABLE -> "not reached";
            case FULL -> "full";
            case FAILING -> "failing";
        };
    }

    /// What was made or verified.
    void done(BackupEntry entry, String folder, double seconds) {
        if (json) {
            var fields = fields(entry, folder);
            fields.put("seconds", Math.round(seconds * 10) / 10.0);
            say(fields);
            return;
        }
        endOfProgress();
        entry(entry, folder);
    }

    void failed(Problem problem) {
        if (json) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("verified", false);
            fields.put("code", problem.code());
            fields.put("what", problem.what());
            fields.put("remedy", problem.remedy());
            fields.put("detail", problem.detail());
            say(fields);
            return;
        }
        endOfProgress();
        err.println("hearth: " + problem.what() + (problem.detail().isEmpty() ? "" : " " + problem.detail()));
        if (!problem.remedy().isEmpty()) {
            err.println("  " + problem.remedy());
        }
    }

    /// @param comparison what was found out by opening it; empty if it was not opened
    void preview(RestorePreview preview, Optional<BackupComparison> comparison, String folder) {
        if (json) {
            var fields = fields(preview.backup(), folder);
            fields.put("inside", preview.inside());
            fields.put("now", preview.now());
            preview.problem().ifPresent(problem -> fields.put("problem", problem.code()));
            comparison.ifPresent(opened -> ComparisonWords.add(opened, fields));
            say(fields);
            return;
        }
        endOfProgress();
        entry(preview.backup(), folder);
        preview.problem()
                .filter(problem -> preview.backup().problem().isEmpty())
                .ifPresent(this::failed);
        comparison.ifPresent(opened -> ComparisonWords.lines(opened, zone).forEach(out::println));
    }

    /// A rehearsal that went well.
    void rehearsed(Rehearsal outcome) {
        if (json) {
            var fields = new LinkedHashMap<String, Object>();
            fields.put("file", outcome.file());
            fields.put("rehearsed", true);
            fields.put("kit", outcome.byKit());
            fields.put("rows", outcome.rows());
            say(fields);
            return;
        }
        endOfProgress();
        out.println("Everything in %s could be brought back: %d rows were read, and the bot came online on them."
                .formatted(outcome.file(), outcome.rows()));
        out.println(
                outcome.byKit()
                        ? "It was opened the way that the recovery kit goes."
                        : "There is no recovery kit: this PC's own keys opened it. 'hearth kit create' makes one.");
    }

    /// A sentence for a person, or a fact for a script.
    void say(String words, String fact, Object value) {
        if (json) {
            say(Map.of(fact, value));
        } else {
            endOfProgress();
            out.println(words);
        }
    }

    private static Map<String, Object> fields(BackupEntry entry, String folder) {
        var fields = new LinkedHashMap<String, Object>();
        fields.put(
                "file",
                folder.isEmpty() ? entry.file() : Path.of(folder, entry.file()).toString());
        fields.put("verified", entry.verified().isPresent() && entry.problem().isEmpty());
        fields.put("bytes", entry.bytes());
        entry.created().ifPresent(created -> fields.put("created", created.toString()));
        fields.put("version", entry.version());
        fields.put("schema", entry.schema());
        fields.put("guilds", entry.guilds());
        fields.put("rows", entry.rows());
        fields.put("pinned", entry.pinned());
        entry.problem().ifPresent(problem -> fields.put("problem", problem.code()));
        return fields;
    }

    private void say(Map<String, Object> fields) {
        out.println(JSON.writeValueAsString(fields));
    }

    private void endOfProgress() {
        if (terminal && !json) {
            err.print("\r");
            err.flush();
        }
    }

    private String time(Instant at) {
        return TIME.format(at.atZone(zone));
    }
}
