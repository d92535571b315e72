/// The terminal: a line is what the current member types on the practice Discord; answers are drawn or written as JSON.
@NullMarked
package dev.hearth.app.terminal;

import org.jspecify.annotations.NullMarked;
