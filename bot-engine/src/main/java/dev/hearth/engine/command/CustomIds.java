package dev.hearth.engine.command;

import dev.hearth.engine.base.id.UserId;
import dev.hearth.engine.talk.Action;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.SecretKey;
import org.jspecify.annotations.Nullable;

/// Actions as Discord carries them: `1.room.name.owner.args.mac`. Signed, because any client can send back any custom
/// id; versioned, because a message outlives the release that drew it; with its owner, because a message may be seen
/// by others.
public final class CustomIds {
    /// Discord's limit in characters.
    static final int LONGEST = 100;

    private static final String VERSION = "1";
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MAC_BYTES = 9;

    /// In the owner's place where there is none; no one has this number.
    private static final String ANYBODY = "0";

    private static final int PARTS_BEFORE_ARGS = 4;

    /// What a custom id turned out to be.
    public sealed interface Read {
        record Genuine(Action action, @Nullable UserId owner) implements Read {}

        /// Not signed by this engine, or by a release whose ids are no longer understood.
        record Unknown() implements Read {}
    }

    private final SecretKey key;

    public CustomIds(SecretKey key) {
        this.key = key;
    }

    /// The custom id of an action for its owner.
    ///
    /// @param owner null for whomever the action's terms let
    /// @throws IllegalArgumentException if the action has more to say than fits in 100 characters
    public String write(Action action, @Nullable UserId owner) {
        StringBuilder body = new StringBuilder(VERSION)
                .append('.')
                .append(action.room())
                .append('.')
                .append(action.name())
                .append('.')
                .append(owner == null ? ANYBODY : Long.toString(owner.value(), Character.MAX_RADIX));
        action.args().forEach(arg -> body.append('.').append(arg));
        String id = body + "." + mac(body.toString());
        if (id.length() > LONGEST) {
            throw new IllegalArgumentException("a custom id of " + id.length() + " characters");
        }
        return id;
    }

    public Read read(String id) {
        int end = id.lastIndexOf('.');
        if (end < 0 || id.length() > LONGEST) {
            return new Read.Unknown();
        }
        byte[] claimed = id.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        byte[] real = mac(id.substring(0, end)).getBytes(StandardCharsets.UTF_8);
        List<String> parts = Arrays.asList(id.substring(0, end).split("\\.", -1));
        if (!MessageDigest.isEqual(claimed, real)
                || parts.size() < PARTS_BEFORE_ARGS
                || !parts.getFirst().equals(VERSION)) {
            return new Read.Unknown();
        }
        UserId owner =
                parts.get(3).equals(ANYBODY) ? null : new UserId(Long.parseLong(parts.get(3), Character.MAX_RADIX));
        List<String> args = parts.subList(PARTS_BEFORE_ARGS, parts.size());
        return new Read.Genuine(new Action(parts.get(1), parts.get(2), args), owner);
    }

    private String mac(String body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] full = mac.doFinal(body.getBytes(StandardCharsets.UTF_8));
            byte[] enough = Arrays.copyOf(full, MAC_BYTES);
            return Base64.getUrlEncoder().withoutPadding().encodeToString(enough);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
