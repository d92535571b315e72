/// Keeps one environment's bot as the admin wants it: a state machine of events in and effects out, and around it the
/// processes themselves.
@NullMarked
package dev.hearth.app.supervisor.keeper;

import org.jspecify.annotations.NullMarked;
