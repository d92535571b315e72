/// Keeps the PC from falling asleep while a bot is online, if the admin wants that.
@NullMarked
package dev.hearth.app.supervisor.awake;

import org.jspecify.annotations.NullMarked;
