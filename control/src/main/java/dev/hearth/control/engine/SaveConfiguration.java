package dev.hearth.control.engine;

import dev.hearth.control.Request;

/// What was set in this installation, as a text to keep.
public record SaveConfiguration() implements Request<ConfigurationText> {
    @Override
    public Class<ConfigurationText> answerType() {
        return ConfigurationText.class;
    }
}
