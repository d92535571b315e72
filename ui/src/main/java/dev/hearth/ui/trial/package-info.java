/// Settings that are tried on the practice Discord before they are saved.
@NullMarked
package dev.hearth.ui.trial;

import org.jspecify.annotations.NullMarked;
