/// What a room contributes to the engine, declared by the room itself.
@NullMarked
package dev.hearth.engine.feature;

import org.jspecify.annotations.NullMarked;
