package dev.hearth.practice.rest;

import dev.hearth.practice.wire.Body;
import dev.hearth.practice.wire.Refusal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// Reads multipart/form-data as clients of Discord send it: few parts, small headers, everything in memory.
final class Multipart {
    private static final byte[] BLANK_LINE = "\r\n\r\n".getBytes(StandardCharsets.US_ASCII);

    private Multipart() {}

    /// One part of the form; `fileName` is empty for a plain field.
    record Part(String name, String fileName, String contentType, Body body) {}

    /// @throws Refusal 50035 if the body does not end with its boundary or a part has no name
    static List<Part> parts(String contentType, Body form) {
        byte[] body = form.bytes();
        var delimiter = ("--" + attribute(contentType, "boundary")).getBytes(StandardCharsets.ISO_8859_1);
        var parts = new ArrayList<Part>();
        int at = find(body, delimiter, 0);
        while (at >= 0) {
            int start = at + delimiter.length + 2;
            int next = find(body, delimiter, start);
            if (next < 0) {
                break;
            }
            parts.add(part(Arrays.copyOfRange(body, start, Math.max(start, next - 2))));
            at = next;
        }
        if (parts.isEmpty()) {
            throw broken();
        }
        return parts;
    }

    private static Part part(byte[] bytes) {
        int end = find(bytes, BLANK_LINE, 0);
        if (end < 0) {
            throw broken();
        }
        var name = "";
        var fileName = "";
        var type = "application/octet-stream";
        for (var line : new String(bytes, 0, end, StandardCharsets.UTF_8).split("\r\n", -1)) {
            var lower = line.toLowerCase(Locale.ROOT);
            if (lower.startsWith("content-disposition:")) {
                name = attribute(line, "name");
                fileName = attribute(line, "filename");
            } else if (lower.startsWith("content-type:")) {
                type = line.substring("content-type:".length()).strip();
            }
        }
        if (name.isEmpty()) {
            throw broken();
        }
        var body = Body.of(Arrays.copyOfRange(bytes, end + BLANK_LINE.length, bytes.length));
        return new Part(name, fileName, type, body);
    }

    /// The value of `; name=value` or `; name="value"`, empty if there is none.
    private static String attribute(String header, String name) {
        for (var piece : header.split(";", -1)) {
            var pair = piece.strip();
            if (pair.startsWith(name + "=")) {
                var value = pair.substring(name.length() + 1);
                boolean quoted = value.length() >= 2 && value.startsWith("\"") && value.endsWith("\"");
                return quoted ? value.substring(1, value.length() - 1) : value;
            }
        }
        return "";
    }

    private static int find(byte[] in, byte[] wanted, int from) {
        for (int at = from; at <= in.length - wanted.length; at++) {
            if (Arrays.equals(in, at, at + wanted.length, wanted, 0, wanted.length)) {
                return at;
            }
        }
        return -1;
    }

    private static Refusal broken() {
        return Refusal.invalid("body", "BASE_TYPE_BAD", "The form cannot be read.");
    }
}
