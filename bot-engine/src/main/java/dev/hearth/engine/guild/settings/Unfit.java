package dev.hearth.engine.guild.settings;

import java.util.List;

/// A written value that a setting cannot take. It never quotes what was written.
public final class Unfit extends Exception {
    private static final long serialVersionUID = 1;

    private final String code;
    private final transient List<Object> facts;

    Unfit(String code, Object... facts) {
        super(code);
        this.code = code;
        this.facts = List.of(facts);
    }

    /// Names the rule that was broken; the room has words for it.
    public String code() {
        return code;
    }

    /// The bounds that those words tell.
    public List<Object> facts() {
        return facts;
    }
}
