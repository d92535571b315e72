package dev.hearth.engine.base.crypto;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A code by which a member lets somebody else do one thing for them: three groups of five letters and digits, 75
/// random bits. It can be read out and typed; letters that are taken for digits are in no code and are understood.
/// What is kept of it tells nothing about it.
public final class MemberCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 15;
    private static final int GROUP = 5;
    private static final Pattern TYPED = Pattern.compile("[0-9A-HJKMNP-TV-Z]{" + LENGTH + "}");

    private final String digits;

    private MemberCode(String digits) {
        this.digits = digits;
    }

    public static MemberCode fresh(SecureRandom random) {
        var digits = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            digits.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new MemberCode(digits.toString());
    }

    /// Reads what a person typed; empty if it is no code.
    public static Optional<MemberCode> read(String typed) {
        var plain = typed.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return TYPED.matcher(plain).matches() ? Optional.of(new MemberCode(plain)) : Optional.empty();
    }

    /// For the member alone.
    public String text() {
        return digits.substring(0, GROUP) + "-" + digits.substring(GROUP, 2 * GROUP) + "-"
                + digits.substring(2 * GROUP);
    }

    /// What is kept of it: 64 hexadecimal digits, of which nobody without the master key can try codes.
    public String kept(MasterKey master) {
        var hash = new UserHash(master, MasterKey.Purpose.MEMBER_CODES);
        return HexFormat.of().formatHex(hash.of(digits.getBytes(StandardCharsets.UTF_8)));
    }

    /// Without the code.
    @Override
    public String toString() {
        return "MemberCode";
    }
}
