@NullMarked
package dev.hearth.ui.practice;

import org.jspecify.annotations.NullMarked;
