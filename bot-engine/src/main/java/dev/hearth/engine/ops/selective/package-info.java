/// Looking into one backup, and bringing back a part of it: a guild's settings, a guild, or what one member had.
@NullMarked
package dev.hearth.engine.ops.selective;

import org.jspecify.annotations.NullMarked;
