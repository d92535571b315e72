/// Bots of four libraries that know nothing of this server but its address, and people who use them.
@NullMarked
package dev.hearth.practice.acceptance;

import org.jspecify.annotations.NullMarked;
