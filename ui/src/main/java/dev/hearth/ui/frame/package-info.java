/// The window's frame: sidebar, header, appearance and what lies over a page.
@NullMarked
package dev.hearth.ui.frame;

import org.jspecify.annotations.NullMarked;
