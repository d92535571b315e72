package dev.hearth.control.engine;

import dev.hearth.control.Request;
import java.util.Optional;

/// Try an AI service and, if it answers, ask it from now on. Refused with `ai-address`, `ai-open-address`, `ai-key` or
/// `ai-model` for what cannot be one, else with `ai-unreachable`, `ai-key-refused`, `ai-unknown-there`, `ai-too-much`,
/// `ai-failing` or `ai-garbled`; the one before is kept then.
///
/// @param address where it is, such as `https://api.openai.com/v1`
/// @param key     how it knows Hearth, empty text for none; missing to keep the one that this address was given before
/// @param model   what judges messages; empty for the service's own choice
public record KeepAi(String address, Optional<String> key, String model) implements Request<AiView> {
    /// Without the key, which a record's own text would show.
    @Override
    public String toString() {
        return "KeepAi[hidden]";
    }

    @Override
    public Class<AiView> answerType() {
        return AiView.class;
    }
}
