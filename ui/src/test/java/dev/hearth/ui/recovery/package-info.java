@NullMarked
package dev.hearth.ui.recovery;

import org.jspecify.annotations.NullMarked;
