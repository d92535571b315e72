/// Letters that are never sent: to somebody else, to somebody gone, to oneself.
@NullMarked
package dev.hearth.engine.care.letter;

import org.jspecify.annotations.NullMarked;
