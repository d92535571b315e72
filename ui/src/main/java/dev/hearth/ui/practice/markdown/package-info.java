/// Discord's markdown as values: what is bold, a list, a mention. Knows nothing of how it is drawn.
@NullMarked
package dev.hearth.ui.practice.markdown;

import org.jspecify.annotations.NullMarked;
