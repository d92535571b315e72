package dev.hearth.practice.world;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What the bot's owner set in the developer portal: the tokens that count, and the privileged intents that are on. At
/// first any token counts and all intents are on.
public final class Portal {
    private volatile @Nullable Set<String> tokens;
    private volatile Set<PrivilegedIntent> intents = Set.copyOf(EnumSet.allOf(PrivilegedIntent.class));

    public void accept(Collection<String> only) {
        tokens = Set.copyOf(only);
    }

    public void acceptAny() {
        tokens = null;
    }

    public boolean accepts(String token) {
        var known = tokens;
        return known == null || known.contains(token);
    }

    /// Whether any token counts.
    public boolean acceptsAny() {
        return tokens == null;
    }

    public void switchOn(Set<PrivilegedIntent> only) {
        intents = Set.copyOf(only);
    }

    public Set<PrivilegedIntent> intents() {
        return intents;
    }

    /// Whether a client that asks for these bits asks for nothing that is switched off.
    public boolean grants(int asked) {
        return EnumSet.allOf(PrivilegedIntent.class).stream()
                .filter(intent -> (asked & intent.bit()) != 0)
                .allMatch(intents::contains);
    }

    /// The application's flags.
    public int flags() {
        return intents.stream().mapToInt(PrivilegedIntent::flag).reduce(0, (all, flag) -> all | flag);
    }
}
