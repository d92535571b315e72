@NullMarked
package dev.hearth.ui.text;

import org.jspecify.annotations.NullMarked;
