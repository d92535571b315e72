package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// Who looks after the installation, and which guilds have their commands?
public record ListStaff() implements Request<StaffList> {
    @Override
    public Class<StaffList> answerType() {
        return StaffList.class;
    }
}
