/// The way of one command: what may run, when it runs, and what is said when it fails.
@NullMarked
package dev.hearth.engine.command;

import org.jspecify.annotations.NullMarked;
