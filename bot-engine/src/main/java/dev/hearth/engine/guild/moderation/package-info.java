/// Keeping a guild's peace: what moderators do, what is done by machine, and the log of both.
@NullMarked
package dev.hearth.engine.guild.moderation;

import org.jspecify.annotations.NullMarked;
