package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.Optional;

/// Who changed what in a guild?
///
/// @param guild the guild's id
/// @param older only changes before the one of this id; empty for the newest
/// @param most  how many at most, 1 to 200
public record ListSettingChanges(String guild, Optional<String> older, int most) implements Request<SettingChanges> {
    @Override
    public Class<SettingChanges> answerType() {
        return SettingChanges.class;
    }
}
