package dev.hearth.control;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// The code of a recovery kit, made to be printed and typed again by hand: eight groups of five letters and digits, of
/// which the last of each group checks the other four. 160 bits are random.
///
/// The alphabet is Crockford's: none of its letters is taken for a digit, and what is typed instead is understood. The
/// check finds every single wrong character, every two that changed places, and groups in another order, so a screen
/// can say which group to look at again.
public final class KitCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 8;
    private static final int DATA = 4;
    private static final int GROUP = DATA + 1;
    private static final int BITS = 5;
    /// x^5 + x^2 + 1, by which the field of 32 elements is made.
    private static final int FIELD = 0b100101;

    private final int[] digits;

    private KitCode(int[] digits) {
        this.digits = digits;
    }

    /// What was typed, judged.
    public sealed interface Reading {}

    /// A code that was typed without a slip; whether it is the right one, only the keys can tell.
    public record Whole(KitCode code) implements Reading {}

    /// A slip in a group, 1 to 8.
    public record Slip(int group) implements Reading {}

    /// Another number of groups than eight.
    public record Incomplete(int groups) implements Reading {}

    /// A new code.
    public static KitCode fresh() {
        var random = new SecureRandom();
        var digits = new int[GROUPS * DATA];
        Arrays.setAll(digits, at -> random.nextInt(ALPHABET.length()));
        return new KitCode(digits);
    }

    /// Reads what a person typed: groups divided by blanks or hyphens, or all in one, in small letters or capitals.
    public static Reading read(String typed) {
        var groups = groups(typed);
        var digits = new int[GROUPS * DATA];
        for (int group = 0; group < Math.min(GROUPS, groups.size()); group++) {
            if (!readGroup(groups.get(group), group, digits)) {
                return new Slip(group + 1);
            }
        }
        return groups.size() == GROUPS ? new Whole(new KitCode(digits)) : new Incomplete(groups.size());
    }

    private static List<String> groups(String typed) {
        var parts = Arrays.stream(typed.strip().split("[\\s-]+"))
                .filter(part -> !part.isEmpty())
                .toList();
        return parts.size() == 1 ? cut(parts.getFirst()) : parts;
    }

    private static List<String> cut(String whole) {
        var parts = new ArrayList<String>();
        for (int at = 0; at < whole.length(); at += GROUP) {
            parts.add(whole.substring(at, Math.min(at + GROUP, whole.length())));
        }
        return parts;
    }

    private static boolean readGroup(String typed, int group, int[] digits) {
        if (typed.length() != GROUP) {
            return false;
        }
        for (int i = 0; i < DATA; i++) {
            int digit = digit(typed.charAt(i));
            if (digit < 0) {
                return false;
            }
            digits[group * DATA + i] = digit;
        }
        return digit(typed.charAt(DATA)) == check(group, digits);
    }

    private static int digit(char typed) {
        return switch (Character.toUpperCase(typed)) {
            case 'O' -> 0;
            case 'I', 'L' -> 1;
            default -> ALPHABET.indexOf(Character.toUpperCase(typed));
        };
    }

    /// A sum in which each place counts otherwise, and so does the group itself.
    private static int check(int group, int[] digits) {
        int sum = group + 1;
        for (int i = 0; i < DATA; i++) {
            sum ^= times(2 << i, digits[group * DATA + i]);
        }
        return sum;
    }

    private static int times(int a, int b) {
        int product = 0;
        for (int bit = 0; bit < BITS; bit++) {
            if (((b >> bit) & 1) == 1) {
                product ^= a << bit;
            }
        }
        for (int bit = 2 * BITS; bit >= BITS; bit--) {
            if (((product >> bit) & 1) == 1) {
                product ^= FIELD << (bit - BITS);
            }
        }
        return product;
    }

    /// The groups as they are to be printed.
    public List<String> groups() {
        var groups = new ArrayList<String>();
        for (int group = 0; group < GROUPS; group++) {
            var letters = new StringBuilder();
            for (int i = 0; i < DATA; i++) {
                letters.append(ALPHABET.charAt(digits[group * DATA + i]));
            }
            groups.add(letters.append(ALPHABET.charAt(check(group, digits))).toString());
        }
        return groups;
    }

    /// All of it in one line.
    public String text() {
        return String.join("-", groups());
    }

    /// What is random in it, 160 bits.
    public byte[] secret() {
        var bits = BigInteger.ONE;
        for (int digit : digits) {
            bits = bits.shiftLeft(BITS).or(BigInteger.valueOf(digit));
        }
        // A leading one keeps zeros at the beginning; its byte is left out again.
        var bytes = bits.toByteArray();
        return Arrays.copyOfRange(bytes, 1, bytes.length);
    }

    /// The first group that another code has otherwise, 1 to 8; 0 if it is the same.
    public int differsIn(KitCode other) {
        var at = Arrays.mismatch(digits, other.digits);
        return at < 0 ? 0 : at / DATA + 1;
    }

    /// Without the code.
    @Override
    public String toString() {
        return "KitCode";
    }
}
