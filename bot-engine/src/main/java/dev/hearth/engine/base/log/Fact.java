package dev.hearth.engine.base.log;

/// The names under which facts stand in the log: `log.atInfo().addKeyValue(Fact.MS.key(), 12).log("ready")`. There is
/// none for text, on purpose, and the log prints no key that is missing here.
public enum Fact {
    /// What a member was shown when something failed.
    ERROR_ID,
    /// A command's name.
    COMMAND,
    /// A person, as a keyed hash.
    USER,
    /// A Discord server's id.
    GUILD,
    /// How long something took, in milliseconds.
    MS,
    /// How far a process or a connection has come.
    STATE,
    SQL_STATE,
    /// Which of several sorts of thing it was.
    KIND,
    PORT,
    VERSION,
    COUNT,
    /// Which try it was, from 1.
    ATTEMPT,
    /// Why, as the name of a constant.
    REASON;

    private final String key = name().toLowerCase(java.util.Locale.ROOT);

    /// As it stands in the log: small letters, `sql_state`.
    public String key() {
        return key;
    }
}
