/// The command line: verbs, their exit statuses, and where this PC keeps Hearth's data.
@NullMarked
package dev.hearth.app;

import org.jspecify.annotations.NullMarked;
