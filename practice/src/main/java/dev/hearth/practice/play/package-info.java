/// What people do and what comes back: typed lines, clicks and forms become interactions, the bot's answers become
/// messages.
@NullMarked
package dev.hearth.practice.play;

import org.jspecify.annotations.NullMarked;
