/// The load harness: the engine side by side with a bare bot that does the same work, both on the practice server.
@NullMarked
package dev.hearth.bench;

import org.jspecify.annotations.NullMarked;
