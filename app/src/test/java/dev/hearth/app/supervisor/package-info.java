@NullMarked
package dev.hearth.app.supervisor;

import org.jspecify.annotations.NullMarked;
