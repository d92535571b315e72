/// The practice server: a local stand-in of Discord that real clients accept, with people who can be made to type,
/// click and read. Knows nothing of the bot that it tests.
@NullMarked
package dev.hearth.practice;

import org.jspecify.annotations.NullMarked;
