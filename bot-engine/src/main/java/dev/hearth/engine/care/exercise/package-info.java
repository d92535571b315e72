/// Leads through exercises of the library, step by step, for the member alone.
@NullMarked
package dev.hearth.engine.care.exercise;

import org.jspecify.annotations.NullMarked;
