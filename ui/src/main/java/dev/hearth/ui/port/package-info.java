/// What the console asks of other processes, and of the thread that draws.
@NullMarked
package dev.hearth.ui.port;

import org.jspecify.annotations.NullMarked;
