/// The ports over the control channel: the only room of the console that calls other processes.
@NullMarked
package dev.hearth.ui.link;

import org.jspecify.annotations.NullMarked;
