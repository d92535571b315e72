/// The room where the AI service is named, tried and forgotten.
@NullMarked
package dev.hearth.engine.ops.ai;

import org.jspecify.annotations.NullMarked;
