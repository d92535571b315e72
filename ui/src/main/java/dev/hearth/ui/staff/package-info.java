/// The page Staff: who looks after the installation.
@NullMarked
package dev.hearth.ui.staff;

import org.jspecify.annotations.NullMarked;
