@NullMarked
package dev.hearth.ui.connect;

import org.jspecify.annotations.NullMarked;
