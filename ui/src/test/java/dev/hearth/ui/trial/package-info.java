@NullMarked
package dev.hearth.ui.trial;

import org.jspecify.annotations.NullMarked;
