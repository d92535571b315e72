/// The Practice page: a chat in which the bot is tried out, as Discord shows it.
@NullMarked
package dev.hearth.ui.practice;

import org.jspecify.annotations.NullMarked;
