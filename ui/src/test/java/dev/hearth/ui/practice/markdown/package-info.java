@NullMarked
package dev.hearth.ui.practice.markdown;

import org.jspecify.annotations.NullMarked;
