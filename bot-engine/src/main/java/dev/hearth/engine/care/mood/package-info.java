/// Check-ins: how a member feels, kept for them alone, and what their own history shows them.
@NullMarked
package dev.hearth.engine.care.mood;

import org.jspecify.annotations.NullMarked;
