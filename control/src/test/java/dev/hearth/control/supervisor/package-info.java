@NullMarked
package dev.hearth.control.supervisor;

import org.jspecify.annotations.NullMarked;
