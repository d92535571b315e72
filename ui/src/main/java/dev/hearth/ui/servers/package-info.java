/// The page Servers: where the bot is, and what it does in each of these guilds.
@NullMarked
package dev.hearth.ui.servers;

import org.jspecify.annotations.NullMarked;
