/// Moments and days: where an instant is cut and where it becomes somebody's day.
@NullMarked
package dev.hearth.engine.base.time;

import org.jspecify.annotations.NullMarked;
