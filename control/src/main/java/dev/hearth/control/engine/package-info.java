/// What the engine is asked and what it tells; one file for each request.
@NullMarked
package dev.hearth.control.engine;

import org.jspecify.annotations.NullMarked;
