/// What exists: guilds, channels, roles, people, messages, commands, and who may see what.
@NullMarked
package dev.hearth.practice.world;

import org.jspecify.annotations.NullMarked;
