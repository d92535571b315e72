/// What the processes say to each other, as it stands on the wire.
@NullMarked
package dev.hearth.control;

import org.jspecify.annotations.NullMarked;
