/// Is the bot well? The same answer for a member who asks and for the admin.
@NullMarked
package dev.hearth.engine.ops.health;

import org.jspecify.annotations.NullMarked;
