package dev.hearth.control.engine;

import java.time.Instant;
import java.util.Optional;

/// One setting that was changed once.
///
/// @param id     names the change
/// @param batch  the same for all that were changed together
/// @param user   the id of the person on Discord who did it; empty for the console
/// @param way    `SAVE`, `RESET`, `UNDO`, `IMPORT`, `COPY` or `RESTORE`
/// @param before written value; empty for not chosen
/// @param after  likewise
public record SettingChange(
        String id,
        String batch,
        Instant at,
        Optional<String> user,
        String way,
        String key,
        Optional<String> before,
        Optional<String> after) {}
