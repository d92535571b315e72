/// What those who look after the installation do about the engine itself, from Discord.
@NullMarked
package dev.hearth.engine.ops.tools;

import org.jspecify.annotations.NullMarked;
