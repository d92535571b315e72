@NullMarked
package dev.hearth.ui.frame;

import org.jspecify.annotations.NullMarked;
