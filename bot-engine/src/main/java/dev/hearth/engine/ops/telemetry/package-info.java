/// What is used and how many come and go: figures by day, never by person.
@NullMarked
package dev.hearth.engine.ops.telemetry;

import org.jspecify.annotations.NullMarked;
