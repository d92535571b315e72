/// What the bot can do, told from the commands that are really there.
@NullMarked
package dev.hearth.engine.ops.help;

import org.jspecify.annotations.NullMarked;
