/// What the bot says, as values that know nothing of Discord's library.
@NullMarked
package dev.hearth.engine.talk;

import org.jspecify.annotations.NullMarked;
