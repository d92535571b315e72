/// What the admin chose for this window alone, and where that is kept.
@NullMarked
package dev.hearth.ui.choice;

import org.jspecify.annotations.NullMarked;
