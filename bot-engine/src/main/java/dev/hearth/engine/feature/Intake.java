package dev.hearth.engine.feature;

/// What Discord tells a bot only if its owner has switched that on (privileged gateway intents). The bot asks for it
/// only where some guild has chosen something that needs it, when it connects.
public enum Intake {
    /// What members say.
    MESSAGES,
    /// Who comes and goes.
    ARRIVALS
}
