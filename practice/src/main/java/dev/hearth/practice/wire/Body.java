package dev.hearth.practice.wire;

import java.util.Arrays;

/// Bytes that travel. Prints only how many they are: they may be what a member wrote.
public final class Body {
    public static final Body EMPTY = new Body(new byte[0]);

    private final byte[] bytes;

    private Body(byte[] bytes) {
        this.bytes = bytes;
    }

    /// Takes the array over; it is not to be changed any more.
    public static Body of(byte[] bytes) {
        return new Body(bytes);
    }

    /// The array itself, not to be changed.
    public byte[] bytes() {
        return bytes;
    }

    public int length() {
        return bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Body body && Arrays.equals(bytes, body.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes";
    }
}
