/// The page Logs: a million lines in columns, searched on a thread of their own and drawn thirty at a time.
@NullMarked
package dev.hearth.ui.logs;

import org.jspecify.annotations.NullMarked;
