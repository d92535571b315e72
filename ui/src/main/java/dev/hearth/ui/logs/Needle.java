package dev.hearth.ui.logs;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/// A text that is looked for among bytes, whatever the case of its letters from A to Z; others have to match as they
/// are. Looks at one byte in as many as the text is long (Horspool 1980), so a long text is found faster than a short
/// one.
final class Needle {
    private static final int BYTES = 256;
    private static final byte[] SMALL = small();

    private final byte[] wanted;
    private final int[] jumps = new int[BYTES];

    Needle(String text) {
        wanted = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = SMALL[wanted[i] & 0xff];
        }
        int last = wanted.length - 1;
        Arrays.fill(jumps, wanted.length);
        for (int i = 0; i < last; i++) {
            jumps[wanted[i] & 0xff] = last - i;
            if (wanted[i] >= 'a' && wanted[i] <= 'z') {
                jumps[wanted[i] - ('a' - 'A')] = last - i;
            }
        }
    }

    /// Where it stands first in a range; -1 if nowhere.
    int find(byte[] text, int from, int to) {
        int last = wanted.length - 1;
        byte lastWanted = wanted[last];
        int at = from + last;
        while (at < to) {
            byte here = text[at];
            if (SMALL[here & 0xff] == lastWanted && matches(text, at - last)) {
                return at - last;
            }
            at += jumps[here & 0xff];
        }
        return -1;
    }

    private boolean matches(byte[] text, int start) {
        for (int i = 0; i < wanted.length - 1; i++) {
            if (SMALL[text[start + i] & 0xff] != wanted[i]) {
                return false;
            }
        }
        return true;
    }

    /// The same for a name.
    boolean isIn(String name) {
        var bytes = name.getBytes(StandardCharsets.UTF_8);
        return find(bytes, 0, bytes.length) >= 0;
    }

    private static byte[] small() {
        var small = new byte[BYTES];
        for (int i = 0; i < BYTES; i++) {
            small[i] = (byte) (i >= 'A' && i <= 'Z' ? i + ('a' - 'A') : i);
        }
        return small;
    }
}
