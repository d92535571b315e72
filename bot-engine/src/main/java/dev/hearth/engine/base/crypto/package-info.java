/// Keys and what is done with them: the master key and its vault, a key for each member, sealed text. Nothing here
/// prints a key or a text, in no `toString` and in no exception.
@NullMarked
package dev.hearth.engine.base.crypto;

import org.jspecify.annotations.NullMarked;
