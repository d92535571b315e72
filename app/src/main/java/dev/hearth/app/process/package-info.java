/// The engine and the practice server as child processes: how each is started, what it says, how it ends.
@NullMarked
package dev.hearth.app.process;

import org.jspecify.annotations.NullMarked;
