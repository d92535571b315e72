package dev.hearth.practice.play;

import dev.hearth.practice.wire.Body;
import java.nio.charset.StandardCharsets;

/// A file that came with a request.
///
/// @param index the number in its part's name, `files[0]`; the payload's `attachments` refer to it
public record Upload(int index, String name, String contentType, Body body) {
    /// A small file of text, as people hand them over.
    public static Upload text(String name, String text) {
        return new Upload(0, name, "text/plain", Body.of(text.getBytes(StandardCharsets.UTF_8)));
    }
}
