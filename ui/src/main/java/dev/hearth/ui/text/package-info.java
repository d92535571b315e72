/// The sentences of the console in every language that it speaks.
@NullMarked
package dev.hearth.ui.text;

import org.jspecify.annotations.NullMarked;
