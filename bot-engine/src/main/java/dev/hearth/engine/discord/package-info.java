/// The only room that knows JDA: gateway events in, replies out.
@NullMarked
package dev.hearth.engine.discord;

import org.jspecify.annotations.NullMarked;
