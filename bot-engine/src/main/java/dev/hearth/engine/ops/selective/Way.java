package dev.hearth.engine.ops.selective;

import dev.hearth.control.engine.BackupComparison.Opener;
import dev.hearth.engine.ops.backup.Opening;

/// How a backup is opened, and by what that is.
public record Way(Opening opening, Opener opener) {}
