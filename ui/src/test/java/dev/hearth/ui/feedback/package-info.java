@NullMarked
package dev.hearth.ui.feedback;

import org.jspecify.annotations.NullMarked;
