@NullMarked
package dev.hearth.ui.staff;

import org.jspecify.annotations.NullMarked;
