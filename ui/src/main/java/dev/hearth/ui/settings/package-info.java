/// The page Settings: what can be set, for the window and for the bots.
@NullMarked
package dev.hearth.ui.settings;

import org.jspecify.annotations.NullMarked;
