package dev.hearth.engine.care.coping;

import dev.hearth.engine.base.id.UserId;
import java.time.Instant;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/// What somebody wrote down for hard days. Its words stay out of `toString`.
///
/// @param parts those that were filled in
record Plan(UserId owner, Instant at, Map<Part, String> parts) {
    /// In characters, of each part.
    static final int LONGEST = 1_000;

    /// What a plan is made of, in the order in which it is read when it is needed. Its code names it for ever.
    enum Part {
        SIGNS("signs"),
        HELPS("helps"),
        PEOPLE("people"),
        PLACES("places");

        private final String code;

        Part(String code) {
            this.code = code;
        }

        /// The column, and the form's input.
        String code() {
            return code;
        }
    }

    Plan {
        EnumMap<Part, String> own = new EnumMap<>(Part.class);
        own.putAll(parts);
        parts = Collections.unmodifiableMap(own);
        for (String text : parts.values()) {
            if (text.isBlank() || text.codePointCount(0, text.length()) > LONGEST) {
                throw new IllegalArgumentException("a part of a plan has 1 to " + LONGEST + " characters");
            }
        }
    }

    @Override
    public String toString() {
        return "Plan" + parts.keySet();
    }
}
