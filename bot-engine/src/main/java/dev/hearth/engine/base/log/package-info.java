/// What may stand in the log, and the form in which it stands there: facts by name, classes and stacks, and nothing
/// that a member wrote.
@NullMarked
package dev.hearth.engine.base.log;

import org.jspecify.annotations.NullMarked;
