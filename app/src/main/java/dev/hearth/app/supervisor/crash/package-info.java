/// What is known of a crash, written so that a person can read it and nothing secret is in it.
@NullMarked
package dev.hearth.app.supervisor.crash;

import org.jspecify.annotations.NullMarked;
