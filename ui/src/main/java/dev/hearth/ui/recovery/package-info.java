/// Coming back after this PC is lost: the recovery kit, and the rehearsal that proves it. The page of backups shows it.
@NullMarked
package dev.hearth.ui.recovery;

import org.jspecify.annotations.NullMarked;
