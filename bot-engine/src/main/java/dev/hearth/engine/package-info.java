/// The engine: how it starts, what it is made of, how it stops.
@NullMarked
package dev.hearth.engine;

import org.jspecify.annotations.NullMarked;
