package dev.hearth.control.supervisor;

/// What the admin sets for all environments.
///
/// @param startOnline whether bots that were online go online again when the supervisor starts
/// @param keepAwake   whether the PC is kept from sleeping while a bot is online
public record Settings(boolean startOnline, boolean keepAwake) {
    /// What holds before the admin has set anything.
    public static Settings defaults() {
        return new Settings(true, false);
    }
}
