/// Backups: one sealed file for each, opened and checked before it counts, and the way back from it.
@NullMarked
package dev.hearth.engine.ops.backup;

import org.jspecify.annotations.NullMarked;
