package dev.hearth.app.supervisor.crash;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.regex.Pattern;

/// Names a crash report: the moment of the crash by UTC. Nothing else is a name, so none leads out of the folder.
public final class CrashId {
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss-SSS");
    private static final Pattern SHAPE = Pattern.compile("\\d{8}-\\d{6}-\\d{3}");

    private CrashId() {}

    /// The name of what happens at a moment.
    public static String at(Instant moment) {
        return FORM.format(moment.atOffset(ZoneOffset.UTC));
    }

    static boolean isOne(String text) {
        return SHAPE.matcher(text).matches();
    }

    static Instant moment(String id) {
        return LocalDateTime.parse(id, FORM).toInstant(ZoneOffset.UTC);
    }
}
