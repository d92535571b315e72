/// The page that shows the bot at a glance.
@NullMarked
package dev.hearth.ui.home;

import org.jspecify.annotations.NullMarked;
