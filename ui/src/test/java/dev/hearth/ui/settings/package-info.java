@NullMarked
package dev.hearth.ui.settings;

import org.jspecify.annotations.NullMarked;
