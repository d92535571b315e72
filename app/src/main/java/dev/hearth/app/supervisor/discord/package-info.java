/// Asks Discord what it thinks of a token, without going online.
@NullMarked
package dev.hearth.app.supervisor.discord;

import org.jspecify.annotations.NullMarked;
