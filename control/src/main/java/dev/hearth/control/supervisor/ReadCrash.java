package dev.hearth.control.supervisor;

import dev.hearth.control.Environment;
import dev.hearth.control.Request;

/// Read one crash report; refused with `no-such-crash`.
public record ReadCrash(Environment environment, String id) implements Request<CrashReport> {
    @Override
    public Class<CrashReport> answerType() {
        return CrashReport.class;
    }
}
