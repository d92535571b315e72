/// Reminders: what a member wants to be told of, at the time of their own clock, once and not twice.
@NullMarked
package dev.hearth.engine.care.reminder;

import org.jspecify.annotations.NullMarked;
