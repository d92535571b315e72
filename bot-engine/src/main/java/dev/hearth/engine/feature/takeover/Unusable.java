package dev.hearth.engine.feature.takeover;

/// A record that cannot be taken over. Names the field at fault and never quotes what stands in it.
public final class Unusable extends Exception {
    private final Why why;
    private final String field;

    /// What is wrong.
    public enum Why {
        MISSING,
        /// It is no such value, or none that can be.
        BAD,
        TOO_LONG,
        /// A word for which there is no such thing here.
        UNKNOWN,
        /// The member has as many already as there is room for.
        TOO_MANY,
        /// The member had their data deleted after this was written.
        DELETED
    }

    public Unusable(Why why, String field) {
        super(why.name());
        this.why = why;
        this.field = field;
    }

    public Why why() {
        return why;
    }

    /// The field's name as docs/import.md has it.
    public String field() {
        return field;
    }
}
