/// A service outside that judges texts, where the admin named one: asked with patience, given up in time, and never
/// needed.
@NullMarked
package dev.hearth.engine.base.ai;

import org.jspecify.annotations.NullMarked;
