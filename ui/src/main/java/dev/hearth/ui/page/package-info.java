/// What a page is to the frame around it.
@NullMarked
package dev.hearth.ui.page;

import org.jspecify.annotations.NullMarked;
