/// Backups: made, checked, kept, brought back.
@NullMarked
package dev.hearth.ui.backups;

import org.jspecify.annotations.NullMarked;
