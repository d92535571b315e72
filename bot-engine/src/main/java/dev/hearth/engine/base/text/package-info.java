/// Words in four languages. A room's sentences lie beside the room; this reads them.
@NullMarked
package dev.hearth.engine.base.text;

import org.jspecify.annotations.NullMarked;
