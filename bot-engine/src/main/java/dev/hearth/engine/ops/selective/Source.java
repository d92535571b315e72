package dev.hearth.engine.ops.selective;

import dev.hearth.engine.base.crypto.DataKeys;
import dev.hearth.engine.base.id.UserId;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.BiPredicate;

/// What there is here of an installation, beside its database.
///
/// @param scratch        where a backup is unpacked for as long as it is looked into
/// @param own            what opens the data that is here
/// @param destroyedSince whether a member had their data deleted at a moment or later
public record Source(Path scratch, DataKeys own, BiPredicate<UserId, Instant> destroyedSince) {}
