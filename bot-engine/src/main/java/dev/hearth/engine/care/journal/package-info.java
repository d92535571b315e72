/// The journal: what members write for themselves, found again by its words, and shared only on purpose.
@NullMarked
package dev.hearth.engine.care.journal;

import org.jspecify.annotations.NullMarked;
