package dev.hearth.practice.play;

import dev.hearth.practice.wire.Body;

/// A file that came with a request.
///
/// @param index the number in its part's name, `files[0]`; the payload's `attachments` refer to it
public record Upload(int index, String name, String contentType, Body body) {}
