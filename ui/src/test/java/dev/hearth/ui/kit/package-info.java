@NullMarked
package dev.hearth.ui.kit;

import org.jspecify.annotations.NullMarked;
