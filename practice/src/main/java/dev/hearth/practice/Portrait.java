package dev.hearth.practice;

import dev.hearth.practice.wire.Body;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/// The bot's picture: a light heart on ember. Drawn and written as PNG by hand, because the JDK's pictures would bring
/// the whole desktop library into a server of a few megabytes.
final class Portrait {
    static final String CONTENT_TYPE = "image/png";

    private static final int SIZE = 128;
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int GROUND_TOP = 0xF08A4B;
    private static final int GROUND_BOTTOM = 0xC9481F;
    private static final int HEART = 0xFFF4EC;

    private Portrait() {}

    static Body png() {
        var out = new ByteArrayOutputStream(2_048);
        out.writeBytes(SIGNATURE);
        chunk(
                out,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(SIZE)
                        .putInt(SIZE)
                        .put(new byte[] {8, 2, 0, 0, 0})
                        .array());
        chunk(out, "IDAT", deflated(pixels()));
        chunk(out, "IEND", new byte[0]);
        return Body.of(out.toByteArray());
    }

    private static byte[] pixels() {
        var rows = ByteBuffer.allocate(SIZE * (1 + 3 * SIZE));
        for (int y = 0; y < SIZE; y++) {
            rows.put((byte) 0);
            int ground = mix(GROUND_TOP, GROUND_BOTTOM, (double) y / SIZE);
            for (int x = 0; x < SIZE; x++) {
                int color = mix(ground, HEART, coverage(x, y));
                rows.put((byte) (color >> 16)).put((byte) (color >> 8)).put((byte) color);
            }
        }
        return rows.array();
    }

    /// How much of a pixel the heart covers, from 16 samples.
    private static double coverage(int x, int y) {
        int inside = 0;
        for (int sample = 0; sample < 16; sample++) {
            double sampleX = x + (sample % 4 + 0.5) / 4;
            int row = sample / 4;
            double sampleY = y + (row + 0.5) / 4;
            inside += isHeart(sampleX, sampleY) ? 1 : 0;
        }
        return inside / 16d;
    }

    private static boolean isHeart(double x, double y) {
        double across = (x - SIZE / 2d) / (SIZE * 0.28);
        double up = (SIZE * 0.53 - y) / (SIZE * 0.28);
        double ring = across * across + up * up - 1;
        return ring * ring * ring - across * across * up * up * up <= 0;
    }

    private static int mix(int from, int to, double share) {
        int color = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int a = (from >> shift) & 0xFF;
            int b = (to >> shift) & 0xFF;
            color |= (int) Math.round(a + (b - a) * share) << shift;
        }
        return color;
    }

    private static byte[] deflated(byte[] plain) {
        var deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(plain);
            deflater.finish();
            var out = new ByteArrayOutputStream();
            var buffer = new byte[4_096];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream out, String name, byte[] data) {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(type);
        sum.update(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        out.writeBytes(type);
        out.writeBytes(data);
        out.writeBytes(ByteBuffer.allocate(4).putInt((int) sum.getValue()).array());
    }
}
