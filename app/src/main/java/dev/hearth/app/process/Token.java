package dev.hearth.app.process;

import java.security.SecureRandom;
import java.util.Base64;

/// A secret of this run only: 256 random bits, so that no other user of the PC can speak to our processes.
final class Token {
    private static final int BYTES = 32;

    private Token() {}

    static String fresh() {
        var bits = new byte[BYTES];
        new SecureRandom().nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }
}
