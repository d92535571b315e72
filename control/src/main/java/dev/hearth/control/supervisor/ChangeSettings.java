package dev.hearth.control.supervisor;

import dev.hearth.control.Request;

/// Set what holds for all environments; answers with what holds now.
public record ChangeSettings(Settings settings) implements Request<Settings> {
    @Override
    public Class<Settings> answerType() {
        return Settings.class;
    }
}
