/// What was set in an installation, saved as one readable file and brought in again.
@NullMarked
package dev.hearth.engine.ops.configuration;

import org.jspecify.annotations.NullMarked;
