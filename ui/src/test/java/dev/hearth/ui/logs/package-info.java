@NullMarked
package dev.hearth.ui.logs;

import org.jspecify.annotations.NullMarked;
