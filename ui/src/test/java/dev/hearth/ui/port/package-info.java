@NullMarked
package dev.hearth.ui.port;

import org.jspecify.annotations.NullMarked;
