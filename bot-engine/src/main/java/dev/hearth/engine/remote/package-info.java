/// The door for the supervisor and the console. It knows what is asked and where to send it, and nothing of Discord.
@NullMarked
package dev.hearth.engine.remote;

import org.jspecify.annotations.NullMarked;
