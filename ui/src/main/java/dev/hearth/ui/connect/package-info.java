/// The Connect page: the way from a token to a bot that is online on the real Discord.
@NullMarked
package dev.hearth.ui.connect;

import org.jspecify.annotations.NullMarked;
