package dev.hearth.control;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;

/// The secret that opens a control channel: 256 random bits, new at every start, so that no other user of the PC can
/// speak to our processes. Its text form shows nothing.
public final class Bearer {
    private static final int BYTES = 32;
    private static final int SHORTEST = 32;

    private final String secret;

    private Bearer(String secret) {
        this.secret = secret;
    }

    public static Bearer fresh() {
        var bits = new byte[BYTES];
        new SecureRandom().nextBytes(bits);
        return new Bearer(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /// Reads one that another process made.
    ///
    /// @throws IllegalArgumentException if it is too short to be a secret or could not stand in a header
    @JsonCreator
    public static Bearer of(String secret) {
        if (secret.length() < SHORTEST || !secret.matches("[\\w-]+")) {
            throw new IllegalArgumentException("a bearer has at least " + SHORTEST + " letters, digits, - or _");
        }
        return new Bearer(secret);
    }

    /// The value of the Authorization header.
    public String header() {
        return "Bearer " + secret;
    }

    /// The secret itself, for a launch line or an owner-only file.
    @JsonValue
    public String secret() {
        return secret;
    }

    /// Whether an Authorization header carries this secret; takes as long for a near miss as for a far one.
    public boolean opens(String header) {
        var utf8 = StandardCharsets.UTF_8;
        return MessageDigest.isEqual(header().getBytes(utf8), header.getBytes(utf8));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Bearer bearer && opens(bearer.header());
    }

    @Override
    public int hashCode() {
        return secret.hashCode();
    }

    @Override
    public String toString() {
        return "Bearer[hidden]";
    }
}
