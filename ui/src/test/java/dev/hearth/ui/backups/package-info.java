@NullMarked
package dev.hearth.ui.backups;

import org.jspecify.annotations.NullMarked;
