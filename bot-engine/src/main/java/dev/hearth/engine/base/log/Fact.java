package dev.hearth.engine.base.log;

import java.util.Locale;

/// The names under which facts stand in the log: `log.atInfo().addKeyValue(Fact.MS.key(), 12).log("ready")`. There is
/// none for text, on purpose, and the log prints no key that is missing here.
public enum Fact {
    /// What a member was shown when something failed.
    ERROR_ID,
    /// A command's name.
    COMMAND,
    /// What the console or the supervisor asked for, by its name.
    REQUEST,
    /// A person, as a keyed hash.
    USER,
    /// How long something took, in milliseconds.
    MS,
    SQL_STATE,
    /// Which of several sorts of thing it was.
    KIND,
    VERSION,
    COUNT,
    /// Which try it was, from 1.
    ATTEMPT,
    /// Why, as the name of a constant.
    REASON;

    private final String key = name().toLowerCase(Locale.ROOT);

    /// As it stands in the log: small letters, `sql_state`.
    public String key() {
        return key;
    }
}
