/// Parts that every page is put together from; they know no page and no process.
@NullMarked
package dev.hearth.ui.kit;

import org.jspecify.annotations.NullMarked;
