/// Who may what: the roles of the installation, bans of people and guilds, and the one gate that holds them.
@NullMarked
package dev.hearth.engine.guild.access;

import org.jspecify.annotations.NullMarked;
