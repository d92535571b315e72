@NullMarked
package dev.hearth.ui.home;

import org.jspecify.annotations.NullMarked;
