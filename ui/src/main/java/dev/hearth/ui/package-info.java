/// The console's composition root: what a window is put together from.
@NullMarked
package dev.hearth.ui;

import org.jspecify.annotations.NullMarked;
