package dev.hearth.engine.feature;

/// How reminders come to somebody.
public enum ReminderWay {
    DIRECT,
    /// In the channel that the guild has for it, without their words.
    CHANNEL,
    OFF
}
