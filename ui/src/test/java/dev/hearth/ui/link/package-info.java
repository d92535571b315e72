@NullMarked
package dev.hearth.ui.link;

import org.jspecify.annotations.NullMarked;
